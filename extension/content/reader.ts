/**
 * The reader: put into a page that the gate said yes to. It reads the article, has the background
 * cross-reference it, and highlights the claims in their places.
 */
import { extractArticle } from "../../src/article/extract.ts";
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
import { judgePage } from "./judge-page.ts";
import { navigationOf } from "./navigation.ts";
import { onceInPage } from "./once-in-page.ts";
import { painterFor } from "./painter.ts";
import { persistently } from "./persistently.ts";
import { readingOf } from "./reading.ts";
import { watchPage } from "./watch-page.ts";

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
    extract: () => extractArticle(document, { url: location.href }),
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
  const watch = watchPage(document, reading.check, signal);
  void reading.read();
  return () => void reading.read();
}

onceInPage("reader", startReader);
