import { describe, expect, it } from "vitest";
import { marksOf } from "../../extension/background/marks.ts";
import { shownPlaces } from "../../extension/content/shown-marks.ts";
import { DEFAULT_SETTINGS } from "../../extension/settings.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { anEntry } from "../builders.ts";
import { aPageReport } from "./page-report.ts";

/** The marks of claims that differ from the first one of the sample as given. */
function marks(...claims: Partial<PageClaim>[]) {
  const [sample] = aPageReport().claims;
  if (!sample) throw new Error("the sample has no claim");
  const plain = { ...sample, corroborating: [], conflicting: [], differing: [] };
  return marksOf(claims.map((claim) => ({ ...plain, ...claim })));
}

/** The places that are drawn for them. */
const places = (claims: Partial<PageClaim>[], settings = DEFAULT_SETTINGS) =>
  shownPlaces(marks(...claims), settings);

const agrees = { corroborating: [anEntry({ report: "one" })] };
const opposes = { conflicting: [anEntry({ report: "two" })] };

describe("marks", () => {
  it("say where and how, and hold nothing of the store", () => {
    expect(marks({ id: "a", score: 0.9, ...agrees })).toEqual([
      { claim: "a", standing: "corroborated", score: 0.9, block: 0, start: 0, end: 41 },
    ]);
  });

  it("stand at every sentence that makes the claim", () => {
    const repeats = [{ index: 4, block: 3, start: 0, end: 20 }];
    expect(marks({ id: "a", ...agrees, repeats }).map(({ block }) => block)).toEqual([0, 3]);
  });
});

describe("places on the page", () => {
  it("are drawn once for claims in the same words: as both where one is corroborated and another in conflict", () => {
    const drawn = places([
      { id: "a", ...agrees },
      { id: "b", ...opposes },
      { id: "c", start: 5 },
    ]);
    expect(drawn.map(({ standing, claims }) => [standing, claims])).toEqual([
      ["both", ["b", "a"]],
      ["mentioned", ["c"]],
    ]);
  });

  it("are not weakened by a mere mention in the same words", () => {
    const [drawn, ...others] = places([{ id: "a" }, { id: "b", ...opposes }]);
    expect(drawn).toMatchObject({ standing: "conflicting", claims: ["b", "a"] });
    expect(others).toEqual([]);
  });

  it("leave out what the reader does not want to see", () => {
    const claims = [
      { id: "a", score: 0.9, ...agrees },
      { id: "b", score: 0.5, start: 5, ...opposes },
    ];
    const ids = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
      places(claims, { ...DEFAULT_SETTINGS, ...settings }).flatMap((place) => place.claims);
    expect(ids({ leastScore: 0.8 })).toEqual(["a"]);
    expect(ids({ shown: ["conflicting"] })).toEqual(["b"]);
  });

  it("come in page order", () => {
    const drawn = places([{ id: "late", block: 2 }, { id: "early", start: 7 }, { id: "first" }]);
    expect(drawn.map(({ claims }) => claims[0])).toEqual(["first", "early", "late"]);
  });
});
