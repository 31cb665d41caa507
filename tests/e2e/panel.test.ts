/** Chrome's side panel: opened from the popup, it follows the page, and the page follows it. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, startDriver, until, waitForHighlights } from "./driver.ts";

describe("the side panel", () => {
  let driver: Driver;
  let newsroom: Newsroom;
  let article: Page;
  let panel: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    newsroom = await startNewsroom();
    article = await driver.open(`${newsroom.url}walkout`);
    await waitForHighlights(article);
    await article.bringToFront();
    const target = (path: string) =>
      driver.browser.waitForTarget((one) => one.url().endsWith(path), { timeout: 20_000 });
    const popups = target("extension/popup/index.html");
    await driver.openToolbarPopup();
    const popup = await (await popups).asPage();
    const button = await popup.waitForSelector('aria/Open beside the page[role="button"]');
    const panels = target("extension/panel/index.html");
    await button?.click();
    panel = await (await panels).asPage();
    await panel.waitForSelector(".claim-head", { timeout: 30_000 });
  });

  afterAll(async () => {
    await driver?.close();
    await newsroom?.close();
  });

  const heading = () => panel.$eval("h1", (title) => title.textContent ?? "");
  const inView = () =>
    panel.$$eval('.claim[aria-current="location"]', (all) =>
      all.map((claim) => claim.querySelector(".claim-statement")?.textContent ?? "").join(),
    );
  const scrolled = () => article.evaluate(() => Math.round(scrollY));

  it("shows the page's claims and offers no second panel", async () => {
    expect(await heading()).toBe(
      await article.$eval("article h1, h1", (title) => title.textContent),
    );
    expect(await panel.$('[aria-label="Open beside the page"]')).toBeNull();
  });

  it("moves its list as the article is scrolled", async () => {
    await article.evaluate(() => scrollTo(0, document.body.scrollHeight / 4));
    const first = await until(inView, (claim) => claim !== "");
    await article.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until(inView, (claim) => claim !== first);
    const shows = await panel.$eval('.claim[aria-current="location"]', (claim) => {
      const { top, bottom } = claim.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    expect(shows).toBe(true);
  });

  it("moves the article as a claim is chosen, by mouse and by keyboard, and stays at that claim", async () => {
    await article.evaluate(() => scrollTo(0, 0));
    await until(scrolled, (y) => y === 0);
    const claims = await panel.$$(".claim-head");
    const last = claims.at(-1);
    const statement = await last?.$eval(".claim-statement", (one) => one.textContent);
    await last?.click();
    await until(scrolled, (y) => y > 0);
    expect(await inView()).toBe(statement);
    const there = await scrolled();
    await panel.focus(".claim-head");
    await panel.keyboard.press("Enter");
    await until(scrolled, (y) => y !== there);
  });

  it("follows the active tab, and what is loaded in it", async () => {
    const other = await driver.open(`${newsroom.url}sumy`);
    await other.bringToFront();
    await until(heading, (title) => title.startsWith("Horror on Palm Sunday"));
    await other.goto(`${newsroom.url}gaza`);
    await until(heading, (title) => title === "An article on another subject");
    await other.goto(`${newsroom.url}minerals`);
    await until(heading, (title) => title.startsWith("Tidewater"));
    await other.close();
    await article.bringToFront();
    await until(heading, (title) => title.startsWith("Washington says"));
  });

  it("is accessible in every view", async () => {
    await panel.click(".claim-head");
    expect(await faultsOf(panel)).toEqual([]);
  });
});
