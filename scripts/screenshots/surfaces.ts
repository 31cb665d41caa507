/** Brings surfaces of the extension into the state that a picture shows. */
import type { Page } from "puppeteer-core";
import type { Settings } from "../../extension/settings.ts";
import type { BrowserWithExtension } from "../browsers/open-with-extension.ts";

/** A page of the extension from which others are steered. */
const steeringPage = "extension/popup/index.html?tab=-1";

/** The parts of an extension page's world that are used here. */
interface ExtensionWorld {
  chrome: {
    action: { openPopup(): Promise<void> };
    storage: { sync: { set(entries: object): Promise<void> } };
  };
}

/** Opens Chromium's side panel beside a page, as a reader does: from the popup. */
export async function openSidePanel(opened: BrowserWithExtension, page: Page): Promise<Page> {
  const steering = await opened.openExtensionPage(steeringPage);
  await page.bringToFront();
  const surface = (path: string) =>
    opened.browser.waitForTarget((target) => target.url().endsWith(path));
  const popups = surface("extension/popup/index.html");
  await steering.evaluate(() =>
    (globalThis as unknown as ExtensionWorld).chrome.action.openPopup(),
  );
  const popup = await (await popups).asPage();
  const button = await popup.waitForSelector('aria/Open beside the page[role="button"]');
  const panels = surface("extension/panel/index.html");
  await button?.click();
  const panel = await (await panels).asPage();
  await panel.waitForSelector(".claim-head");
  await steering.close();
  return panel;
}

/**
 * Rests the pointer on the highlighted sentence that has some words.
 *
 * @throws {Error} where no sentence with them is highlighted.
 */
export async function hoverHighlight(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const at = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((drawn) => [...drawn]) as Range[];
    const range = ranges.find((one) => String(one).replace(/\s+/g, " ").includes(wanted));
    range?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const [line] = range?.getClientRects() ?? [];
    return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  }, words);
  if (!at) throw new Error(`no highlighted sentence has the words "${words}"`);
  await page.mouse.move(at.x, at.y);
}

/** Sets what the reader may set, as the options page does. */
export async function storeSettings(
  opened: BrowserWithExtension,
  change: Partial<Settings>,
): Promise<void> {
  const steering = await opened.openExtensionPage(steeringPage);
  await steering.evaluate(
    (settings) => (globalThis as unknown as ExtensionWorld).chrome.storage.sync.set({ settings }),
    { version: 1, ...change },
  );
  await steering.close();
}
