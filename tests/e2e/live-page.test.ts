/** Pages that change after they have loaded: the right thing at the right time. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Driver,
  highlightedTexts,
  highlightsOf,
  listedClaims,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";
import { type Site, startSite } from "./site.ts";
import { BORRELL, CEASEFIRE, FILLER, LEAD, SUMY, TALKS, talksPage } from "./talks.ts";

describe("a page that changes", () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    site = await startSite({
      "/talks": talksPage(),
      "/empty": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Test Post</title></head><body><main id="app"><p>Loading</p></main></body></html>`,
      "/plain": talksPage([LEAD, FILLER, CEASEFIRE, FILLER]),
      "/folded": talksPage([LEAD, FILLER, CEASEFIRE, FILLER]).replace(
        "</article>",
        `<style>.folded{display:none}</style><div class="folded"><p>${SUMY}</p><p>${FILLER}</p></div><details><summary>Background</summary><p>${BORRELL}</p></details><button onclick="this.previousElementSibling.previousElementSibling.className=''">Read more</button></article>`,
      ),
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

  it("is highlighted further where a paragraph comes late", async () => {
    const page = await driver.open(site.url("/talks"));
    await highlighted(page, CEASEFIRE);
    expect(await highlightedTexts(page)).not.toContain(SUMY);
    const before = Number(await driver.badge(page));
    await page.evaluate((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.querySelector("article")?.append(paragraph);
    }, SUMY);
    await highlighted(page, SUMY);
    await until(
      () => driver.badge(page),
      (badge) => Number(badge) > before,
    );
    await page.close();
  });

  it("keeps its highlights where the page builds the same text anew", async () => {
    const page = await driver.open(site.url("/talks"));
    await highlighted(page, CEASEFIRE);
    await page.evaluate(() => {
      const article = document.querySelector("article");
      if (article) article.innerHTML = String(article.innerHTML);
    });
    await highlighted(page, CEASEFIRE);
    await page.close();
  });

  it("loses the highlight of a sentence that is taken out, and no other gets it", async () => {
    const page = await driver.open(site.url("/talks"));
    await highlighted(page, CEASEFIRE);
    await page.evaluate((text) => {
      for (const paragraph of document.querySelectorAll("p")) {
        if (paragraph.textContent === text) paragraph.remove();
      }
    }, CEASEFIRE);
    await until(
      () => highlightedTexts(page),
      (texts) => !texts.includes(CEASEFIRE) && texts.length > 0,
    );
    await page.close();
  });

  it("is found where an application draws the article after loading", async () => {
    const page = await driver.open(site.url("/empty"));
    expect(await highlightedTexts(page)).toEqual([]);
    await page.evaluate(
      (lines, title) => {
        document.title = title;
        history.pushState(null, "", "/drawn");
        const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
        document.body.innerHTML = `<article><h1>${title}</h1><time datetime="2025-04-18">18 April 2025</time>${paragraphs}</article>`;
      },
      [LEAD, FILLER, CEASEFIRE, FILLER, FILLER, FILLER, FILLER],
      TALKS.title,
    );
    await highlighted(page, CEASEFIRE);
    await page.close();
  });

  it("is highlighted further after a click on read more, though only a class went", async () => {
    const page = await driver.open(site.url("/folded"));
    await highlighted(page, CEASEFIRE);
    expect(await highlightedTexts(page)).not.toContain(SUMY);
    await page.click("button");
    await highlighted(page, SUMY);
    await page.close();
  });

  it("is highlighted further where a folded part is opened", async () => {
    const page = await driver.open(site.url("/folded"));
    await highlighted(page, CEASEFIRE);
    expect(await highlightedTexts(page)).not.toContain(BORRELL);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    await highlighted(page, BORRELL);
    await page.close();
  });

  it("keeps up with a live blog that grows at its top", async () => {
    const page = await driver.open(site.url("/plain"));
    await highlighted(page, CEASEFIRE);
    for (const entry of [SUMY, BORRELL]) {
      await page.evaluate(
        (text, filler) => {
          const post = document.createElement("section");
          post.innerHTML = `<h2>12:04</h2><p>${text}</p><p>${filler}</p>`;
          document.querySelector("article time")?.after(post);
        },
        entry,
        FILLER,
      );
      await highlighted(page, entry);
    }
    expect(await highlightedTexts(page)).toContain(CEASEFIRE);
    await page.close();
  });

  it("keeps its highlights while a dialog hides the page from screen readers", async () => {
    const page = await driver.open(site.url("/talks"));
    await highlighted(page, CEASEFIRE);
    await page.evaluate((text) => {
      document.querySelector("main")?.setAttribute("aria-hidden", "true");
      document.querySelector("article")?.insertAdjacentHTML("beforeend", `<p>${text}</p>`);
      document.body.insertAdjacentHTML(
        "beforeend",
        '<div role="dialog"><p>Would you like to hear from us every morning, before breakfast?</p></div>',
      );
    }, SUMY);
    await highlighted(page, SUMY);
    expect(await highlightedTexts(page)).toContain(CEASEFIRE);
    await page.close();
  });

  it("keeps what is known through a jump within the page", async () => {
    const page = await driver.open(site.url("/talks"));
    await highlighted(page, CEASEFIRE);
    const popup = await driver.popup(page);
    const claims = await listedClaims(popup);
    await page.evaluate(() => {
      location.hash = "#comments";
    });
    expect(await listedClaims(popup)).toEqual(claims);
    expect(Object.keys(await highlightsOf(page))).not.toEqual([]);
    await popup.close();
    await page.close();
  });

  it("shows who says otherwise, and in what", async () => {
    const page = await driver.open(site.url("/talks"));
    await waitForHighlights(page);
    const popup = await driver.popup(page);
    const claims = await listedClaims(popup);
    const at = claims.findIndex(({ statement }) => statement.includes("Borrell"));
    expect(at, JSON.stringify(claims)).toBeGreaterThanOrEqual(0);
    const claim = `.claim:nth-child(${at + 1})`;
    await popup.click(`${claim} .claim-head`);
    const conflict = await popup.waitForSelector(`${claim} .group-conflicting`);
    expect(await conflict?.evaluate((group) => group.textContent)).toMatch(
      /Borrell here · .*Kallas/,
    );
    const { conflicting = [], both = [] } = await highlightsOf(page);
    expect([...conflicting, ...both]).toContain(BORRELL);
    await popup.close();
    await page.close();
  });
});
