/** The worker may be stopped at any moment, and tabs come and go; only Chromium lets a test do so. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import {
  type Driver,
  highlightedTexts,
  listedClaims,
  startDriver,
  until,
  waitForHighlights,
} from "./driver.ts";

describe("the worker", () => {
  let driver: Driver;
  let newsroom: Newsroom;

  const article = (slug: string) =>
    newsroom.articles.find((one) => one.slug === slug)?.url ?? `no demo article ${slug}`;

  const workers = () =>
    driver.browser.targets().filter((target) => target.type() === "service_worker");

  /** Stops the extension's worker as the browser does after some idle time. */
  async function stopWorker(): Promise<void> {
    const [target] = await until(
      async () => workers(),
      (running) => running.length > 0,
    );
    const worker = await target?.worker();
    await worker?.close();
    // A page that still waits for an answer may have started the next one by now.
    await until(
      async () => workers().every((running) => running !== target),
      (isGone) => isGone,
    );
  }

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    newsroom = await startNewsroom();
  });

  afterAll(async () => {
    await driver?.close();
    await newsroom?.close();
  });

  it("may be stopped after an article was read: popup, jump and the next article still work", async () => {
    const page = await driver.open(article("walkout"));
    await waitForHighlights(page);
    const before = await listedOnce(page);
    await stopWorker();
    expect(await driver.badge(page)).toBe(String(before.length));
    const popup = await driver.popup(page);
    expect(await listedClaims(popup)).toEqual(before);
    const next = await driver.open(article("minerals"));
    await waitForHighlights(next);
    await Promise.all([popup.close(), page.close(), next.close()]);
  });

  it("may be stopped in the middle of reading an article", async () => {
    await stopWorker();
    const page = await driver.open(article("sumy"));
    await stopWorker();
    await waitForHighlights(page);
    // The first highlights stand before the report is whole.
    await until(
      () => listedOnce(page),
      (claims) => claims.length > 0,
    );
    await page.close();
  });

  it("keeps two tabs apart", async () => {
    const [one, two] = [await driver.open(article("sumy")), await driver.open(article("brussels"))];
    await Promise.all([waitForHighlights(one), waitForHighlights(two)]);
    const [first, second] = [await driver.popup(one), await driver.popup(two)];
    const claims = await listedClaims(first);
    expect(claims).not.toEqual(await listedClaims(second));
    expect(await headline(first)).toMatch(/Sumy/i);
    expect(await headline(second)).toMatch(/Europe/);
    // One of them moves on to another subject: its own state goes, the other's stays.
    await two.goto(article("harvest"));
    await second.waitForSelector(".notice-elsewhere");
    expect(await driver.badge(two)).toBe("");
    expect(await driver.badge(one)).toBe(String(claims.length));
    expect(await listedClaims(first)).toEqual(claims);
    await Promise.all([first.close(), second.close(), one.close(), two.close()]);
  });

  it("says so where no extension may run", async () => {
    const page = await driver.open("chrome://version/");
    const popup = await driver.popupOf(await driver.newestTab());
    await popup.waitForSelector(".notice-closed");
    await Promise.all([popup.close(), page.close()]);
  });

  async function listedOnce(page: Page) {
    const popup = await driver.popup(page);
    const claims = await listedClaims(popup);
    await popup.close();
    return claims;
  }

  const headline = (popup: Page) => popup.$eval(".masthead h1", (title) => title.textContent ?? "");

  it("leaves no highlight behind where the page turns to another subject", async () => {
    const page = await driver.open(article("questions"));
    await waitForHighlights(page);
    await page.evaluate(() => {
      history.pushState(null, "", "/elsewhere");
      document.title = "Ten recipes for courgettes";
      document.body.innerHTML = `<h1>Ten recipes for courgettes</h1>${"<p>Grate the courgettes, salt them, and leave them for a while before you press them.</p>".repeat(9)}`;
    });
    await until(
      () => highlightedTexts(page),
      (texts) => texts.length === 0,
    );
    await until(
      () => driver.badge(page),
      (badge) => badge === "",
    );
    await page.close();
  });
});
