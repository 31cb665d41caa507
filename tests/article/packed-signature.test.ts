import { describe, expect, it } from "vitest";
import { packSignature, searched, termsFor } from "../../src/article/packed-signature.ts";

const { for: terms } = packSignature({
  for: [
    { text: "northland", weight: 4, group: "north" },
    { text: "norden", weight: 4, group: "north" },
    { text: "f-16", weight: 2 },
    { text: "un", weight: 1 },
    { text: "étatique", weight: 3 },
    { text: "северн", weight: 4, group: "north" },
  ],
  against: [],
  threshold: 1,
});

/** The terms that are looked for in a text. */
const lookedFor = (text: string) =>
  termsFor(terms, searched(text))
    .flatMap(({ texts }) => texts)
    .sort();

describe("the terms that may stand in a text", () => {
  it("are those that begin as its words do", () => {
    expect(lookedFor("the northlanders met")).toEqual(["f-16", "northland", "un"]);
    expect(lookedFor("a pro-northland party, and norden")).toContain("northland");
    expect(lookedFor("unnorthland")).not.toContain("northland");
  });

  it("are looked for where they have too few letters to tell", () => {
    expect(lookedFor("nothing of the kind")).toEqual(["f-16", "un"]);
  });

  it("may begin with an accent", () => {
    expect(lookedFor("un service étatique")).toContain("étatique");
  });

  it("are of another alphabet only where the text is", () => {
    expect(lookedFor("the northlanders said")).not.toContain("северн");
    expect(lookedFor("северная сторона")).toContain("северн");
  });

  it("keep their weight, and the group in which they count once", () => {
    expect(termsFor(terms, searched("northland and norden"))).toContainEqual({
      group: "north",
      weight: 4,
      texts: ["northland", "norden"],
    });
  });
});
