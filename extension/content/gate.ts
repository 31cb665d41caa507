/**
 * The gate: runs in every page, decides whether it is an article on a pack's topic, and only then
 * asks for the reader. It is built as one small file and holds nothing of the engine.
 */
import { topicSignatures } from "../built-in.ts";
import { answer, type ContentToBackground, callerOf, type ToGate } from "../messages.ts";
import { runtime } from "../native-runtime.ts";
import { ok } from "../result.ts";
import { isOurExtension } from "../senders.ts";
import { judgePage } from "./judge-page.ts";
import { onceInPage } from "./once-in-page.ts";
import { persistently } from "./persistently.ts";
import { watchPage, whenShown } from "./watch-page.ts";

function openGate(): () => void {
  const call = persistently(callerOf<ContentToBackground>(runtime), () => Boolean(runtime.id));
  const watching = new AbortController();
  let last = "";

  /** Judges the page; from a yes on, the reader does the watching. */
  const check = (): boolean => {
    const { kind, score } = judgePage(document, topicSignatures);
    const changed = `${kind} ${score}` !== last;
    last = `${kind} ${score}`;
    if (kind === "on-topic") {
      watching.abort();
      void call("content:on-topic", { score });
    }
    return changed;
  };

  answer<ToGate>(
    runtime,
    { "gate:kind": async () => ok(judgePage(document, topicSignatures)) },
    isOurExtension(runtime),
  );
  whenShown(document, () => {
    check();
    if (!watching.signal.aborted) watchPage(document, check, watching.signal);
  });
  return check;
}

onceInPage("gate", openGate);
