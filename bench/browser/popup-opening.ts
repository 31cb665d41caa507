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

/** A file of the extension that the browser shows as plain text: what any page of it costs. */
const PLAIN_FILE = "manifest.json";

/**
 * Opens the popup for every demo article that is read, in a tab of its own: the time that the browser
 * takes for the popup's window is not in it. The last row is a plain file of the extension, opened by
 * turns with the popup: what is more than that is the popup's own.
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
  const plainFile = new URL(`/${PLAIN_FILE}`, control.url()).href;
  const plain: number[] = [];
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
    for (let at = 0; at < OPENINGS; at++) {
      plain.push(await shownAfter(openTab, plainFile, "body"));
      times.push(await shownAfter(openTab, popup));
    }
    rows.push(rowOf(path.slice(1), times));
    await tab.close();
  }
  rows.push(rowOf(PLAIN_FILE, plain));
  await control.close();
  await server.close();
  return { title: "From opening the popup to its claims on the screen, ms", rows };
}

function rowOf(name: string, times: readonly number[]): EvalTable["rows"][number] {
  return { name, values: { p50: quantile(times, 0.5), max: quantile(times, 1) } };
}

/**
 * Opens a page and gives the time from its navigation to the frame that shows what the selector
 * finds, in ms.
 */
async function shownAfter(
  openTab: () => Promise<Page>,
  url: string,
  selector = ".claim-head",
): Promise<number> {
  const page = await openTab();
  await page.goto(url);
  const time = await page.evaluate(async (shown) => {
    while (document.querySelector(shown) === null) {
      await new Promise((next) => setTimeout(next, 5));
    }
    // The frame that shows it has been drawn by the second callback.
    for (const _ of [1, 2]) await new Promise((next) => requestAnimationFrame(next));
    return performance.now();
  }, selector);
  await page.close();
  return time;
}
