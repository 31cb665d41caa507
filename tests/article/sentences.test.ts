import { describe, expect, it } from "vitest";
import { splitSentences, statementOf } from "../../src/article/sentences.ts";
import type { Block } from "../../src/article/types.ts";

const split = (text: string, kind: Block["kind"] = "paragraph", lang = "en") =>
  splitSentences({ blocks: [{ kind, text }], lang });
const texts = (text: string, lang = "en") => split(text, "paragraph", lang).map((one) => one.text);

describe("a sentence does not end", () => {
  it.each([
    ["at U.S. before a name", "The U.S. Treasury froze the funds."],
    ["at U.S. before a small letter", "He left the U.S. on Friday."],
    ["at a title", "Gen. Ruth Hale and Dr. Omar Sy met Sen. Lee."],
    ["at a saint's town", "They met in St. Petersburg on Friday."],
    ["at initials", "J. D. Vance and K. R. Lowe stayed away."],
    ["in a decimal number", "Prices rose by 2.5 percent in April."],
    ["at a.m.", "It began at 9 a.m. in the old town hall."],
    ["at a shortened month", "It was signed on Oct. 7 in Vienna."],
    ["at a question inside quotes", "“Where is the money?” he asked the council."],
    ["at an exclamation with its speaker", "“Stop!” President Marin wrote on Thursday."],
    ["at the district", "The group met in Washington, D.C. on Monday."],
  ])("%s", (_where, text) => {
    expect(texts(text)).toEqual([text]);
  });

  it("at a German ordinal's month or a Russian year", () => {
    expect(texts("Am 18. April trafen sie sich in Paris.", "de")).toHaveLength(1);
    expect(texts("Это было в 2014 г. и не забыто.", "ru")).toHaveLength(1);
  });
});

describe("a sentence ends", () => {
  it.each([
    [
      "at U.S. before an opener",
      "He left the U.S. The talks went on.",
      ["He left the U.S.", "The talks went on."],
    ],
    [
      "inside a long quotation",
      "“We are ready. We will sign,” he said.",
      ["“We are ready.", "We will sign,” he said."],
    ],
    [
      "before a footnote mark",
      "It fell in Sumy.[3] Between the two lay a week.",
      ["It fell in Sumy.[3]", "Between the two lay a week."],
    ],
    [
      "where the page lost a space",
      "They signed the deal.The minister left early.",
      ["They signed the deal.", "The minister left early."],
    ],
    ["after a closing quote", "He said “no.” Then he left.", ["He said “no.”", "Then he left."]],
  ])("%s", (_where, text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });
});

it("gives each sentence its place in its block", () => {
  const blocks: Block[] = [
    { kind: "heading", text: "What now?" },
    { kind: "paragraph", text: "One came. Two left." },
  ];
  const sentences = splitSentences({ blocks, lang: "en" });
  expect(sentences.map(({ index, heading }) => [index, heading])).toEqual([
    [0, true],
    [1, false],
    [2, false],
  ]);
  for (const { block, start, end, text } of sentences)
    expect(blocks[block]?.text.slice(start, end)).toBe(text);
});

describe("a lead-in", () => {
  it.each([
    ["The Bridge Clause: Buses may cross by day.", "Buses may cross by day."],
    ["Kyiv: The president repeated his demand.", "The president repeated his demand."],
    ["Moscow’s Non-Negotiable Conditions: The Kremlin insists.", "The Kremlin insists."],
  ])("is told from what the sentence states: %s", (text, statement) => {
    const [sentence] = split(text);
    expect(sentence?.text).toBe(text);
    expect(sentence && statementOf(sentence)).toBe(statement);
  });

  it.each([
    "There was: on 17 April both sides signed.",
    "The answer was plain: Moscow refused.",
    "At 18:40 the doors closed.",
  ])("is not the first half of a sentence: %s", (text) => {
    expect(split(text)[0]).not.toHaveProperty("lead");
  });
});

it("leaves footnote marks out of what a sentence states", () => {
  expect(statementOf({ text: "It fell in Sumy[3] on the 13th." })).toBe(
    "It fell in Sumy on the 13th.",
  );
});

it("reads a language tag that is none as English", () => {
  expect(texts("One came. Two left.", "not a tag")).toHaveLength(2);
});
