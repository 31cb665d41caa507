/** The card beside a highlight, the shortcuts and the switches, on pages of the demo newsroom. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../extension/settings.ts";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import {
  type Driver,
  domChanges,
  highlightedTexts,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";
import { storeSettings } from "./stored.ts";

/** Where the middle of a line of a highlighted sentence stands in the window. */
function lineOf(page: Page, at: number): Promise<{ x: number; y: number; lines: DOMRect[] }> {
  return page.evaluate((index) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]) as Range[];
    const range = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
    if (!range) throw new Error("the page has too few highlights");
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const lines = [...range.getClientRects()].map((line) => line.toJSON() as DOMRect);
    const [first] = lines;
    if (!first) throw new Error("the highlight is not drawn");
    return { x: first.left + first.width / 2, y: first.top + first.height / 2, lines };
  }, at);
}

const isOpen = (page: Page) =>
  page.evaluate(() => document.querySelector("second-source-card") !== null);

describe("the card beside a highlight", () => {
  let driver: Driver;
  let news: Newsroom;
  let page: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    news = await startNewsroom();
  });
  afterAll(async () => {
    await driver?.close();
    await news?.close();
  });

  async function open(slug: string): Promise<void> {
    page = await driver.open(new URL(slug, news.url).href);
    await waitForHighlights(page);
  }

  /** Reads the closed card through the browser's accessibility tree, as a screen reader does. */
  async function cardTree() {
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    type Node = NonNullable<typeof tree>;
    const find = (node: Node): Node | undefined =>
      node.role === "dialog" ? node : (node.children ?? []).map(find).find(Boolean);
    return tree ? find(tree) : undefined;
  }

  it("opens on hover, reads out stance and counts, and closes when the pointer leaves", async () => {
    await open("walkout");
    const { x, y } = await lineOf(page, 0);
    await page.mouse.move(x, y);
    await until(
      () => isOpen(page),
      (open) => open,
    );
    const card = await cardTree();
    expect(card?.name).toMatch(
      /Other reports on this sentence\. Corroborated: \d+ origins? corroborate/,
    );
    expect(JSON.stringify(card)).toContain("Show all reports");
    await page.mouse.move(2, 2);
    await until(
      () => isOpen(page),
      (open) => !open,
    );
    await page.close();
  });

  it("stays off its sentence and inside the window, wherever the sentence is", async () => {
    await open("walkout");
    for (const [width, height] of [
      [1000, 800],
      [360, 640],
    ] as const) {
      await page.setViewport({ width, height });
      for (const at of [0, 5, 12]) {
        const { x, y } = await lineOf(page, at);
        const sideways = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
        const before = await sideways();
        await page.mouse.move(1, 1);
        await page.mouse.click(x, y);
        await until(
          () => isOpen(page),
          (open) => open,
        );
        const covered = await page.evaluate((index) => {
          const ranges = [...CSS.highlights].flatMap(([, one]) => [...one]) as Range[];
          const range = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[
            index
          ];
          const card = document.querySelector("second-source-card");
          return [...(range?.getClientRects() ?? [])].filter((line) => {
            const under = document.elementFromPoint(
              line.left + line.width / 2,
              line.top + line.height / 2,
            );
            return under !== null && under === card;
          }).length;
        }, at);
        expect(covered, `sentence ${at} at ${width} px`).toBe(0);
        expect(await sideways()).toBe(before);
        await page.keyboard.press("Escape");
        expect(await isOpen(page)).toBe(false);
      }
    }
    await page.close();
  });

  it("goes from claim to claim by shortcut, with the focus on the card, and back on Escape", async () => {
    await open("sumy");
    const step = (by: 1 | -1) =>
      driver.control.evaluate(
        async (address, direction) => {
          const own = globalThis as unknown as {
            chrome: {
              tabs: {
                query(filter: object): Promise<{ id: number; url?: string }[]>;
                sendMessage(tab: number, message: object): Promise<unknown>;
              };
            };
          };
          const tabs = await own.chrome.tabs.query({});
          const tab = tabs.find(({ url }) => url === address);
          return own.chrome.tabs.sendMessage(tab?.id ?? -1, {
            type: "reader:step",
            payload: { by: direction },
          });
        },
        page.url(),
        by,
      );
    await page.bringToFront();
    expect(await step(1)).toMatchObject({ ok: true, value: { found: true } });
    const first = await cardTree();
    expect(first?.name).toMatch(/origins?/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("second-source-card");
    await step(1);
    await until(cardTree, (card) => card !== undefined && card.name !== first?.name);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    await page.close();
  });

  it("changes nothing of the page but for the one element, which is gone again", async () => {
    await open("questions");
    const before = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    const { x, y } = await lineOf(page, 1);
    await page.mouse.click(x, y);
    await until(
      () => isOpen(page),
      (open) => open,
    );
    const after = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    expect(after).toBe(before);
    await page.keyboard.press("Escape");
    expect(new Set(await domChanges(page))).toEqual(new Set(["childList HTML"]));
    await page.close();
  });

  it("lets links and selections inside a sentence be", async () => {
    await open("walkout");
    const { x, y } = await lineOf(page, 2);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  describe("the switches", () => {
    afterAll(() => storeSettings(driver.control, DEFAULT_SETTINGS));

    it("pause every page at once, and take them up again", async () => {
      await open("walkout");
      await storeSettings(driver.control, { paused: true });
      await until(
        () => highlightedTexts(page),
        (texts) => texts.length === 0,
      );
      await until(
        () => driver.badge(page),
        (badge) => badge === "",
      );
      await storeSettings(driver.control, { paused: false });
      await waitForHighlights(page);
      await page.close();
    });

    it("leave a site alone that is switched off, and say so in the popup", async () => {
      await storeSettings(driver.control, { offSites: ["127.0.0.1"] });
      page = await driver.open(new URL("walkout", news.url).href);
      const popup = await driver.popup(page);
      await popup.waitForSelector(".notice-paused");
      expect(await highlightedTexts(page)).toEqual([]);
      await popup.click(".action");
      await waitForHighlights(page);
      await popup.close();
      await page.close();
    });

    it("read on demand, when the reader asks", async () => {
      await storeSettings(driver.control, { start: "on-click" });
      page = await driver.open(new URL("walkout", news.url).href);
      const panel = await driver.panel(page);
      await panel.waitForSelector(".action");
      expect(await highlightedTexts(page)).toEqual([]);
      await panel.click(".action");
      await panel.waitForSelector(".claim-head");
      await waitForHighlights(page);
      await storeSettings(driver.control, { start: "automatic" });
      for (const one of [panel, page]) await one.close();
    });

    it("draw highlights in the reader's own styles, on pages that are open", async () => {
      await open("walkout");
      const colour = () =>
        page.evaluate(
          () =>
            getComputedStyle(document.body, "::highlight(second-source-corroborated)")
              .textDecorationColor,
        );
      const usual = await colour();
      const corroborated = { colour: "#0000ff", line: "dotted" } as const;
      await storeSettings(driver.control, { styles: { ...DEFAULT_SETTINGS.styles, corroborated } });
      await until(colour, (now) => now === "rgb(0, 0, 255)");
      await storeSettings(driver.control, { styles: DEFAULT_SETTINGS.styles });
      await until(colour, (now) => now === usual);
      await page.close();
    });

    it("hide claims that the reader does not want to see, on page, badge and list alike", async () => {
      await open("walkout");
      const all = (await highlightedTexts(page)).length;
      await storeSettings(driver.control, { shown: ["both", "conflicting"] });
      const fewer = await until(
        () => highlightedTexts(page),
        (texts) => texts.length > 0 && texts.length < all,
      );
      const popup = await driver.popup(page);
      await popup.waitForSelector(".claim-head");
      const listed = await popup.$$eval(".claim", (claims) => claims.length);
      await until(
        () => driver.badge(page),
        (badge) => badge === String(listed),
      );
      expect(listed).toBeGreaterThanOrEqual(fewer.length);
      await popup.close();
      await page.close();
    });
  });
});
