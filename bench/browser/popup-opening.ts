/** How soon the popup shows what is known of a page. */
import type { Page } from "puppeteer-core";
import type { EvalTable } from "../../eval/table.ts";
import { demoArticles } from "./demo-articles.ts";
import { quantile } from "./median.ts";
import { servePages } from "./serve-pages.ts";

/** How often the popup is opened for each article. */
const OPENINGS = 5;

/** The tabs as a page of the extension sees them. */
interface OwnTabs {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}

/**
 * Opens the popup for every demo article that is read, in a tab of its own: the time that the browser
 * takes for the popup's window is not in it.
 *
 * @param openExtensionPage opens a page of the extension by its path
 */
export async function benchPopup(
  openTab: () => Promise<Page>,
  openExtensionPage: (path: string) => Promise<Page>,
): Promise<EvalTable> {
  const pages = await demoArticles();
  const server = await servePages(pages);
  const control = await openExtensionPage("extension/popup/index.html?tab=-1");
  const rows: EvalTable["rows"] = [];
  for (const path of pages.keys()) {
    const tab = await openTab();
    await tab.goto(server.url(path));
    const id = await control.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: OwnTabs }).chrome;
      return (await tabs.query({})).find((one) => one.url === url)?.id;
    }, tab.url());
    const popup = control.url().replace(/tab=.*/, `tab=${id}`);
    // The first opening waits until the article is read.
    await shownAfter(openTab, popup);
    const times: number[] = [];
    for (let at = 0; at < OPENINGS; at++) times.push(await shownAfter(openTab, popup));
    rows.push({
      name: path.slice(1),
      values: { p50: quantile(times, 0.5), max: quantile(times, 1) },
    });
    await tab.close();
  }
  await control.close();
  await server.close();
  return { title: "From opening the popup to its claims on the screen, ms", rows };
}

/** Opens a page and gives the time from its navigation to the frame that shows the first claim, in ms. */
async function shownAfter(openTab: () => Promise<Page>, url: string): Promise<number> {
  const page = await openTab();
  await page.goto(url);
  const time = await page.evaluate(async () => {
    while (document.querySelector(".claim-head") === null) {
      await new Promise((next) => setTimeout(next, 5));
    }
    // The frame that shows it has been drawn by the second callback.
    for (const _ of [1, 2]) await new Promise((next) => requestAnimationFrame(next));
    return performance.now();
  });
  await page.close();
  return time;
}
