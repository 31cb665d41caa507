/** The panel beside the page: the same content, following the page and leading it. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import { faultsOf } from "./accessibility.ts";
import { type Driver, highlightsOf, startDriver, until, waitForHighlights } from "./driver.ts";
import { keepOnDevice, keptOnDevice } from "./stored.ts";

describe("the panel", () => {
  let driver: Driver;
  let news: Newsroom;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    news = await startNewsroom();
    page = await driver.open(new URL("walkout", news.url).href);
    await waitForHighlights(page);
    panel = await driver.panel(page);
    await panel.setViewport({ width: 360, height: 800 });
    await panel.waitForSelector(".claim-head");
  });
  afterAll(async () => {
    await driver?.close();
    await news?.close();
  });

  it("marks the claim that the page shows, as the reader scrolls", async () => {
    const inView = () =>
      panel.evaluate(() => document.querySelector(".claim-in-view")?.textContent ?? "");
    await page.bringToFront();
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    const first = await until(inView, (claim) => claim !== "");
    await page.evaluate(() =>
      window.scrollTo({ top: document.body.scrollHeight / 2, behavior: "instant" }),
    );
    await until(inView, (claim) => claim !== "" && claim !== first);
  });

  it("moves the page to the claim that is chosen", async () => {
    await panel.bringToFront();
    await panel.evaluate(() =>
      document.querySelector<HTMLElement>(".claim:last-child .claim-head")?.click(),
    );
    const said = await panel.waitForSelector(".claim:last-child blockquote");
    const sentence = await said?.evaluate((quote) => quote.textContent);
    const { flash = [] } = await until(
      () => highlightsOf(page),
      (drawn) => (drawn.flash ?? []).length === 1,
    );
    expect(flash[0]?.replace(/\s+/g, " ")).toBe(sentence);
  });

  it("is accessible, also narrow, dark and enlarged", async () => {
    expect(await faultsOf(panel)).toEqual([]);
  });

  it("says what changed since the reader was there before", async () => {
    const kept = await keptOnDevice(driver.control);
    const [[key, now] = ["", null]] = Object.entries(kept).filter(([name]) =>
      name.startsWith("read:"),
    );
    expect(JSON.stringify(kept)).not.toContain("walkout");
    const { claims, at } = now as { claims: Record<string, Record<string, string>>; at: number };
    const [changed = "", fresh = ""] = Object.keys(claims);
    const { [fresh]: _new, ...older } = claims;
    const before = {
      at: at - 86_400_000,
      claims: { ...older, [changed]: { ...older[changed], figure: "12 days" } },
    };
    await keepOnDevice(driver.control, { [key]: { at, claims, before } });
    const again = await driver.panel(page);
    await again.waitForSelector(".since");
    expect(await again.$eval(".since", (note) => note.textContent)).toMatch(
      /Since you last read this.*1 new.*1 changed/,
    );
    const news = await again.$$eval(".news", (marks) => marks.map((mark) => mark.textContent));
    expect(news).toContain("New");
    expect(news.length).toBe(2);
    await again.close();
  });
});
