/** The card as a reader meets it: its tree is closed to scripts, so it is found by where it is drawn. */
import type { Page } from "puppeteer-core";
import { until } from "./driver.ts";

/** A point in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Whether a card is open. */
export function isOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector("second-source-card") !== null);
}

/**
 * Scrolls to the highlighted sentence at `at`, in page order, as soon as it is there; gives the middle
 * of its first line.
 */
export async function lineOf(page: Page, at: number): Promise<Point> {
  await until(
    () =>
      page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
    (size) => size > at,
  );
  return page.evaluate((index) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]) as Range[];
    const range = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
    if (!range) throw new Error("the page has too few highlights");
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const [first] = [...range.getClientRects()];
    if (!first) throw new Error("the highlight is not drawn");
    return { x: first.left + first.width / 2, y: first.top + first.height / 2 };
  }, at);
}

/** How many lines of the highlighted sentence at `at` lie under the card. */
export function coveredLines(page: Page, at: number): Promise<number> {
  return page.evaluate((index) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]) as Range[];
    const range = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
    const card = document.querySelector("second-source-card");
    return [...(range?.getClientRects() ?? [])].filter(({ left, top, width, height }) => {
      const under = document.elementFromPoint(left + width / 2, top + height / 2);
      return under !== null && under === card;
    }).length;
  }, at);
}

/** The part of the window that shows the card, to a pixel or two; `null` where it shows none. */
export function cardBox(
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return page.evaluate(() => {
    const card = document.querySelector("second-source-card");
    const step = 2;
    const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
    for (let y = 0; y < innerHeight; y += step) {
      for (let x = 0; x < innerWidth; x += 4 * step) {
        if (card === null || document.elementFromPoint(x, y) !== card) continue;
        box.left = Math.min(box.left, x);
        box.top = Math.min(box.top, y);
        box.right = Math.max(box.right, x);
        box.bottom = Math.max(box.bottom, y);
      }
    }
    return box.right < 0 ? null : box;
  });
}

/** Clicks "Show all reports", the first word of the card's last line. */
export async function clickShowAll(page: Page): Promise<void> {
  const box = await cardBox(page);
  if (!box) throw new Error("no card is drawn");
  await page.mouse.click(box.left + 40, box.bottom - 16);
}

/** Tells the reader script to go to the next claim (1) or the one before (-1), as a shortcut does. */
export function step(control: Page, address: string, by: 1 | -1): Promise<unknown> {
  return control.evaluate(
    async (wanted, direction) => {
      interface Own {
        tabs: {
          query(filter: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(tab: number, message: object): Promise<unknown>;
        };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Own; chrome: Own };
      const own = browser ?? chrome;
      const tab = (await own.tabs.query({})).find(({ url }) => url === wanted);
      const message = { type: "reader:step", payload: { by: direction } };
      return own.tabs.sendMessage(tab?.id ?? -1, message);
    },
    address,
    by,
  );
}
