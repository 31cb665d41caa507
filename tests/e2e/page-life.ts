/** A page's life: loaded ahead, hidden, left, come back to, and turned into another without loading. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserFamily } from "../../scripts/browsers/find-browser.ts";
import { type Driver, highlightedTexts, startDriver, until } from "./driver.ts";
import { type Site, startSite } from "./site.ts";
import { stateOf } from "./stored.ts";
import { CEASEFIRE, FILLER, LEAD, recipesPage, SUMY, talksPage } from "./talks.ts";

const STRIKE_TITLE = "Ukraine counts the victims of the Russian strike on Sumy";

/** Defines the tests for one browser. */
export function testPageLife(family: BrowserFamily): void {
  describe(`the life of a page in ${family}`, () => {
    let driver: Driver;
    let site: Site;

    beforeAll(async () => {
      const started = await startDriver(family);
      if (!started) throw new Error(`no ${family} on this machine: npm test says how to get one`);
      driver = started;
      site = await startSite({
        "/talks": talksPage(),
        "/recipes": recipesPage(),
        "/ahead": talksPage([LEAD, FILLER, CEASEFIRE, FILLER, SUMY]),
        "/start": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Test Post</title><script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead"],"eagerness":"immediate"}]}</script></head><body><a href="/ahead">The talks</a></body></html>`,
      });
    });

    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    const highlighted = (page: Page, sentence: string) =>
      until(
        () => highlightedTexts(page),
        (texts) => texts.includes(sentence),
      );

    const badgeIs = (page: Page, isRight: (badge: string) => boolean) =>
      until(() => driver.badge(page), isRight);

    it("is read again when it comes back out of the back/forward cache", async () => {
      const page = await driver.open(site.url("/talks"));
      await highlighted(page, CEASEFIRE);
      await page.evaluate(() => Object.assign(window, { kept: true }));
      await page.goto(site.url("/recipes"));
      await badgeIs(page, (badge) => badge === "");
      // Firefox does not tell the driver when such a page is there.
      await page.evaluate(() => history.back());
      // The very page that was left, with its scripts as they were.
      await until(
        () => page.evaluate(() => "kept" in window).catch(() => false),
        (isKept) => isKept,
      );
      await highlighted(page, CEASEFIRE);
      await until(
        () => stateOf(driver.control, site.url("/talks")),
        (state) => state?.phase === "done",
      );
      await page.close();
    });

    it("is read when it comes back, though it was left before it was read", async () => {
      const page = await driver.open(site.url("/talks"));
      await page.goto(site.url("/recipes"));
      await page.evaluate(() => history.back());
      await until(
        () => highlightedTexts(page).catch((): string[] => []),
        (texts) => texts.includes(CEASEFIRE),
      );
      await until(
        () => stateOf(driver.control, site.url("/talks")),
        (state) => state?.phase === "done",
      );
      await page.close();
    });

    it("follows an application from one article to the next, without a trace of the former", async () => {
      const page = await driver.open(site.url("/talks"));
      await highlighted(page, CEASEFIRE);
      await page.evaluate(
        (title, lines) => {
          history.pushState(null, "", "/sumy");
          document.title = title;
          const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
          document.body.innerHTML = `<article><h1>${title}</h1><time datetime="2025-04-18">18 April 2025</time>${paragraphs}</article>`;
        },
        STRIKE_TITLE,
        [SUMY, FILLER, LEAD, FILLER, FILLER],
      );
      await highlighted(page, SUMY);
      const state = await until(
        () => stateOf(driver.control, site.url("/sumy")),
        (known) => known?.phase === "done",
      );
      if (state?.phase !== "done") throw new Error("the application's page is not read");
      expect(state.report.article.title).toBe(STRIKE_TITLE);
      // What the former article said is no loss of this one.
      expect(state.lost).toEqual([]);
      expect(state.report.claims.map(({ sentence }) => sentence)).not.toContain(CEASEFIRE);
      expect(await highlightedTexts(page)).not.toContain(CEASEFIRE);
      await page.close();
    });

    it("is left alone while its tab is hidden, and caught up with when it is shown", async () => {
      const page = await driver.open(site.url("/talks"));
      await highlighted(page, CEASEFIRE);
      const other = await driver.open(site.url("/recipes"));
      await other.bringToFront();
      await until(
        () => page.evaluate(() => document.hidden),
        (hidden) => hidden,
      );
      await page.evaluate((text) => {
        document.querySelector("article")?.insertAdjacentHTML("beforeend", `<p>${text}</p>`);
      }, SUMY);
      // Another page is read from start to end meanwhile: this one had its time.
      const third = await driver.open(site.url("/ahead"));
      await highlighted(third, SUMY);
      expect(await highlightedTexts(page)).not.toContain(SUMY);
      await Promise.all([other.close(), third.close()]);
      await page.bringToFront();
      await highlighted(page, SUMY);
      await page.close();
    });

    // Firefox has no prerendering.
    it.skipIf(family === "firefox")("is read once it is shown, if it was prerendered", async () => {
      const loads = async () => site.asked.filter((path) => path === "/ahead").length;
      const before = await loads();
      const page = await driver.open(site.url("/start"));
      await until(loads, (now) => now > before);
      expect(await stateOf(driver.control, site.url("/ahead"))).toBeUndefined();
      await page.click("a");
      // The driver may lose hold of the page as the prerendered one takes its place.
      await until(
        () => driver.highlightedAt(site.url("/ahead")).catch((): string[] => []),
        (texts) => texts.includes(SUMY),
      );
      await until(
        () => stateOf(driver.control, site.url("/ahead")),
        (state) => state?.phase === "done",
      );
      // What was loaded ahead is what is shown.
      expect(await loads()).toBe(before + 1);
      await page.close();
    });
  });
}
