/**
 * The reader: put into a page that the gate said yes to. It reads the article, has the background
 * cross-reference it, and highlights the claims in their places.
 */
import { extractionSteps } from "../../src/article/extract.ts";
import { browser } from "../browser.ts";
import { topicSignatures } from "../built-in.ts";
import {
  answer,
  type ContentToBackground,
  type ContentToPanel,
  callerOf,
  type ToReader,
} from "../messages.ts";
import { ok } from "../result.ts";
import { isOurExtension } from "../senders.ts";
import { loadSettings, onSettings } from "../settings.ts";
import { installCard } from "./card/claim-card.ts";
import { inSlices } from "./in-slices.ts";
import { judgePage } from "./judge-page.ts";
import { navigationOf } from "./navigation.ts";
import { onceInPage } from "./once-in-page.ts";
import { painterFor } from "./painter.ts";
import { persistently } from "./persistently.ts";
import { readingOf } from "./reading.ts";
import { watchPage } from "./watch-page.ts";

/** What a reader clicks to see more of a page. */
const OPENER = "a,button,summary,label,input,[role=button],[onclick],[class*=more]";

function startReader(): () => void {
  const life = new AbortController();
  const { signal } = life;
  const painter = painterFor(window);
  const call = persistently(callerOf<ContentToBackground>(browser.runtime), () =>
    Boolean(browser.runtime.id),
  );
  const reading = readingOf({
    document,
    painter,
    call,
    judge: () => judgePage(document, topicSignatures),
    extract: () => inSlices(extractionSteps(document, { url: location.href })),
    loadSettings: () => loadSettings(browser.storage.sync),
    alteredPage: () => watch.discard(),
    drawn: () => card.refresh(),
    life,
  });
  const card = installCard({ document, places: reading.highlighted, call, signal });
  const navigation = navigationOf({
    document,
    painter,
    places: reading.places,
    tell: callerOf<ContentToPanel>(browser.runtime),
    signal,
  });
  answer<ToReader>(
    browser.runtime,
    {
      "reader:marks": reading.takeMarks,
      "reader:go-to": async ({ claim }) => {
        const place = reading.places().find(({ claims }) => claims.includes(claim));
        if (place) navigation.goTo(place);
        return ok({ found: place !== undefined });
      },
      "reader:step": async ({ by }) => {
        const place = navigation.step(by);
        if (place) {
          navigation.goTo(place);
          await card.openFor(place);
        }
        return ok({ found: place !== undefined });
      },
      "reader:follow": async () => {
        navigation.follow();
        return ok(null);
      },
    },
    isOurExtension(browser.runtime),
    signal,
  );
  onSettings(browser.storage.sync, reading.applySettings, signal);
  const watch = watchPage(document, reading.check, signal, reading.watched);
  // "Read more" often only takes a class away, of which no observer of the text tells.
  document.addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest(OPENER)) watch.nudge();
    },
    { capture: true, passive: true, signal },
  );
  void reading.read();
  return () => void reading.read();
}

onceInPage("reader", startReader);
