/** Pictures of the extension at work: a highlighted article and the popup beside it. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { BrowserWithExtension } from "../browsers/open-with-extension.ts";
import type { Newsroom } from "../demo/newsroom.ts";

/** The toolbar popup's own page, which takes the tab to show from its address. */
const popupPage = "extension/popup/index.html";

/** How long the cross-reference of a demo article may take, in milliseconds. */
const patience = 60_000;

/** Size of the popup in CSS pixels; 600 is the most a browser gives a popup. */
const popupSize = { width: 384, height: 600 };

/** The button of each claim in the popup. */
const claimButton = ".claim-head";

/** Highlights come a few claims at a time; when none came for this long, all are there, in ms. */
const quiet = 1_000;

/** The part of an extension page's world that is used here, the same in both browsers. */
interface ExtensionWorld {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
}

/**
 * Opens an article and waits until its claims are highlighted, all of them.
 *
 * @throws Error if nothing is highlighted in time.
 */
export async function openHighlighted(opened: BrowserWithExtension, url: string): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.goto(url);
  try {
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: patience });
  } catch {
    throw new Error(`The extension highlighted nothing on ${url} within ${patience / 1000} s.`);
  }
  for (let [before, now] = [0, await highlighted(page)]; before !== now; ) {
    await new Promise((resolve) => setTimeout(resolve, quiet));
    [before, now] = [now, await highlighted(page)];
  }
  return page;
}

/** How many stretches of text are highlighted. */
function highlighted(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** The browser's own number of the tab that shows `url`, asked through a page of the extension. */
export async function tabIdOf(opened: BrowserWithExtension, url: string): Promise<number> {
  const asker = await opened.openExtensionPage(popupPage);
  const tabs = await asker.evaluate(() => {
    const world = globalThis as { browser?: ExtensionWorld; chrome?: ExtensionWorld };
    return (world.browser ?? world.chrome)?.tabs.query({});
  });
  await asker.close();
  const id = tabs?.find((tab) => tab.url === url)?.id;
  if (id === undefined) throw new Error(`The extension sees no tab with ${url}.`);
  return id;
}

/** Opens the popup in a tab of its own, as it would show the article at `url`. */
export async function openPopup(
  opened: BrowserWithExtension,
  url: string,
  deviceScaleFactor = 1,
): Promise<Page> {
  const popup = await opened.openExtensionPage(`${popupPage}?tab=${await tabIdOf(opened, url)}`);
  await popup.setViewport({ ...popupSize, deviceScaleFactor });
  await popup.waitForSelector(claimButton, { timeout: patience });
  return popup;
}

/**
 * Opens a claim in the popup and scrolls to it: the first one whose statement contains `wanted`,
 * rather one that another report conflicts with; without such a statement the first one of all.
 */
export async function openClaim(popup: Page, wanted = ""): Promise<void> {
  const contested = await popup.$$(`:is(.claim-conflicting, .claim-both) ${claimButton}`);
  const all = await popup.$$(claimButton);
  let [button] = all;
  for (const candidate of [...contested, ...all]) {
    if (!(await candidate.evaluate((element) => element.textContent)).includes(wanted)) continue;
    button = candidate;
    break;
  }
  await button?.click();
  // The item, not the button: it keeps clear of what stands above the list.
  await button?.evaluate((head) => head.closest("li")?.scrollIntoView({ block: "start" }));
}

/** Saves `page.png`, `popup.png` and `claim.png` of the newsroom's first article in `folder`. */
export async function takePictures(
  opened: BrowserWithExtension,
  newsroom: Newsroom,
  folder: string,
): Promise<void> {
  const [article] = newsroom.articles;
  if (!article) throw new Error("The demo newsroom has no article.");
  mkdirSync(folder, { recursive: true });
  const page = await openHighlighted(opened, article.url);
  await page.screenshot({ path: join(folder, "page.png"), fullPage: true });
  const popup = await openPopup(opened, article.url);
  await popup.screenshot({ path: join(folder, "popup.png") });
  await openClaim(popup);
  await popup.screenshot({ path: join(folder, "claim.png") });
  console.error(
    `Pictures in ${folder}/: page.png, popup.png, claim.png (the popup with a claim open)`,
  );
}
