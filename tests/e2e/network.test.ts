/** Everything happens on the device: nothing but the page's own server is asked for anything. */
import type { Target } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../../scripts/demo/newsroom.ts";
import { type Driver, listedClaims, startDriver, waitForHighlights } from "./driver.ts";

describe("the network", () => {
  let driver: Driver;
  let newsroom: Newsroom;
  const requests: string[] = [];

  /** Listens to a page's or the worker's requests; an attached worker is never stopped. */
  async function listen(target: Target): Promise<void> {
    const type: string = target.type();
    if (type !== "page" && type !== "service_worker") return;
    try {
      const session = await target.createCDPSession();
      session.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
      await session.send("Network.enable");
    } catch {
      // It was closed before it could be listened to.
    }
  }

  beforeAll(async () => {
    const started = await startDriver("chromium");
    if (!started) throw new Error("no Chromium on this machine: npm test says how to get one");
    driver = started;
    newsroom = await startNewsroom();
    driver.browser.on("targetcreated", listen);
    await Promise.all(driver.browser.targets().map(listen));
  });

  afterAll(async () => {
    await driver?.close();
    await newsroom?.close();
  });

  it("is asked for the newsroom's pages, and the package for its own files, nothing else", async () => {
    for (const { url } of newsroom.articles.slice(0, 2)) {
      const page = await driver.open(url);
      await waitForHighlights(page);
      const popup = await driver.popup(page);
      expect(await listedClaims(popup)).not.toEqual([]);
    }
    const own = /^(chrome-extension|chrome|data|blob):/;
    expect(requests.filter((url) => !own.test(url) && !url.startsWith(newsroom.url))).toEqual([]);
    // The listening itself works: both sides were heard.
    expect(requests.some((url) => url.startsWith(newsroom.url))).toBe(true);
    expect(requests.some((url) => url.startsWith("chrome-extension:"))).toBe(true);
  });
});
