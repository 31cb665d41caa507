/**
 * The gate: runs in every page, decides whether it is an article on a pack's topic, and only then
 * asks for the reader. It is built as one small file and holds nothing of the engine; on a page that
 * is not on the topic it does not even touch the extension's own interfaces, which cost more to set
 * up than all that it does.
 */
import { openShadowRoots } from "../../src/article/topic-gate.ts";
import { topicSignatures } from "../built-in.ts";
import { type ContentToBackground, callerOf } from "../messages.ts";
import { runtimeOf } from "../native-runtime.ts";
import { judgePage, type PageJudgement } from "./judge-page.ts";
import { onceInPage, runsInPage } from "./once-in-page.ts";
import { persistently } from "./persistently.ts";
import { watchPage, whenShown } from "./watch-page.ts";

/** A page with less running text, in characters, may still have its article to come. */
const EMPTY = 300;

function openGate(): () => PageJudgement {
  const watching = new AbortController();
  let last = "";
  let isEmpty = false;

  /** Judges the page; from a yes on, the reader does the watching. */
  const check = (): boolean => {
    const { kind, score, prose } = judgePage(document, topicSignatures);
    const changed = `${kind} ${score}` !== last;
    last = `${kind} ${score}`;
    isEmpty = kind === "not-article" && prose < EMPTY;
    if (kind === "on-topic") {
      watching.abort();
      askForReader(score);
    }
    return changed;
  };

  const watched = {
    holds: () => false,
    // An application may draw the article into a component that is still empty.
    roots: () => (isEmpty ? openShadowRoots(document) : []),
  };
  whenShown(document, () => {
    check();
    if (!watching.signal.aborted) watchPage(document, check, watching.signal, watched);
  });
  return () => judgePage(document, topicSignatures);
}

/** Has the reader put into the page; once more where the page was left before it was there. */
function askForReader(score: number): void {
  const runtime = runtimeOf();
  const call = persistently(callerOf<ContentToBackground>(runtime), () => Boolean(runtime.id));
  const ask = () => void call("content:on-topic", { score });
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && !runsInPage("reader")) ask();
  });
  ask();
}

onceInPage("gate", openGate);
