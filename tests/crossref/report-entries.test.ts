import { describe, expect, it } from "vitest";
import {
  countOrigins,
  daysBetween,
  entriesOf,
  sameAddress,
} from "../../src/crossref/report-entries.ts";
import { sidesOfAsserted } from "../../src/crossref/sides.ts";
import { aClaim, anEntity, anOutlet, aReport, aStore } from "../builders.ts";

const page = { published: "2025-04-18", sameArticle: new Set<string>() };

function entriesFor(of: Parameters<typeof aStore>[0]) {
  const claim = aStore(of).packs[0]?.claims[0];
  return entriesOf(claim ? sidesOfAsserted(claim) : [], page);
}

describe("origins", () => {
  it("counts forty reprints of one agency text once", () => {
    const reprints = Array.from({ length: 40 }, (_, at) =>
      aReport({
        id: `copy-${at}`,
        outlet: `paper-${at}`,
        origin: { kind: "wire", agency: "reuters" },
        claims: ["toll"],
      }),
    );
    const entries = entriesFor({
      claims: [aClaim({ id: "toll" })],
      outlets: [anOutlet({ id: "reuters", name: "Reuters", kind: "agency" })],
      reports: [...reprints, aReport({ id: "own", outlet: "other", claims: ["toll"] })],
    });
    expect(entries).toHaveLength(41);
    expect(countOrigins(entries)).toBe(2);
  });

  it("takes one person quoted by three outlets for one origin", () => {
    const said = (outlet: string) =>
      aReport({
        id: `said-${outlet}`,
        outlet,
        assertions: [{ claim: "toll", stance: "asserts", who: "Ihor Klymenko" }],
      });
    const entries = entriesFor({
      claims: [aClaim({ id: "toll" })],
      entities: [anEntity({ id: "ihor-klymenko", name: "Ihor Klymenko" })],
      reports: [said("a"), said("b"), said("c")],
    });
    expect(countOrigins(entries)).toBe(1);
    expect(entries[0]?.originName).toBe("Ihor Klymenko");
  });

  it("takes outlets of one owner for one origin", () => {
    const owned = (id: string) => anOutlet({ id, owner: "One Group" });
    const entries = entriesFor({
      claims: [aClaim({ id: "toll" })],
      outlets: [owned("a"), owned("b")],
      reports: ["a", "b"].map((outlet) => aReport({ id: outlet, outlet, claims: ["toll"] })),
    });
    expect(countOrigins(entries)).toBe(1);
  });
});

describe("links", () => {
  it("opens a report where it says what stands here, and gives its plain address beside", () => {
    const said = (id: string, at?: { from: string; to: string }) =>
      aReport({
        id,
        outlet: "a",
        assertions: [{ claim: "toll", stance: "asserts", ...(at ? { at } : {}) }],
      });
    const entries = entriesFor({
      claims: [aClaim({ id: "toll" })],
      reports: [said("found", { from: "At least", to: "were killed" }), said("unknown")],
    });
    expect(entries.map(({ url, link }) => [url, link])).toEqual([
      ["https://a.example/found", "https://a.example/found#:~:text=At%20least,were%20killed"],
      ["https://a.example/unknown", "https://a.example/unknown"],
    ]);
  });
});

describe("dates and addresses", () => {
  it("says how long before or after the page a report came", () => {
    expect(daysBetween("2025-04-18T09:30:00Z", "2025-04-14")).toBe(-4);
    expect(daysBetween("2025-04-18", "2025-05-01")).toBe(13);
  });

  it("says nothing where either date is not known to the day", () => {
    expect(daysBetween(null, "2025-04-14")).toBeNull();
    expect(daysBetween("2025-04-18", "2025-04")).toBeNull();
  });

  it("puts the report nearest in time first", () => {
    const entries = entriesFor({
      claims: [aClaim({ id: "toll" })],
      reports: [
        aReport({ id: "late", outlet: "a", published: "2025-05-30", claims: ["toll"] }),
        aReport({ id: "near", outlet: "b", published: "2025-04-17", claims: ["toll"] }),
      ],
    });
    expect(entries.map((entry) => entry.report)).toEqual(["test/near", "test/late"]);
  });

  it("knows a page by host and path, whatever its query, and never by a bare host", () => {
    expect(sameAddress("https://www.a.example/x/?utm=1", "http://a.example/x")).toBe(true);
    expect(sameAddress("https://a.example/x", "https://a.example/y")).toBe(false);
    expect(sameAddress("https://a.example/", "https://a.example/")).toBe(false);
    expect(sameAddress("", "")).toBe(false);
  });
});
