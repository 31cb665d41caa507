import { describe, expect, it } from "vitest";
import { type Box, placeCard } from "../../extension/content/card/place-card.ts";

const view = { width: 1000, height: 800 };
const card = { width: 350, height: 300 };

/** A sentence of two lines whose first begins at `left`. */
const sentence = (top: number, left = 200): Box[] => [
  { left, top, right: 900, bottom: top + 20 },
  { left: 100, top: top + 30, right: 400, bottom: top + 50 },
];

describe("the place of a card", () => {
  it("is under the sentence where there is room", () => {
    const { top } = placeCard(sentence(100), card, view);
    expect(top).toBeGreaterThan(150);
  });

  it("is above the sentence at the window's foot, ending before the first line", () => {
    const { top } = placeCard(sentence(700), card, view);
    expect(top + card.height).toBeLessThan(700);
    expect(top).toBeGreaterThan(0);
  });

  it("is cut short rather than laid over the sentence where neither side has room", () => {
    const low = { width: 400, height: 320 };
    const { top, maxHeight } = placeCard(sentence(100), card, low);
    expect(top).toBeGreaterThan(150);
    expect(top + maxHeight).toBeLessThan(low.height);
  });

  for (const at of [0, 500, 999]) {
    it(`is inside the window with the pointer at ${at}`, () => {
      const { left } = placeCard(sentence(100), card, view, at);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(view.width);
    });
  }

  it("is at the window's foot where the sentence fills the window", () => {
    const whole = [{ left: 0, top: -50, right: 1000, bottom: 850 }];
    const { top, maxHeight } = placeCard(whole, card, view);
    expect(top + maxHeight).toBeLessThanOrEqual(view.height);
    expect(top).toBeGreaterThan(view.height / 2);
  });
});
