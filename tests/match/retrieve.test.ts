import { describe, expect, it } from "vitest";
import { retrieve, SENTENCE_RETRIEVAL } from "../../src/match/retrieve.ts";
import { buildIndex, loadIndex, serializeIndex } from "../../src/store/inverted-index.ts";

const CLAIMS = [
  "Rubio said the United States could abandon its mediation within days.",
  "A missile strike on Sumy killed 35 people.",
  "Ukraine accepted a ceasefire of 30 days in Jeddah.",
  "Witkoff met Putin in St Petersburg for four hours.",
  "A hotel of the host was sued over bed bugs.",
  "The minerals memorandum was signed on Thursday.",
].map((statement) => ({ statement }));

const index = buildIndex(CLAIMS);
const first = (query: string) => retrieve(query, index, 1)[0]?.claim;

describe("retrieve", () => {
  it("ranks the claim that a sentence is about above the others", () => {
    expect(first("The truce of thirty days that Kyiv accepted in Jeddah")).toBe(2);
    expect(first("Thirty-five died when missiles hit the centre of Sumy")).toBe(1);
    expect(first("For over four hours the envoy Witkoff sat with Putin")).toBe(3);
  });

  it("finds other forms of a word and compounds written otherwise", () => {
    expect(first("Both sides will sign the memoranda on mineral wealth")).toBe(5);
    expect(first("A story about bedbugs")).toBe(4);
    expect(first("#MineralsMemorandum")).toBe(5);
  });

  it("leaves out claims that share no word, and gives nothing for an empty query", () => {
    expect(retrieve("Sumy", index, 10).map(({ claim }) => claim)).toEqual([1]);
    expect(retrieve("", index, 10)).toEqual([]);
    expect(retrieve("xyzzy", index, 10)).toEqual([]);
  });

  it("gives as many as asked for, best first, scores never below 0", () => {
    const scores = retrieve("Ukraine Putin Sumy days missile", index, 3).map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  it("answers the same whatever was asked before", () => {
    const query = "Rubio could abandon the mediation";
    const fresh = retrieve(query, buildIndex(CLAIMS), 5);
    retrieve("Sumy missile strike Putin", index, 5);
    expect(retrieve(query, index, 5)).toEqual(fresh);
  });

  it("finds a claim by its title, its paraphrases and its names", () => {
    const documents = [
      { statement: "He left the talks early.", title: "Vance in Munich" },
      { statement: "He left the talks early.", paraphrases: ["The delegate walked out at noon."] },
      { statement: "He left the talks early.", names: ["Yermak"] },
    ];
    const fields = buildIndex(documents);
    const best = (query: string) => retrieve(query, fields, 1)[0]?.claim;
    expect([best("Munich"), best("the delegate walked out"), best("Yermak's exit")]).toEqual([
      0, 1, 2,
    ]);
  });

  it("does not favour a claim for having many paraphrases", () => {
    const many = Array.from({ length: 8 }, () => "The envoy spoke of a truce.");
    const both = buildIndex([
      { statement: "The envoy spoke of a truce.", paraphrases: many },
      { statement: "The envoy spoke of a truce in Jeddah." },
    ]);
    expect(retrieve("the envoy spoke of a truce in Jeddah", both, 1)[0]?.claim).toBe(1);
  });

  it("prefers the claim that the query covers to one that says much else", () => {
    const both = buildIndex([
      { statement: "Envoys met in Jeddah on grain, prisoners, cables, airports and fertiliser." },
      { statement: "Envoys met in Jeddah on a truce at sea lasting some weeks or so then." },
      { statement: "Envoys met in Jeddah." },
    ]);
    expect(retrieve("Yesterday envoys met in Jeddah", both, 1)[0]?.claim).toBe(2);
  });

  it("takes what a query begins with for its matter, and what it ends with for an aside", () => {
    const both = buildIndex([
      { statement: "Memes of Lavrov." },
      { statement: "Memes of Witkoff." },
    ]);
    const best = (query: string) => retrieve(query, both, 1)[0]?.claim;
    expect(best("Witkoff in the hall, seen beside a man who may be Lavrov")).toBe(1);
    expect(best("Lavrov in the hall, seen beside a man who may be Witkoff")).toBe(0);
  });

  it("puts no sentence's claim above another for where its words stand", () => {
    const both = buildIndex([
      { statement: "Memes of Lavrov." },
      { statement: "Memes of Witkoff." },
    ]);
    const scores = retrieve("Witkoff waited in the hall for Lavrov", both, 2, {
      ...SENTENCE_RETRIEVAL,
      weights: { ...SENTENCE_RETRIEVAL.weights, grams: 0 },
    }).map(({ score }) => score);
    expect(scores[0]).toBeCloseTo(scores[1] ?? 0);
  });

  it("ranks rare words above common ones when the store is too large to read in full", () => {
    const filler = Array.from({ length: 30_000 }, (_, at) => ({
      statement: `The ministry published report ${at} on harvest and trade.`,
    }));
    const large = buildIndex([...filler, { statement: "Report on the Oreshnik in harvest time." }]);
    const query = "ministry harvest trade report Oreshnik published";
    expect(retrieve(query, large, 3)[0]?.claim).toBe(filler.length);
  });
});

describe("a serialized index", () => {
  it("answers as the one that it was made from, through JSON", () => {
    const opened = loadIndex(JSON.parse(JSON.stringify(serializeIndex(index))));
    for (const query of ["missiles on Sumy", "a truce", "Зеленський", "35"]) {
      expect(retrieve(query, opened, 6)).toEqual(retrieve(query, index, 6));
    }
  });

  it("may be empty", () => {
    const empty = loadIndex(serializeIndex(buildIndex([])));
    expect(retrieve("Sumy", empty, 5)).toEqual([]);
  });

  it("that is cut short is refused with the remedy", () => {
    const { wordings, ...rest } = serializeIndex(index);
    expect(() => loadIndex({ ...rest, wordings: wordings.slice(0, 8) })).toThrow(
      /build the pack again/,
    );
  });
});
