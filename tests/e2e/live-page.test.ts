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
import { articlePage } from "./pages.ts";
import { type Site, startSite } from "./site.ts";

const LEAD =
  "Secretary of State Marco Rubio said in Paris on Friday that the United States may abandon its effort to broker peace between Russia and Ukraine within days.";
const CEASEFIRE = "Ukraine has accepted the 30-day ceasefire that the United States proposed.";
const SUMY = "The Russian missile strike on the city of Sumy on 13 April killed 35 people.";
const BORRELL =
  "EU High Representative Josep Borrell expressed concern over the American statements.";
const FILLER =
  "Diplomats in the room described the mood as tired, and nobody would say when the next round of negotiations on the war might be held.";

const talks = {
  title: "Rubio says the US may walk away from Ukraine peace talks",
  outlet: "The Test Post",
  published: "2025-04-18",
};

describe("a page that changes", () => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    site = await startSite({
      "/talks": articlePage({ ...talks, lines: [LEAD, FILLER, CEASEFIRE, FILLER, BORRELL] }),
      "/empty": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Test Post</title></head><body><main id="app"><p>Loading</p></main></body></html>`,
      "/recipes": articlePage({
        title: "Ten recipes for courgettes",
        outlet: "The Test Post",
        published: "2025-04-18",
        lines: Array.from(
          { length: 6 },
          () =>
            "Grate the courgettes, salt them, and leave them for a while before you press them well.",
        ),
      }),
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
      talks.title,
    );
    await highlighted(page, CEASEFIRE);
    await page.close();
  });

  it("is read again when it comes back from another page", async () => {
    const page = await driver.open(site.url("/talks"));
    await highlighted(page, CEASEFIRE);
    await page.goto(site.url("/recipes"));
    await until(
      () => driver.badge(page),
      (badge) => badge === "",
    );
    await page.goBack();
    await highlighted(page, CEASEFIRE);
    await until(
      () => driver.badge(page),
      (badge) => badge !== "",
    );
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
