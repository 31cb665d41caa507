/** The card beside a highlight, the shortcuts and the switches, on pages of the demo newsroom. */
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../extension/settings.ts";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import { cardBox, clickShowAll, coveredLines, isOpen, lineOf, step } from "./card-on-page.ts";
import {
  type Driver,
  domChanges,
  highlightedTexts,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";
import { articlePage } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { storeSettings } from "./stored.ts";
import { waitForWholeArticle } from "./whole-article.ts";

const TALKS = [
  "Secretary of State Marco Rubio said in Paris on Friday that the United States may abandon its effort to broker peace between Russia and Ukraine within days.",
  "Ukraine has accepted the 30-day ceasefire that the United States proposed.",
];
const LATE = "The Russian missile strike on the city of Sumy on 13 April killed 35 people.";

describe("the card beside a highlight", () => {
  let driver: Driver;
  let news: Newsroom;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    news = await startNewsroom();
    const linked = articlePage({
      title: "Rubio says the US may walk away from Ukraine peace talks",
      outlet: "The Test Post",
      published: "2025-04-18",
      lines: TALKS,
    });
    site = await startSite({
      "/linked": linked.replace("30-day ceasefire", '<a id="away" href="/there">$&</a>'),
      "/there": '<!doctype html><html lang="en"><title>There</title><h1 id="there">There</h1>',
    });
  });
  // Also after a test that failed, whose page would stay in front of the next one.
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });
  afterAll(async () => {
    await driver?.close();
    await news?.close();
    await site?.close();
  });

  /** Opens a page, an article of the newsroom where it is no address, and waits until all of it is read. */
  async function open(slug: string): Promise<void> {
    page = await driver.open(new URL(slug, news.url).href);
    await waitForWholeArticle(driver, page);
  }

  /** Opens the article with a link in a highlighted sentence, in front of all others. */
  async function openLinked(): Promise<void> {
    await open(site.url("/linked"));
    await page.bringToFront();
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
        const covered = await coveredLines(page, at);
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
    await page.bringToFront();
    expect(await step(driver.control, page.url(), 1)).toMatchObject({
      ok: true,
      value: { found: true },
    });
    const first = await cardTree();
    expect(first?.name).toMatch(/origins?/);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("second-source-card");
    await step(driver.control, page.url(), 1);
    await until(cardTree, (card) => card !== undefined && card.name !== first?.name);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("body");
    await page.close();
  });

  it("gives the focus back to the link that had it, from however many cards", async () => {
    await openLinked();
    await page.focus("#away");
    await until(
      () => isOpen(page),
      (open) => open,
    );
    for (const _ of [1, 2]) await step(driver.control, page.url(), 1);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("second-source-card");
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("away");
    await page.close();
  });

  it("says standing and counts of a sentence whose link has the focus", async () => {
    await openLinked();
    await page.focus("#away");
    await until(cardTree, (card) =>
      (card?.children ?? []).some(
        ({ role, children }) => role === "status" && /origin/.test(JSON.stringify(children)),
      ),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("away");
    await page.close();
  });

  it("keeps beside its sentence on a page that zooms itself", async () => {
    await open("walkout");
    await page.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    const { x, y } = await lineOf(page, 2);
    await page.mouse.click(x, y);
    await until(
      () => isOpen(page),
      (open) => open,
    );
    const box = await cardBox(page);
    expect(await coveredLines(page, 2)).toBe(0);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(300);
    expect(box?.right).toBeLessThan(996);
    await page.close();
  });

  it("opens the side panel at its claim", async () => {
    await open("walkout");
    await page.bringToFront();
    const { x, y } = await lineOf(page, 0);
    await page.mouse.click(x, y);
    const statement = JSON.stringify(await until(cardTree, (card) => card !== undefined));
    await clickShowAll(page);
    const panel = await driver.browser.waitForTarget((target) =>
      target.url().includes("/extension/panel/"),
    );
    const shown = await panel.asPage();
    await shown.waitForSelector(".claim blockquote");
    const listed = await shown.$eval(
      ".claim:has(blockquote) .claim-statement",
      (of) => of.textContent?.trim() ?? "",
    );
    expect(statement).toContain(listed);
    await until(
      () => isOpen(page),
      (open) => !open,
    );
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
    await open(site.url("/linked"));
    await page.evaluate(() =>
      document.querySelector("#away")?.addEventListener("click", (event) => {
        event.preventDefault();
        document.title = "followed within the page";
      }),
    );
    await page.click("#away");
    await page.waitForFunction(() => document.title === "followed within the page");
    // By the time that a popup is open, a card that was asked for would be, too.
    await (await driver.popup(page)).close();
    expect(await domChanges(page)).not.toContain("childList HTML");
    await page.close();
  });

  it("stays open while the page changes elsewhere", async () => {
    await openLinked();
    const before = (await highlightedTexts(page)).length;
    expect(await step(driver.control, page.url(), 1)).toMatchObject({ value: { found: true } });
    await page.evaluate((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.querySelector("article")?.append(paragraph);
    }, LATE);
    await until(
      () => highlightedTexts(page),
      (texts) => texts.filter((text) => text === LATE).length === 1 && texts.length > before,
    );
    expect(await isOpen(page)).toBe(true);
    await page.close();
  });

  it("is not printed, nor are highlights", async () => {
    await open("walkout");
    const { x, y } = await lineOf(page, 0);
    await page.mouse.click(x, y);
    await until(
      () => isOpen(page),
      (open) => open,
    );
    await page.emulateMediaType("print");
    const printed = await page.evaluate(() => ({
      card: getComputedStyle(document.querySelector("second-source-card") ?? document.body).display,
      lines: ["corroborated", "conflicting", "both", "mentioned"].map(
        (kind) =>
          getComputedStyle(document.body, `::highlight(second-source-${kind})`).textDecorationLine,
      ),
    }));
    expect(printed).toEqual({ card: "none", lines: ["none", "none", "none", "none"] });
    await page.close();
  });

  it("leaves forced colours to the reader: no tints, and lines in the system's own", async () => {
    await open("walkout");
    const { x, y } = await lineOf(page, 0);
    await page.mouse.click(x, y);
    await until(
      () => isOpen(page),
      (open) => open,
    );
    const devtools = await page.createCDPSession();
    await devtools.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    const looks = await page.evaluate(() => {
      const system = document.createElement("a");
      system.style.color = "LinkText";
      document.documentElement.append(system);
      const link = getComputedStyle(system).color;
      system.remove();
      return ["corroborated", "conflicting", "both", "mentioned"].map((kind) => {
        const look = getComputedStyle(document.body, `::highlight(second-source-${kind})`);
        return [
          look.backgroundColor.endsWith(", 0)"),
          look.textDecorationColor === link,
          look.textDecorationStyle,
        ];
      });
    });
    expect(looks).toEqual(["solid", "wavy", "double", "dotted"].map((line) => [true, true, line]));
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

    it("take highlights off the page and leave the number on the button", async () => {
      await open("walkout");
      const before = await until(
        () => driver.badge(page),
        (badge) => badge !== "",
      );
      await storeSettings(driver.control, { highlights: false });
      await until(
        () => highlightedTexts(page),
        (texts) => texts.length === 0,
      );
      expect(await driver.badge(page)).toBe(before);
      await storeSettings(driver.control, { highlights: true });
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
