import { describe, expect, it } from "vitest";
import { standingOf, totalsOf } from "../../src/crossref/totals.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import { anEntry } from "../builders.ts";

function aPageClaim(of: Partial<PageClaim>): PageClaim {
  return {
    id: "0:test/claim",
    sentence: "A sentence.",
    index: 0,
    block: 0,
    start: 0,
    end: 11,
    claim: "test/claim",
    statement: "A statement.",
    thread: "Thread",
    score: 0.9,
    stance: "corroborates",
    reasons: [],
    corroborating: [],
    conflicting: [],
    differing: [],
    sameArticle: [],
    origins: { corroborating: 0, conflicting: 0, differing: 0 },
    repeats: [],
    positions: [],
    source: { pack: "Test", place: null, homepage: null },
    ...of,
  };
}

const agreed = aPageClaim({ corroborating: [anEntry({ report: "a" }), anEntry({ report: "b" })] });
const disputed = aPageClaim({
  corroborating: [anEntry({ report: "a" })],
  conflicting: [anEntry({ report: "c" })],
});
const lone = aPageClaim({
  corroborating: [anEntry({ report: "d", origin: "outlet:d" })],
  origins: { corroborating: 1, conflicting: 0, differing: 0 },
});
const earlier = aPageClaim({ stance: "mentions", differing: [anEntry({ report: "e" })] });

describe("how a claim stands", () => {
  it("tells agreement, conflict, both and mere difference apart", () => {
    expect([agreed, disputed, earlier].map(standingOf)).toEqual([
      "corroborated",
      "both",
      "mentioned",
    ]);
    expect(standingOf(aPageClaim({ conflicting: [anEntry({ report: "x" })] }))).toBe("conflicting");
  });
});

describe("totals", () => {
  it("counts a disputed claim as in conflict and never twice", () => {
    const totals = totalsOf([agreed, disputed, earlier], []);
    expect(totals).toMatchObject({ claims: 3, corroborated: 1, conflicting: 1, mentioned: 1 });
  });

  it("counts the corroborated claims that rest on one origin, not those in conflict", () => {
    const contested = aPageClaim({
      ...disputed,
      origins: { corroborating: 1, conflicting: 1, differing: 0 },
    });
    expect(totalsOf([agreed, lone, contested], []).singleSource).toBe(1);
  });

  it("counts outlets and origins over the page once", () => {
    const reprint = aPageClaim({
      corroborating: [anEntry({ report: "a" }), anEntry({ report: "copy", origin: "outlet:a" })],
    });
    expect(totalsOf([reprint, agreed], [])).toMatchObject({ outlets: 3, origins: 2 });
  });
});
