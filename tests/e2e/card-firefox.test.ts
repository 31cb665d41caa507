/** The card in Firefox, whose content scripts may set no style sheet on a shadow root. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardBox, clickShowAll, coveredLines, isOpen, lineOf, step } from "./card-on-page.ts";
import { type Driver, domChanges, startDriver, until, waitForHighlights } from "./driver.ts";
import { articlePage } from "./pages.ts";
import { type Site, startSite } from "./site.ts";

const CEASEFIRE = "Ukraine has accepted the 30-day ceasefire that the United States proposed.";
const LINES = [
  "Secretary of State Marco Rubio said in Paris on Friday that the United States may abandon its effort to broker peace between Russia and Ukraine within days.",
  CEASEFIRE,
  "The Russian missile strike on the city of Sumy on 13 April killed 35 people.",
];

describe("the card in firefox", () => {
  let driver: Driver;
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    const started = await startDriver("firefox");
    if (!started) throw new Error("no firefox on this machine: npm test says how to get one");
    driver = started;
    const talks = articlePage({
      title: "Rubio says the US may walk away from Ukraine peace talks",
      outlet: "The Test Post",
      published: "2025-04-18",
      lines: LINES,
    });
    // A policy that allows no style at all, in the page or from anywhere.
    site = await startSite({ "/talks": talks }, "default-src 'none'");
  });

  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function openCard(): Promise<void> {
    page = await driver.open(site.url("/talks"));
    await page.bringToFront();
    await waitForHighlights(page);
    const { x, y } = await lineOf(page, 0);
    await page.mouse.move(x, y);
    await until(
      () => isOpen(page),
      (open) => open,
    );
  }

  it("opens on hover with its own looks, under the strictest policy, and leaves no trace", async () => {
    await openCard();
    const box = await cardBox(page);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(250);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeLessThan(400);
    expect(await coveredLines(page, 0)).toBe(0);
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    expect(new Set(await domChanges(page))).toEqual(new Set(["childList HTML"]));
    await page.close();
  });

  it("takes the focus on the way from claim to claim", async () => {
    page = await driver.open(site.url("/talks"));
    await page.bringToFront();
    await waitForHighlights(page);
    expect(await step(driver.control, page.url(), 1)).toMatchObject({ value: { found: true } });
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("second-source-card");
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  it("opens the popup at its claim", async () => {
    await openCard();
    await clickShowAll(page);
    const opened = () =>
      driver.control.evaluate(() => {
        const { browser } = globalThis as unknown as {
          browser: { extension: { getViews(of: { type: "popup" }): Window[] } };
        };
        const [popup] = browser.extension.getViews({ type: "popup" });
        return popup?.document.querySelector(".claim blockquote")?.textContent ?? "";
      });
    await until(opened, (sentence) => sentence.startsWith("Secretary of State Marco Rubio"));
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });
});
