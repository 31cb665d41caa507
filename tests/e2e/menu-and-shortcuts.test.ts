/**
 * The context menu's entry and the keyboard shortcuts. A driver can neither open the browser's own
 * menu nor press its shortcuts, so the browser's event is raised in the worker; only Chromium allows it.
 */
import type { Page, WebWorker } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SELECTION_ENTRY } from "../../extension/background/selection-menu.ts";
import { isOpen } from "./card-on-page.ts";
import {
  type Driver,
  highlightedTexts,
  listedClaims,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";
import { articlePage } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { SUMY, talksPage } from "./talks.ts";
import { waitForWholeArticle } from "./whole-article.ts";

/** Chrome's events as its worker sees them; `dispatch` is not in its documentation. */
interface Events {
  commands: { onCommand: { dispatch(name: string): void } };
  contextMenus: {
    onClicked: { dispatch(info: { menuItemId: string; selectionText: string }, tab: object): void };
    update(id: string, changes: object): Promise<void>;
  };
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
}

describe("menu and shortcuts", () => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    site = await startSite({
      "/talks": talksPage(),
      "/letters": articlePage({
        title: "Letters to the editor",
        outlet: "The Test Post",
        published: "2025-04-20",
        lines: ["A reader asks what became of the school garden.", SUMY],
      }),
    });
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function worker(): Promise<WebWorker> {
    const target = await driver.browser.waitForTarget((one) => one.type() === "service_worker");
    const running = await target.worker();
    if (!running) throw new Error("the worker does not run");
    return running;
  }

  async function press(command: string): Promise<void> {
    await page.bringToFront();
    await (await worker()).evaluate((name) => {
      (globalThis as unknown as { chrome: Events }).chrome.commands.onCommand.dispatch(name);
    }, command);
  }

  async function choose(entry: string, selected: string): Promise<void> {
    await (await worker()).evaluate(
      async (id, text, url) => {
        const { contextMenus, tabs } = (globalThis as unknown as { chrome: Events }).chrome;
        // Rejects where the menu has no such entry.
        await contextMenus.update(id, {});
        const tab = (await tabs.query({})).find((one) => one.url === url);
        contextMenus.onClicked.dispatch({ menuItemId: id, selectionText: text }, tab ?? {});
      },
      entry,
      selected,
      page.url(),
    );
  }

  it("step from claim to claim and back, each with its card", async () => {
    page = await driver.open(site.url("/talks"));
    await waitForWholeArticle(driver, page);
    const flashed = () =>
      page.evaluate(() => String([...(CSS.highlights.get("second-source-flash") ?? [])]));
    await press("next-claim");
    await until(
      () => isOpen(page),
      (open) => open,
    );
    const first = await until(flashed, (text) => text !== "");
    await press("next-claim");
    await until(flashed, (text) => text !== "" && text !== first);
    await press("previous-claim");
    await until(flashed, (text) => text === first);
    await until(
      () => isOpen(page),
      (open) => open,
    );
    await page.close();
  });

  it("take the highlights off every page, and put them on again", async () => {
    page = await driver.open(site.url("/talks"));
    await waitForHighlights(page);
    await press("toggle-highlights");
    await until(
      () => highlightedTexts(page),
      (texts) => texts.length === 0,
    );
    await press("toggle-highlights");
    await waitForHighlights(page);
    await page.close();
  });

  it("cross-reference a selected passage, on a page of another subject too", async () => {
    page = await driver.open(site.url("/letters"));
    await choose(SELECTION_ENTRY, SUMY);
    const popup = await driver.popup(page);
    const [claim] = await listedClaims(popup);
    expect(claim?.statement).toMatch(/35/);
    expect(await popup.$eval("body", (body) => body.textContent)).toContain(
      "What others report on this passage",
    );
    // The page itself stays as it is.
    expect(await highlightedTexts(page)).toEqual([]);
    await popup.close();
    await page.close();
  });
});
