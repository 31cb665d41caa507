/** The main path, the same in every browser: an article in, its cross-reference out. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserFamily } from "../../scripts/browsers/find-browser.ts";
import { demoPages } from "../../scripts/demo/articles.ts";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import {
  type Driver,
  domChanges,
  highlightedTexts,
  highlightsOf,
  listedClaims,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";
import { frontPage, lastNewsPage, seedText, strategiaPage } from "./pages.ts";
import { type Site, startSite } from "./site.ts";
import { waitForWholeArticle } from "./whole-article.ts";

/** What every on-topic article must come to, whatever it says. */
async function expectCrossReference(driver: Driver, page: Page): Promise<Page> {
  await waitForWholeArticle(driver, page);
  const popup = await driver.popup(page);
  const claims = await listedClaims(popup);
  expect(claims.length).toBeGreaterThan(0);
  await until(
    () => driver.badge(page),
    (badge) => badge === String(claims.length),
  );
  const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
  for (const highlighted of await highlightedTexts(page)) {
    expect(text).toContain(highlighted.replace(/\s+/g, " ").trim());
  }
  expect(await domChanges(page)).toEqual([]);
  return popup;
}

/** Defines the tests of the main path for one browser. */
export function testMainPath(family: BrowserFamily): void {
  describe(`the main path in ${family}`, () => {
    let driver: Driver;
    let newsroom: Newsroom;
    let site: Site;
    const seeds = { strategia: seedText("strategia-news"), last: seedText("last-news") };

    const urlOf = (slug: string): string => newsroom.url + slug;

    beforeAll(async () => {
      const started = await startDriver(family);
      if (!started) throw new Error(`no ${family} on this machine: npm test says how to get one`);
      driver = started;
      newsroom = await startNewsroom();
      site = await startSite({
        "/front": frontPage(),
        ...(seeds.strategia ? { "/strategia": strategiaPage(seeds.strategia) } : {}),
        ...(seeds.last ? { "/last": lastNewsPage(seeds.last) } : {}),
      });
    });

    afterAll(async () => {
      await driver?.close();
      await newsroom?.close();
      await site?.close();
    });

    for (const { slug, title } of demoPages.filter((page) => page.onTopic)) {
      it(`cross-references the demo article "${slug}", and leaves the page as it was`, async () => {
        const page = await driver.open(urlOf(slug));
        const popup = await expectCrossReference(driver, page);
        const opening = title.split(" ").slice(0, 4).join(" ");
        const headline = await popup.$eval(".masthead h1", (heading) => heading.textContent);
        expect(headline?.toLowerCase()).toContain(opening.toLowerCase());
        await popup.close();
        await page.close();
      });
    }

    for (const { slug } of demoPages.filter((page) => !page.onTopic)) {
      it(`says nothing on the demo article "${slug}", which is about another subject`, async () => {
        const page = await driver.open(urlOf(slug));
        const popup = await driver.popup(page);
        await popup.waitForSelector(".notice-elsewhere");
        expect(await highlightedTexts(page)).toEqual([]);
        expect(await driver.badge(page)).toBe("");
        await popup.close();
        await page.close();
      });
    }

    it("tells a front page from an article", async () => {
      const page = await driver.open(site.url("/front"));
      const popup = await driver.popup(page);
      await popup.waitForSelector(".notice-no-article");
      await popup.close();
      await page.close();
    });

    it.skipIf(!seeds.strategia)(
      "reads the English article inside an Arabic site, without the site",
      async () => {
        const page = await driver.open(site.url("/strategia"));
        const popup = await expectCrossReference(driver, page);
        for (const text of await highlightedTexts(page))
          expect(text).not.toMatch(/[\u0600-\u06ff]/);
        const drawn = await highlightsOf(page);
        const all = (await highlightedTexts(page)).join("\n");
        expect(all).toMatch(/Sumy that left 35 dead/);
        expect(Object.keys(drawn).length).toBeGreaterThan(1);
        await popup.close();
        await page.close();
      },
    );

    it.skipIf(!seeds.last)("cross-references the other seed article", async () => {
      const page = await driver.open(site.url("/last"));
      const popup = await expectCrossReference(driver, page);
      const all = (await highlightedTexts(page)).join("\n");
      expect(all).toMatch(/accepted by Kyiv/);
      await popup.close();
      await page.close();
    });

    it("scrolls to a claim and flashes it when it is clicked", async () => {
      const page = await driver.open(urlOf("sumy"));
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      await popup.waitForSelector(".claim-head");
      const last = await popup.$(".claim:last-child");
      await last?.$eval(".claim-head", (head) => (head as HTMLElement).click());
      const said = await popup.waitForSelector(".claim:last-child blockquote");
      const sentence = await said?.evaluate((quote) => quote.textContent);
      const flashed = await until(
        async () => (await highlightsOf(page)).flash ?? [],
        (texts) => texts.length === 1,
      );
      expect(flashed[0]?.replace(/\s+/g, " ")).toBe(sentence);
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      await popup.close();
      await page.close();
    });

    it("switches highlights off and on, the same on every page", async () => {
      const page = await driver.open(urlOf("walkout"));
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      const more = await popup.waitForSelector(".bar .icon-button:last-child");
      await more?.evaluate((button) => (button as HTMLElement).click());
      const box = await popup.waitForSelector(".switch input");
      await box?.evaluate((input) => (input as HTMLInputElement).click());
      await until(
        () => highlightedTexts(page),
        (texts) => texts.length === 0,
      );
      await box?.evaluate((input) => (input as HTMLInputElement).click());
      await waitForHighlights(page);
      await popup.close();
      await page.close();
    });

    it("draws the big picture of an article", async () => {
      const page = await driver.open(urlOf("sumy"));
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      const claims = await listedClaims(popup);
      const tab = new URL(await popup.evaluate(() => location.href)).searchParams.get("tab");
      const overview = await driver.extensionPage(`extension/overview/index.html?tab=${tab}`);
      await overview.waitForSelector(".page-cell .cell");
      // Several sentences of a page may make one claim of the pack.
      const rows = await overview.$$eval(".page-cell .cell", (cells) => cells.length);
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBeLessThanOrEqual(claims.length);
      await overview.evaluate(() => {
        location.hash = "#view=timeline";
      });
      await overview.waitForSelector(".picture svg polyline");
      const texts = await overview.$$eval(".picture text", (all) =>
        all.map((one) => one.textContent),
      );
      expect(texts).toContain("This article");
      await overview.evaluate(() => {
        location.hash = "#view=disputes";
      });
      await overview.waitForSelector(".question .on-page");
      for (const opened of [overview, popup, page]) await opened.close();
    });

    it("narrows, steps through and orders the list, and opens a claim to its reports", async () => {
      const page = await driver.open(urlOf("sumy"));
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      const all = await listedClaims(popup);
      const click = (selector: string) =>
        popup.$eval(selector, (element) => (element as HTMLElement).click());
      await click(".chip-conflicting");
      const conflicts = await until(
        () => listedClaims(popup),
        (claims) => claims.length < all.length,
      );
      for (const { standing } of conflicts) expect(standing.toLowerCase()).toContain("in conflict");
      await click(".tools-step > :last-child");
      const opened = await popup.waitForSelector('.claim-head[aria-expanded="true"]');
      expect(await opened?.evaluate((head) => head.textContent)).toContain(conflicts[0]?.statement);
      await popup.waitForSelector(".group-conflicting .reason");
      await click(".chip-all");
      await click(".tools-step > :first-child");
      await popup.waitForSelector("input[type=search]:focus");
      await popup.type("input[type=search]", "patriott");
      await until(
        () => listedClaims(popup),
        (claims) => claims.length < 4 && claims.some((one) => /Patriot/.test(one.statement)),
      );
      await popup.close();
      await page.close();
    });

    it("moves the panel's list with the page, and the page with the list", async () => {
      const page = await driver.open(urlOf("walkout"));
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      const tab = await popup.evaluate(() => location.search);
      await popup.close();
      const panel = await driver.extensionPage(`extension/panel/index.html${tab}`);
      await panel.waitForSelector(".claim-head");
      const inView = () =>
        panel.$$eval('.claim[aria-current="location"]', (claims) =>
          claims.map((claim) => claim.textContent).join(),
        );
      await page.bringToFront();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 4));
      const first = await until(inView, (claim) => claim !== "");
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until(inView, (claim) => claim !== first);
      const before = await page.evaluate(() => scrollY);
      await panel.$eval(".claim-head", (head) => (head as HTMLElement).click());
      await until(
        () => page.evaluate(() => scrollY),
        (y) => y !== before,
      );
      await panel.close();
      await page.close();
    });

    it("asks the network for nothing but the pages themselves", () => {
      const pages = ["/front", "/strategia", "/last"];
      expect(site.asked.filter((path) => !pages.includes(path))).toEqual([]);
    });
  });
}
