/** The main path, the same in every browser: an article in, its cross-reference out. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserFamily } from "../../scripts/browsers/find-browser.ts";
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

/** What every on-topic article must come to, whatever it says. */
async function expectCrossReference(driver: Driver, page: Page): Promise<Page> {
  await waitForHighlights(page);
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

    it("cross-references every demo article on the talks, and leaves the page as it was", async () => {
      const articles = newsroom.articles.filter((article) => article.onTopic);
      expect(articles).toHaveLength(6);
      for (const article of articles) {
        const page = await driver.open(article.url);
        const popup = await expectCrossReference(driver, page);
        const opening = article.title.split(" ").slice(0, 4).join(" ");
        const headline = await popup.$eval(".masthead h1", (title) => title.textContent);
        expect(headline?.toLowerCase()).toContain(opening.toLowerCase());
        await popup.close();
        await page.close();
      }
    });

    it("says nothing on articles about other subjects", async () => {
      for (const article of newsroom.articles.filter((one) => !one.onTopic)) {
        const page = await driver.open(article.url);
        const popup = await driver.popup(page);
        await popup.waitForSelector(".notice-elsewhere");
        expect(await highlightedTexts(page)).toEqual([]);
        expect(await driver.badge(page)).toBe("");
        await popup.close();
        await page.close();
      }
    });

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

    it("scrolls to a claim and flashes it on request", async () => {
      const article = newsroom.articles.find((one) => one.slug === "sumy");
      const page = await driver.open(article?.url ?? "");
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      await popup.waitForSelector(".claim-head");
      const last = await popup.$(".claim:last-child");
      await last?.$eval(".claim-head", (head) => (head as HTMLElement).click());
      const said = await popup.waitForSelector(".claim:last-child blockquote");
      const sentence = await said?.evaluate((quote) => quote.textContent);
      await last?.$eval(".page-says .link", (link) => (link as HTMLElement).click());
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
      const page = await driver.open(newsroom.articles[0]?.url ?? "");
      await waitForHighlights(page);
      const popup = await driver.popup(page);
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

    it("asks the network for nothing but the pages themselves", () => {
      const pages = ["/front", "/strategia", "/last"];
      expect(site.asked.filter((path) => !pages.includes(path))).toEqual([]);
    });
  });
}
