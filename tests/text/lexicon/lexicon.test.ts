import { describe, expect, it } from "vitest";
import { IMPLICATIVES, QUANTIFIERS } from "../../../src/text/lexicon/classes.ts";
import { lemmasOf, relate } from "../../../src/text/lexicon/lexicon.ts";
import data from "../../../src/text/lexicon/word-classes.json" with { type: "json" };

describe("relate", () => {
  it.each([
    ["accepted", "rejected", "antonym"],
    ["turn down", "refuse", "synonym"],
    ["quickly", "rapidly", "synonym"],
    ["withdrawal", "withdraw", "derived"],
    ["guitar", "violin", "exclusive"],
    ["red", "blue", "exclusive"],
    ["china", "vietnam", "exclusive"],
    ["thai", "north korean", "exclusive"],
    ["kitchen", "bathroom", "exclusive"],
    ["monday", "tuesday", "exclusive"],
    ["man", "woman", "antonym"],
    ["reject", "rejects", "same"],
  ])('gives for "%s" and "%s": %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });

  it("tells the wider word from the narrower one", () => {
    expect(relate("raid", "attack")).toBe("hypernym");
    expect(relate("attack", "raid")).toBe("hyponym");
  });

  it.each([
    ["sign", "draft"],
    ["doctor", "mother"],
    ["purple", "ceasefire"],
    ["qwxz", "zxwq"],
  ])('finds nothing between "%s" and "%s"', (a, b) => {
    expect(relate(a, b)).toBeNull();
  });
});

describe("word classes", () => {
  it.each(data.classes.map(({ name, example }) => [name, example] as const))(
    "%s holds its own example and leaves out the other",
    (name, { match: [a = "", b = ""], noMatch: [c = "", d = ""] }) => {
      const entry = data.classes.find((each) => each.name === name);
      expect(relate(a, b, pos(entry?.pos))).toBe(entry?.sides.length === 1 ? "synonym" : "antonym");
      expect(relate(c, d, pos(entry?.pos))).not.toBe("antonym");
    },
  );
});

describe("lemmas", () => {
  it.each([
    ["withdrew", "withdraw", "v"],
    ["stopped", "stop", "v"],
    ["ladies", "lady", "n"],
    ["signing", "sign", "v"],
    ["children", "child", "n"],
    ["greenlit", undefined, "v"],
    ["greenlighted", "greenlight", "v"],
  ] as const)('brings "%s" to "%s"', (form, lemma, part) => {
    const found = lemmasOf(form, part).filter((word) => word !== form);
    expect(found[0]).toBe(lemma);
  });

  it("keeps to the part of speech asked for", () => {
    expect(lemmasOf("met", "v")).toEqual(["meet"]);
    expect(lemmasOf("met", "n")).toEqual([]);
  });
});

describe("verbs with a polarity signature", () => {
  it("has refuse: its complement does not hold, and a negated refusal leaves it open", () => {
    expect(IMPLICATIVES.get("refuse")).toEqual([
      { lemma: "refuse", frame: "to", positive: "-", negative: "o" },
    ]);
    expect(IMPLICATIVES.get("deny")?.map(({ frame }) => frame)).toEqual(["that", "gerund"]);
  });

  it("knows how much of a whole a quantifier takes in", () => {
    expect(QUANTIFIERS.get("every")).toBe("all");
    expect(QUANTIFIERS.get("partial")).toBe("some");
  });
});

const pos = (written: string | undefined): "n" | "v" | "a" | "r" =>
  written === "n" || written === "v" || written === "r" ? written : "a";
