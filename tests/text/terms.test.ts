import { describe, expect, it } from "vitest";
import { termsOf, wordsOf } from "../../src/text/terms.ts";

describe("wordsOf", () => {
  it("takes hashtags, handles and hyphens apart and drops links", () => {
    expect(wordsOf("#StopTheWarhttps://t.co/x by @CBCNews on US-led talks")).toEqual([
      "stop",
      "the",
      "war",
      "by",
      "cbc",
      "news",
      "on",
      "us",
      "led",
      "talks",
    ]);
  });

  it("folds accents, abbreviations, possessives and the separators of figures", () => {
    expect(wordsOf("Erdoğan’s U.S. visit cost $1,250,000.50")).toEqual([
      "erdogan",
      "us",
      "visit",
      "cost",
      "1250000.50",
    ]);
  });
});

describe("termsOf", () => {
  it("gives the forms of a word one term and leaves other scripts as they are", () => {
    expect(new Set(termsOf("negotiate negotiated negotiating negotiates")).size).toBe(1);
    expect(termsOf("перемовини")).toEqual(["перемовини"]);
  });
});
