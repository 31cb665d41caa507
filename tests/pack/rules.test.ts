/** Every rule of `pack:check` catches a broken pack and lets the sound one pass. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPack, formatFinding } from "../../scripts/pack/check-pack.ts";
import { bothWays } from "../../scripts/pack/rules/both-ways.ts";
import { copiedSentences } from "../../scripts/pack/rules/copied-sentences.ts";
import { countsOfDifferentDays } from "../../scripts/pack/rules/counts-of-different-days.ts";
import { earlyAssertions } from "../../scripts/pack/rules/early-assertions.ts";
import { idleDisputes } from "../../scripts/pack/rules/idle-disputes.ts";
import { RULES } from "../../scripts/pack/rules/index.ts";
import { longSentences } from "../../scripts/pack/rules/long-sentences.ts";
import { loosePronouns } from "../../scripts/pack/rules/loose-pronouns.ts";
import { missingSources } from "../../scripts/pack/rules/missing-sources.ts";
import { nearDuplicates } from "../../scripts/pack/rules/near-duplicates.ts";
import { outletsWithoutSite } from "../../scripts/pack/rules/outlets-without-site.ts";
import { repeatedDisputes } from "../../scripts/pack/rules/repeated-disputes.ts";
import { strayParaphrases } from "../../scripts/pack/rules/stray-paraphrases.ts";
import { thinWordings } from "../../scripts/pack/rules/thin-wordings.ts";
import { unknownIds } from "../../scripts/pack/rules/unknown-ids.ts";
import { unmarkedFigures } from "../../scripts/pack/rules/unmarked-figures.ts";
import { sourceTexts } from "../../scripts/pack/source-texts.ts";
import type { Claim, Dispute } from "../../src/store/schema.ts";
import { aClaim, anEntity, anOutlet, aReport } from "../builders.ts";
import { caught, sourceOf } from "./source-of.ts";

const killed = (id: string, value: number, asOf?: string): Claim =>
  aClaim({
    id,
    kind: "figure",
    statement: `The strike on the bus depot killed ${value} people.`,
    figures: [{ value, unit: "killed", qualifier: "exactly", ...(asOf ? { asOf } : {}) }],
  });

const dispute = (of: Partial<Dispute> & Pick<Dispute, "kind" | "positions">): Dispute => ({
  id: "toll",
  question: "How many people were killed?",
  note: "Two counts.",
  ...of,
});

describe("unknown-ids", () => {
  it("catches a claim whose actor the pack lacks", () => {
    const claims = [aClaim({ id: "a", who: ["marta"] })];
    expect(caught(unknownIds, { claims })).toEqual(["marta"]);
    expect(
      caught(unknownIds, { claims, entities: [anEntity({ id: "marta", name: "Marta" })] }),
    ).toEqual([]);
  });

  it("catches an office that is none of the pack's entities", () => {
    const holder = anEntity({
      id: "marta",
      name: "Marta",
      offices: [{ office: "mayor", from: "2024-01-01", source: "https://town.example/mayors" }],
    });
    expect(caught(unknownIds, { claims: [], entities: [holder] })).toEqual(["mayor"]);
  });
});

describe("missing-sources", () => {
  it("catches a claim that no report speaks to", () => {
    const claims = [aClaim({ id: "told" }), aClaim({ id: "untold" })];
    const reports = [aReport({ id: "r", outlet: "herald", claims: ["told"] })];
    expect(caught(missingSources, { claims, reports })).toEqual(["untold"]);
  });
});

describe("outlets-without-site", () => {
  it.each(["", "https://herald.example/", "The Herald"])("catches the site %j", (site) => {
    const outlets = [anOutlet({ id: "herald", site }), anOutlet({ id: "post" })];
    expect(caught(outletsWithoutSite, { claims: [], outlets })).toEqual(["herald"]);
  });
});

describe("near-duplicates", () => {
  const one = aClaim({
    id: "one",
    statement: "Moscow turned down the truce that Kyiv had offered.",
  });

  it("catches two claims with nearly the same words", () => {
    const two = aClaim({
      id: "two",
      statement: "Moscow turned down a truce that Kyiv had offered.",
    });
    expect(caught(nearDuplicates, { claims: [one, two] })).toEqual(["two"]);
  });

  it("catches one wording under two claims", () => {
    const twice = "Nobody in Moscow wanted the truce.";
    const claims = [{ ...one, paraphrases: [twice] }, aClaim({ id: "two", paraphrases: [twice] })];
    expect(caught(nearDuplicates, { claims })).toEqual(["two"]);
  });

  it.each([
    "Moscow turned down the truce that Ankara had offered.",
    "Moscow never turned down the truce that Kyiv had offered.",
  ])("lets pass what another name or a negation tells apart: %s", (statement) => {
    expect(caught(nearDuplicates, { claims: [one, aClaim({ id: "two", statement })] })).toEqual([]);
  });

  it("lets pass a pair that the pack relates", () => {
    const two = aClaim({
      id: "two",
      statement: "Moscow turned down a truce that Kyiv had offered.",
    });
    const compatible = [
      {
        claims: ["one", "two"] as [string, string],
        because: "scope" as const,
        note: "Two truces.",
      },
    ];
    expect(caught(nearDuplicates, { claims: [one, two], compatible })).toEqual([]);
  });
});

describe("idle-disputes", () => {
  it("catches positions that count the same", () => {
    const again = { ...killed("again", 34), statement: "At the bus depot 34 people died." };
    const disputes = [
      dispute({
        kind: "figure",
        positions: [
          { label: "34 killed", claims: ["first"] },
          { label: "34 dead", claims: ["again"] },
        ],
      }),
    ];
    expect(caught(idleDisputes, { claims: [killed("first", 34), again], disputes })).toEqual([
      "toll",
    ]);
  });

  it("catches positions with one claim or one label between them", () => {
    const claims = [killed("first", 34), killed("second", 35)];
    const sharing = dispute({
      kind: "figure",
      positions: [
        { label: "34 killed", claims: ["first"] },
        { label: "35 killed", claims: ["second", "first"] },
      ],
    });
    const alike = dispute({
      kind: "figure",
      positions: [
        { label: "Many", claims: ["first"] },
        { label: "many", claims: ["second"] },
      ],
    });
    expect(caught(idleDisputes, { claims, disputes: [sharing] })).toEqual(["toll"]);
    expect(caught(idleDisputes, { claims, disputes: [alike] })).toEqual(["toll"]);
  });

  it("lets pass two counts that differ", () => {
    const disputes = [
      dispute({
        kind: "figure",
        positions: [
          { label: "34 killed", claims: ["first"] },
          { label: "35 killed", claims: ["second"] },
        ],
      }),
    ];
    const claims = [killed("first", 34), killed("second", 35)];
    expect(caught(idleDisputes, { claims, disputes })).toEqual([]);
  });
});

describe("repeated-disputes", () => {
  const claims = [killed("first", 34), killed("second", 35), killed("third", 36)];
  const positions = [
    { label: "34 killed", claims: ["first"] },
    { label: "35 killed", claims: ["second"] },
  ];

  it("catches a second dispute about the same two claims", () => {
    const disputes = [
      dispute({ kind: "figure", positions }),
      dispute({ id: "again", kind: "polarity", positions: [...positions].reverse() }),
    ];
    expect(caught(repeatedDisputes, { claims, disputes })).toEqual(["again"]);
  });

  it("lets a claim stand in two disputes with different opponents, but asks each question once", () => {
    const [first] = positions;
    if (!first) throw new Error("two positions");
    const other = {
      id: "other",
      kind: "figure" as const,
      positions: [first, { label: "36 killed", claims: ["third"] }],
    };
    const both = (question: string) => [
      dispute({ kind: "figure", positions }),
      dispute({ ...other, question }),
    ];
    const again = both("How many people were killed");
    const apart = both("How many had died by the evening?");
    expect(caught(repeatedDisputes, { claims, disputes: again })).toEqual(["other"]);
    expect(caught(repeatedDisputes, { claims, disputes: apart })).toEqual([]);
  });
});

describe("both-ways", () => {
  it("catches a pair that is both in conflict and compatible", () => {
    const claims = [killed("first", 34), killed("second", 35)];
    const disputes = [
      dispute({
        kind: "figure",
        positions: [
          { label: "34 killed", claims: ["first"] },
          { label: "35 killed", claims: ["second"] },
        ],
      }),
    ];
    const compatible = [
      {
        claims: ["second", "first"] as [string, string],
        because: "scope" as const,
        note: "Both hold.",
      },
    ];
    expect(caught(bothWays, { claims, disputes, compatible })).toEqual(["second"]);
    expect(caught(bothWays, { claims, disputes })).toEqual([]);
  });

  it("catches a report that asserts and denies one claim in its own voice", () => {
    const claims = [aClaim({ id: "a" })];
    const assertions = [
      { claim: "a", stance: "asserts" as const },
      { claim: "a", stance: "denies" as const },
    ];
    const both = [aReport({ id: "r", outlet: "herald", assertions })];
    expect(caught(bothWays, { claims, reports: both })).toEqual(["a"]);
    const quoted = assertions.map((assertion, at) =>
      at ? { ...assertion, who: "Marta" } : assertion,
    );
    const reports = [aReport({ id: "r", outlet: "herald", assertions: quoted })];
    expect(caught(bothWays, { claims, reports })).toEqual([]);
  });
});

describe("counts-of-different-days", () => {
  const claims = [killed("early", 34, "2025-04-14"), killed("late", 35, "2025-04-15")];
  const positions = [
    { label: "34 killed", claims: ["early"], asOf: "2025-04-14" },
    { label: "35 killed", claims: ["late"], asOf: "2025-04-15" },
  ];

  it("catches a conflict between counts of different days", () => {
    const disputes = [dispute({ kind: "figure", positions })];
    expect(caught(countsOfDifferentDays, { claims, disputes })).toEqual(["toll"]);
  });

  it("lets the same counts pass as a series in the order of days, and only so", () => {
    const series = (...of: typeof positions) => [dispute({ kind: "superseded", positions: of })];
    const [first, second] = positions;
    if (!first || !second) throw new Error("two positions");
    expect(caught(countsOfDifferentDays, { claims, disputes: series(first, second) })).toEqual([]);
    expect(caught(countsOfDifferentDays, { claims, disputes: series(second, first) })).toEqual([
      "toll",
    ]);
  });

  it("goes by the claims' days where the counts have none, and by months as far as they go", () => {
    const disputes = [dispute({ kind: "figure", positions })];
    const on = (early: string, late: string) => [
      { ...killed("early", 34), when: early },
      { ...killed("late", 35), when: late },
    ];
    const check = (early: string, late: string) =>
      caught(countsOfDifferentDays, { claims: on(early, late), disputes });
    expect(check("2025-04-13", "2025-04-24")).toEqual(["toll"]);
    expect(check("2025-04-13", "2025-04-13")).toEqual([]);
    expect(check("2025-04", "2025-04-24")).toEqual([]);
  });

  it("catches a superseded count without a day", () => {
    const undated = positions.map(({ label, claims: ids }) => ({ label, claims: ids }));
    const disputes = [dispute({ kind: "superseded", positions: undated })];
    expect(caught(countsOfDifferentDays, { claims, disputes })).toEqual(["toll"]);
  });
});

describe("early-assertions", () => {
  const reports = [aReport({ id: "r", outlet: "herald", published: "2025-04-12", claims: ["a"] })];

  it("catches a report from before the event", () => {
    const claims = [aClaim({ id: "a", when: "2025-04-13" })];
    expect(caught(earlyAssertions, { claims, reports })).toEqual(["a"]);
  });

  it.each([
    ["a prediction", { kind: "prediction" as const, when: "2025-04-13" }],
    ["the month of the report", { when: "2025-04" }],
    ["the day of the report", { when: "2025-04-12" }],
  ])("lets %s pass", (_, of) => {
    expect(caught(earlyAssertions, { claims: [aClaim({ id: "a", ...of })], reports })).toEqual([]);
  });
});

describe("unmarked-figures", () => {
  const claims = [killed("toll-34", 34)];
  const says = "The strike on the bus depot killed 36 people.";
  const figure = { value: 36, unit: "killed", qualifier: "exactly" as const };
  const report = (assertion: object) => [
    aReport({
      id: "r",
      outlet: "herald",
      assertions: [{ claim: "toll-34", stance: "asserts", ...assertion }],
    }),
  ];

  it("catches a figure that differs from the claim's without being marked", () => {
    expect(caught(unmarkedFigures, { claims, reports: report({ says }) })).toEqual(["toll-34"]);
    expect(caught(unmarkedFigures, { claims, reports: report({ says, figure }) })).toEqual([]);
  });

  it("catches a mark on the claim's own figure", () => {
    const same = { ...figure, value: 34 };
    expect(caught(unmarkedFigures, { claims, reports: report({ figure: same }) })).toEqual([
      "toll-34",
    ]);
  });
});

describe("stray-paraphrases", () => {
  const entities = [
    anEntity({ id: "putin", name: "Vladimir Putin", spellings: ["Putin"] }),
    anEntity({ id: "russia", name: "Russia", kind: "country" }),
    anEntity({ id: "ukraine", name: "Ukraine", kind: "country" }),
  ];
  const truce = aClaim({
    id: "truce",
    statement: "Vladimir Putin announced a truce over Easter on 19 April 2025.",
    paraphrases: ["An Easter truce was announced by Putin on 19 April."],
  });
  const swap = aClaim({
    id: "swap",
    statement: "Russia and Ukraine exchanged 246 prisoners each on 19 April 2025.",
  });

  it("catches a paraphrase that tells of another claim", () => {
    const astray = {
      ...swap,
      paraphrases: ["Putin announced a truce over Easter on 19 April 2025."],
    };
    expect(caught(strayParaphrases, { claims: [truce, astray], entities })).toEqual(["swap"]);
  });

  it("lets a paraphrase of the claim pass", () => {
    const sound = {
      ...swap,
      paraphrases: ["Each side handed over 246 prisoners on 19 April 2025."],
    };
    expect(caught(strayParaphrases, { claims: [truce, sound], entities })).toEqual([]);
  });
});

describe("loose-pronouns", () => {
  it.each([
    "He refused the offer outright.",
    "They met in Istanbul on 16 May.",
    "This was rejected by both sides.",
    "It rejected the offer on Monday.",
    "In the end he refused the offer.",
  ])("catches %j", (statement) => {
    expect(caught(loosePronouns, { claims: [aClaim({ id: "a", statement })] })).toEqual(["a"]);
  });

  it.each([
    "Marco Rubio said he would leave the talks.",
    "It was Kyiv that proposed the meeting.",
    "The envoy said he had kept his word.",
    "Russia kept its troops in place.",
  ])("lets %j pass", (statement) => {
    expect(caught(loosePronouns, { claims: [aClaim({ id: "a", statement })] })).toEqual([]);
  });
});

describe("long-sentences", () => {
  const words = (count: number) => `${Array.from({ length: count }, () => "word").join(" ")}.`;

  it("catches more than thirty words in a claim and in a report", () => {
    const claims = [aClaim({ id: "a", paraphrases: [words(31)] }), aClaim({ id: "b" })];
    const assertions = [{ claim: "b", stance: "asserts" as const, says: words(31) }];
    const reports = [aReport({ id: "r", outlet: "herald", assertions })];
    expect(caught(longSentences, { claims, reports })).toEqual(["a", "b"]);
  });

  it("lets thirty words pass", () => {
    expect(caught(longSentences, { claims: [aClaim({ id: "a", statement: words(30) })] })).toEqual(
      [],
    );
  });
});

describe("copied-sentences", () => {
  const statement = "Nobody at the lake saw the two delegations leave.";
  const article = {
    name: "article.txt",
    text: "It was late. Nobody at the lake saw the two  delegations leave! Then it rained.",
  };

  it("catches a sentence that stands in another text, whatever its punctuation", () => {
    const claims = [aClaim({ id: "a", statement }), aClaim({ id: "b" })];
    expect(caught(copiedSentences, { claims }, sourceTexts([article]))).toEqual(["a"]);
  });

  it("catches the ends of a passage that leave nothing out of it", () => {
    const ending = (to: string) => ({
      claims: [aClaim({ id: "a" })],
      reports: [
        aReport({
          id: "r",
          outlet: "herald",
          assertions: [{ claim: "a", stance: "asserts", at: { from: "Nobody at the lake", to } }],
        }),
      ],
    });
    const texts = sourceTexts([article]);
    expect(caught(copiedSentences, ending("saw the two delegations"), texts)).toEqual(["a"]);
    expect(caught(copiedSentences, ending("delegations leave"), texts)).toEqual([]);
  });

  it("lets pass what the project's own facts have", () => {
    const own = { name: "facts", text: statement };
    const claims = [aClaim({ id: "a", statement })];
    expect(caught(copiedSentences, { claims }, sourceTexts([article], [own]))).toEqual([]);
  });
});

describe("thin-wordings", () => {
  it("wants two paraphrases and one counter-statement of a claim with one report", () => {
    const thin = aClaim({ id: "thin", paraphrases: ["Another wording of it."] });
    const full = aClaim({
      id: "full",
      paraphrases: ["Another wording of this.", "A third wording of this."],
      counterStatements: ["The contrary of this."],
    });
    expect(caught(thinWordings, { claims: [thin, full] })).toEqual(["thin", "thin"]);
  });

  it("wants four and three where several reports speak to it", () => {
    const claim = aClaim({
      id: "full",
      paraphrases: ["Another wording of this.", "A third wording of this."],
      counterStatements: ["The contrary of this."],
    });
    const reports = ["r", "s"].map((id) => aReport({ id, outlet: "herald", claims: ["full"] }));
    expect(caught(thinWordings, { claims: [claim], reports })).toEqual(["full", "full"]);
  });
});

describe("check-pack", () => {
  it("has a test here for every rule", () => {
    const tests = readFileSync(import.meta.filename, "utf8");
    const untested = RULES.filter(({ name }) => !tests.includes(`describe("${name}"`));
    expect(untested.map(({ name }) => name)).toEqual([]);
  });

  it("names file, line, rule, entry and remedy", () => {
    const [finding] = checkPack(sourceOf({ claims: [aClaim({ id: "untold" })] }), null, [
      missingSources,
    ]);
    if (!finding) throw new Error("a finding was expected");
    expect(formatFinding(finding)).toBe(
      "threads/0/claims/0:1: error [missing-sources] untold: no report asserts or denies this claim; add an assertion to a report that does, or remove the claim",
    );
  });
});
