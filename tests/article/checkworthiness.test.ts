import { expect, it } from "vitest";
import { checkworthiness } from "../../src/article/checkworthiness.ts";

const STATED = [
  "The two governments signed a memorandum on minerals on 17 April.",
  "At least 34 people were killed in the strike on the town of Sumy.",
  "The foreign minister denied that any offer had been made.",
  "Moscow also wants the annexation to be recognised.",
  "Президент України заявив у п'ятницю, що 35 людей загинули.",
];
const NOT_STATED = [
  "What happens now?",
  "Perhaps he heard something.",
  "Subscribe to our newsletter for more stories like this.",
  "Thank you for your company.",
  "Not by itself.",
  "It is a sad and tragic affair, and you will feel it too.",
];

it("ranks every statement of an act, a figure or a speaker above what states none", () => {
  const lowest = Math.min(...STATED.map(checkworthiness));
  const highest = Math.max(...NOT_STATED.map(checkworthiness));
  expect(lowest).toBeGreaterThan(highest);
});

it("has the line between the two at one half", () => {
  expect(STATED.filter((sentence) => checkworthiness(sentence) < 0.5)).toEqual([]);
  expect(NOT_STATED.filter((sentence) => checkworthiness(sentence) >= 0.5)).toEqual([]);
});
