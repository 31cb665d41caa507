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

    it("asks the network for nothing but the pages themselves", () => {
      const pages = ["/front", "/strategia", "/last"];
      expect(site.asked.filter((path) => !pages.includes(path))).toEqual([]);
    });
  });
}
