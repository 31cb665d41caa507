/** Waits for all of an article: highlights come as they are found, and the last ones after the badge. */
import type { Page } from "puppeteer-core";
import { marksOf } from "../../extension/background/marks.ts";
import { shownPlaces } from "../../extension/content/shown-marks.ts";
import { DEFAULT_SETTINGS } from "../../extension/settings.ts";
import { type Driver, highlightedTexts, until } from "./driver.ts";
import { stateOf } from "./stored.ts";

/** Waits until every sentence of a page's report is highlighted, as it is before settings are changed. */
export async function waitForWholeArticle(driver: Driver, page: Page): Promise<void> {
  const state = await until(
    () => stateOf(driver.control, page.url()),
    (known) => known?.phase === "done",
    30_000,
  );
  const claims = state?.phase === "done" ? state.report.claims : [];
  const places = shownPlaces(marksOf(claims), DEFAULT_SETTINGS);
  await until(
    () => highlightedTexts(page),
    (texts) => texts.length >= places.length,
  );
}
