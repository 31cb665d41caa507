/** Opens the big picture of an article, for pictures of it. */
import type { Page } from "puppeteer-core";
import type { View } from "../../extension/overview/model/address.ts";
import type { BrowserWithExtension } from "../browsers/open-with-extension.ts";
import { tabIdOf } from "./take-pictures.ts";

/** What a view shows once it is drawn, in the reader's article. */
const DRAWN: Record<View, string> = {
  matrix: ".page-cell .cell",
  timeline: ".picture svg",
  disputes: ".question",
};

/** Opens a view of the overview for the article at `url`, which is open in a tab, and waits for it. */
export async function openOverview(
  opened: BrowserWithExtension,
  url: string,
  view: View,
): Promise<Page> {
  const tab = await tabIdOf(opened, url);
  const page = await opened.openExtensionPage(
    `extension/overview/index.html?tab=${tab}#view=${view}`,
  );
  await page.waitForSelector(DRAWN[view]);
  return page;
}
