import { describe, expect, it } from "vitest";
import { crossReference } from "../../src/crossref/cross-reference.ts";
import { aClaim, anArticle, anOutlet, aReport, aStore } from "../builders.ts";

const rejected = aClaim({
  id: "rejected",
  statement: "The government of Norland rejected the union's offer of a 14-day strike truce.",
});
const stranded = aClaim({
  id: "stranded",
  statement: "The ferry strike stranded 900 passengers at the port of Eastport.",
});
const text = [
  "The government of Norland rejected the union's offer of a 14-day strike truce on Monday.",
  "The ferry strike has stranded 900 passengers at the port of Eastport.",
  "The lighthouse keeper of Westbay retired on 2 May after 41 years of service.",
].join("\n");

const reports = [
  aReport({ id: "post", outlet: "post", claims: ["rejected"] }),
  aReport({ id: "gazette", outlet: "gazette", claims: ["rejected", "stranded"] }),
];

const outletsOf = (report: ReturnType<typeof crossReference>, claim: string) =>
  report.claims
    .find((one) => one.claim === `test/${claim}`)
    ?.corroborating.map((entry) => entry.outlet)
    .sort();

describe("the cross-reference of a page", () => {
  const store = aStore({ claims: [rejected, stranded], reports });

  it("lists the claims in page order, each at its sentence", () => {
    const { claims } = crossReference(anArticle({ text }), store);
    expect(claims.map(({ claim, index }) => [claim, index])).toEqual([
      ["test/rejected", 0],
      ["test/stranded", 1],
    ]);
    const [first] = claims;
    const block = anArticle({ text }).blocks[first?.block ?? -1]?.text ?? "";
    expect(block.slice(first?.start, first?.end)).toBe(first?.sentence);
  });

  it("lists apart what is checkable and nothing speaks to", () => {
    const { unmatched } = crossReference(anArticle({ text }), store);
    expect(unmatched.map((one) => one.sentence)).toEqual([
      "The lighthouse keeper of Westbay retired on 2 May after 41 years of service.",
    ]);
  });

  it("never lets an article corroborate itself", () => {
    const url = "https://post.example/post?utm=1";
    const report = crossReference(anArticle({ text, url }), store);
    expect(outletsOf(report, "rejected")).toEqual(["gazette"]);
    expect(report.claims[0]?.sameArticle.map((entry) => entry.outlet)).toEqual(["post"]);
  });

  it("shows the page's own agency text as the same article, not as support", () => {
    const wired = aStore({
      claims: [rejected],
      outlets: [anOutlet({ id: "wire", name: "Northern Wire", kind: "agency" })],
      reports: [
        ...reports.slice(0, 1),
        aReport({
          id: "copy",
          outlet: "copyist",
          claims: ["rejected"],
          origin: { kind: "wire", agency: "wire" },
        }),
      ],
    });
    const report = crossReference(anArticle({ text, credit: "Northern Wire" }), wired);
    expect(outletsOf(report, "rejected")).toEqual(["post"]);
    expect(report.claims[0]?.sameArticle.map((entry) => entry.outlet)).toEqual(["copyist"]);
  });

  it("counts the same origins however many outlets reprint a report", () => {
    const outlets = [anOutlet({ id: "wire", name: "Northern Wire", kind: "agency" })];
    const reprint = (at: number) =>
      aReport({
        id: `reprint-${at}`,
        outlet: `paper-${at}`,
        claims: ["rejected", "stranded"],
        origin: { kind: "wire", agency: "wire" },
      });
    const seen = (copies: number) => {
      const reprints = Array.from({ length: copies }, (_, at) => reprint(at));
      const pack = { claims: [rejected, stranded], outlets, reports: [...reports, ...reprints] };
      const { claims, totals } = crossReference(anArticle({ text }), aStore(pack));
      return { origins: claims.map((claim) => claim.origins), all: totals.origins };
    };
    expect(seen(1).all).toBe(3);
    expect(seen(41)).toEqual(seen(1));
  });

  it("folds a claim that the page makes twice", () => {
    const twice = `${text}\nAs reported, the government of Norland rejected the union's offer of a 14-day strike truce.`;
    const { claims } = crossReference(anArticle({ text: twice }), store);
    const once = claims.filter((claim) => claim.claim === "test/rejected");
    expect(once).toHaveLength(1);
    expect([once[0]?.index, ...(once[0]?.repeats.map(({ index }) => index) ?? [])].sort()).toEqual([
      0, 3,
    ]);
  });

  it("does not speak to headings", () => {
    const article = anArticle({
      blocks: [{ kind: "heading", text: "Norland rejected the union's offer of a strike truce" }],
    });
    expect(crossReference(article, store).claims).toEqual([]);
  });

  it("says nothing of an article on another subject", () => {
    const report = crossReference(anArticle({ text }), store, { onTopic: false, score: 0.2 });
    expect(report.claims).toEqual([]);
    expect(report.article).toMatchObject({ onTopic: false, topicScore: 0.2 });
  });

  it("says the same each time it is asked", () => {
    const article = anArticle({ text });
    expect(crossReference(article, store)).toEqual(crossReference(article, store));
  });
});
