/**
 * The reader: put into a page that the gate said yes to. It reads the article, has the background
 * cross-reference it, and highlights the claims in their places.
 */
import { extractionSteps } from "../../src/article/extract.ts";
import { browser } from "../browser.ts";
import { topicSignatures } from "../built-in.ts";
import { answer, type ContentToBackground, callerOf, type ToReader } from "../messages.ts";
import { isOurExtension } from "../senders.ts";
import { loadSettings, onSettings } from "../settings.ts";
import { inSlices } from "./in-slices.ts";
import { judgePage } from "./judge-page.ts";
import { onceInPage } from "./once-in-page.ts";
import { painterFor } from "./painter.ts";
import { persistently } from "./persistently.ts";
import { readingOf } from "./reading.ts";
import { watchPage } from "./watch-page.ts";

/** What a reader clicks to see more of a page. */
const OPENER = "a,button,summary,label,input,[role=button],[onclick],[class*=more]";

function startReader(): () => void {
  const life = new AbortController();
  const reading = readingOf({
    document,
    painter: painterFor(window),
    call: persistently(callerOf<ContentToBackground>(browser.runtime), () =>
      Boolean(browser.runtime.id),
    ),
    judge: () => judgePage(document, topicSignatures),
    extract: () => inSlices(extractionSteps(document, { url: location.href })),
    loadSettings: () => loadSettings(browser.storage.sync),
    alteredPage: () => watch.discard(),
    life,
  });
  answer<ToReader>(browser.runtime, reading.handlers, isOurExtension(browser.runtime), life.signal);
  onSettings(browser.storage.sync, reading.applySettings, life.signal);
  const watch = watchPage(document, reading.check, life.signal, reading.watched);
  // "Read more" often only takes a class away, of which no observer of the text tells.
  document.addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest(OPENER)) watch.nudge();
    },
    { capture: true, passive: true, signal: life.signal },
  );
  void reading.read();
  return () => void reading.read();
}

onceInPage("reader", startReader);
