import { describe, expect, it } from "vitest";
import { knowledgeFor } from "../../../src/match/knowledge.ts";
import { type Analysis, analyse } from "../../../src/match/slots/analysis.ts";
import { cueDifferences } from "../../../src/match/slots/cue-classes.ts";
import { compareDateSlots } from "../../../src/match/slots/dates-compare.ts";
import { compareDoers } from "../../../src/match/slots/doer-clash.ts";
import { otherPlace } from "../../../src/match/slots/places.ts";
import { EntitySchema } from "../../../src/store/schema.ts";

const knowledge = knowledgeFor(
  EntitySchema.array().parse([
    {
      id: "norway",
      name: "Norway",
      kind: "country",
      adjectives: ["Norwegian"],
      metonyms: ["Oslo", "Harbour House"],
    },
    { id: "navy", name: "Norwegian Navy", kind: "organisation", partOf: "norway" },
    { id: "ministry", name: "Ministry of the Sea", kind: "organisation", partOf: "norway" },
    { id: "sweden", name: "Sweden", kind: "country", adjectives: ["Swedish"] },
    { id: "denmark", name: "Denmark", kind: "country" },
    { id: "bergen", name: "Bergen", kind: "place", partOf: "norway" },
    { id: "tromso", name: "Tromso", kind: "place", partOf: "norway" },
  ]),
);
const of = (text: string, published?: string): Analysis =>
  analyse({ text, ...(published ? { published } : {}) }, knowledge);

describe("compareDoers", () => {
  const other = (here: string, there: string) => {
    const found = compareDoers(of(here), of(there)).other;
    return found && [found.here.key, found.there.key];
  };

  it("names somebody who acts in the stead of the claim's", () => {
    const claim = "Norway proposed the truce.";
    expect(other("The truce was proposed by Denmark.", claim)).toEqual(["denmark", "norway"]);
    expect(other("It was Denmark that proposed the truce.", claim)).toEqual(["denmark", "norway"]);
  });

  it("knows whom both name as acting", () => {
    const same = (here: string, there: string) => compareDoers(of(here), of(there)).same;
    expect(same("The truce was proposed by Norway.", "Norway proposed the truce.")).toBe(true);
    expect(same("The truce was proposed by Denmark.", "Norway proposed the truce.")).toBe(false);
  });

  it("finds no other where the same act, or one who may stand for them does", () => {
    expect(other("The truce was proposed by Norway.", "Norway proposed the truce.")).toBeNull();
    expect(
      other("The ship was hit by the Norwegian Navy.", "The Ministry of the Sea hit the ship."),
    ).toBeNull();
  });

  it("says nothing where no build points at anybody", () => {
    expect(other("Denmark proposed the truce.", "Norway proposed the truce.")).toBeNull();
  });
});

describe("otherPlace", () => {
  const places = (here: string, there: string) => {
    const found = otherPlace(of(here), of(there));
    return found && [found.here.key, found.there.key];
  };

  it("sets the place of the sentence against the claim's", () => {
    expect(places("They met in Tromso.", "They met in Bergen.")).toEqual(["tromso", "bergen"]);
  });

  it("leaves out a place at which it did not happen", () => {
    expect(places("They met in Tromso rather than in Bergen.", "They met in Bergen.")).toEqual([
      "tromso",
      "bergen",
    ]);
    expect(places("They met in Bergen, far from Tromso.", "They met in Bergen.")).toBeNull();
  });

  it("takes two names of one seat of government for one place", () => {
    expect(places("They met in Lund.", "They met in Oslo.")).toEqual(["?lund", "?oslo"]);
    expect(places("They met in Harbour House.", "They met in Oslo.")).toBeNull();
  });
});

describe("compareDateSlots", () => {
  it("does not set the day of saying against the day of what happened", () => {
    const claim = of("The ship sank on 3 May 2025.", "2025-05-04");
    expect(
      compareDateSlots(of("It sank, he said on Monday.", "2025-05-06"), claim).differs,
    ).toBeNull();
    expect(compareDateSlots(of("It sank on Monday.", "2025-05-06"), claim).differs).not.toBeNull();
  });

  it("does not set a limit against a day", () => {
    const claim = of("The ship sank on 3 May 2025.", "2025-05-04");
    const differs = (here: string) => compareDateSlots(of(here, "2025-05-06"), claim).differs;
    expect(differs("It sank, and they will search beyond 5 May 2025.")).toBeNull();
    expect(differs("It sank on 5 May 2025.")).not.toBeNull();
  });

  it("does not take the day before which something was for its day", () => {
    const claim = of("The ship sank on 3 May 2025.", "2025-05-04");
    const agrees = (here: string) => compareDateSlots(of(here, "2025-05-06"), claim).agrees;
    expect(agrees("It sank before 3 May 2025.")).toBeNull();
    expect(agrees("It sank in the night to 3 May 2025.")).not.toBeNull();
  });

  it("counts a date that stands in the stead of another, though the day is named", () => {
    const { agrees, replaced } = compareDateSlots(
      of("On 11 May 2025 he offered talks on 20 May 2025.", "2025-05-11"),
      of("On 11 May 2025 he offered talks on 15 May 2025.", "2025-05-11"),
    );
    expect(agrees).not.toBeNull();
    expect(replaced).toBe(1);
  });
});

describe("cueDifferences", () => {
  it("tells how much the sentence speaks of beside the claim", () => {
    const less = cueDifferences(of("Some of the ships left."), of("All ships left."));
    expect([less.cueAll, less.cuePart]).toEqual([-1, 1]);
    const same = cueDifferences(of("Every ship left."), of("All ships left."));
    expect([same.cueAll, same.cuePart]).toEqual([0, 0]);
  });
});
