import { describe, expect, it } from "vitest";
import { matcherFor } from "../../src/match/matcher.ts";
import { aClaim, anEntity, anOutlet, aReport, aStore } from "../builders.ts";

const EASTER = [
  aClaim({
    id: "declared",
    statement: "Vladimir Putin declared an Easter truce on 19 April 2025.",
    when: "2025-04-19",
    paraphrases: [
      "Putin announced a ceasefire for Easter.",
      "An Easter truce was proclaimed by the Russian president.",
    ],
  }),
  aClaim({
    id: "broken",
    statement: "Russian troops broke Moscow's own Easter truce of April 2025.",
    when: "2025-04-19",
    paraphrases: [
      "Within hours Russian forces violated the Easter ceasefire that Putin had declared.",
      "The Easter ceasefire was breached by the Russian side.",
    ],
  }),
  aClaim({
    id: "toll",
    statement: "The missile strike on Sumy on 13 April 2025 killed 34 people.",
    when: "2025-04-13",
    paraphrases: ["Thirty-four people died when missiles hit Sumy."],
  }),
  aClaim({
    id: "munitions",
    statement: "The missile that hit Sumy on 13 April 2025 carried cluster munitions.",
    when: "2025-04-13",
    paraphrases: ["Cluster munitions were used in the strike on Sumy."],
  }),
];

const SPRING = [
  aClaim({
    id: "unconditional",
    statement: "Russia accepted the 30-day ceasefire of April 2025 without conditions.",
    when: "2025-04-18",
    paraphrases: [
      "Russia agreed to the 30-day ceasefire without any conditions.",
      "Moscow said yes to a 30-day truce that demands nothing of Sumy beforehand.",
    ],
  }),
  aClaim({
    id: "recalled",
    statement: "Russia recalled its ambassador in April 2025.",
    when: "2025-04-18",
    paraphrases: ["The Russian ambassador was recalled."],
  }),
];
const CLAIMS = [...EASTER, ...SPRING];

const store = aStore({
  claims: CLAIMS,
  entities: [
    anEntity({ id: "putin", name: "Vladimir Putin", spellings: ["Putin"] }),
    anEntity({
      id: "russia",
      name: "Russia",
      kind: "country",
      metonyms: ["Moscow"],
      adjectives: ["Russian"],
    }),
    anEntity({ id: "sumy", name: "Sumy", kind: "place" }),
  ],
  outlets: [anOutlet({ id: "courier" })],
  reports: [aReport({ id: "r1", outlet: "courier", claims: CLAIMS.map(({ id }) => id) })],
});

const stated = (text: string, published = "2025-04-20") =>
  matcherFor(store)
    .match({ text, published })
    .filter(({ judgement }) => judgement.label === "corroborates")
    .map(({ claim }) => claim.id.split("/").at(-1));

describe("the matcher", () => {
  it("takes a sentence for the claim that it makes, not for one about the same thing", () => {
    expect(stated("Putin announced an Easter truce on Saturday.")).toEqual(["declared"]);
    expect(stated("Russian forces violated the Easter truce within hours, Kyiv said.")).toEqual([
      "broken",
    ]);
  });

  it("tells two claims on one event apart by what they say of it", () => {
    expect(stated("Thirty-four people were killed when missiles struck Sumy on 13 April.")).toEqual(
      ["toll"],
    );
    expect(stated("Cluster munitions were used in the missile strike on Sumy.")).toEqual([
      "munitions",
    ]);
  });

  it("finds nothing in a sentence that shares the names and no more", () => {
    expect(stated("Putin is due to travel to Sumy's neighbouring region, Moscow said.")).toEqual(
      [],
    );
  });

  it("does not take an act for the claim's whose condition is turned round", () => {
    const text = "Russia accepted the 30-day ceasefire on condition that Sumy does too.";
    expect(stated(text)).not.toContain("unconditional");
    expect(stated("Russia accepted the 30-day ceasefire without conditions.")).toEqual([
      "unconditional",
    ]);
  });

  it("finds two claims in one sentence that tells of two acts", () => {
    const text =
      "Russia accepted the 30-day ceasefire without conditions and recalled its ambassador.";
    expect(stated(text).toSorted()).toEqual(["recalled", "unconditional"]);
  });

  it("leaves out what had not come about when the page was published", () => {
    expect(stated("Putin announced an Easter truce.", "2025-04-12")).toEqual([]);
  });

  it("gives a probability with every claim", () => {
    for (const { judgement } of matcherFor(store).match({
      text: "Putin announced an Easter truce.",
    })) {
      const sum = Object.values(judgement.probabilities).reduce((total, p) => total + p, 0);
      expect(sum).toBeCloseTo(1);
      expect(judgement.score).toBe(judgement.probabilities[judgement.label]);
    }
  });
});
