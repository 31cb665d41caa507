/** A cross-reference with one of everything that the popup can show. */
import type { DoneState } from "../../extension/background/tab-state.ts";
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import { anEntry } from "../builders.ts";

const statement = "The strike on the town on 13 April 2025 killed 35 people.";

const disputed: PageClaim = {
  id: "0:test/toll-35",
  sentence: "The strike left 35 dead, the region said.",
  index: 0,
  block: 0,
  start: 0,
  end: 41,
  claim: "test/toll-35",
  statement,
  thread: "Strikes",
  score: 0.92,
  stance: "corroborates",
  reasons: [
    { kind: "words", words: ["strike", "town"] },
    { kind: "agrees", slot: "figure", here: "35 dead", there: "35 people" },
  ],
  corroborating: [
    anEntry({
      report: "one",
      outlet: "Agency One",
      country: "FR",
      origin: "outlet:one",
      statement,
    }),
    anEntry({ report: "two", outlet: "Copy A", wire: "Agency One", origin: "outlet:one" }),
    anEntry({ report: "three", outlet: "Copy B", wire: "Agency One", origin: "outlet:one" }),
  ],
  conflicting: [
    anEntry({
      report: "four",
      outlet: "Paper Two",
      country: "UA",
      who: "the mayor",
      published: "2025-04-20",
      daysFromPage: 2,
      statement: "The strike on the town killed 21 people in all.",
      reason: [{ kind: "opposes", slot: "figure", here: "35 dead", there: "21" }],
    }),
  ],
  differing: [
    anEntry({
      report: "five",
      outlet: "Paper Three",
      published: "2025-04-13",
      publishedEstimated: true,
      daysFromPage: -5,
      statement: "At least 20 people were killed, an early count said.",
      reason: [
        {
          kind: "differs",
          slot: "figure",
          here: "35",
          there: "at least 20",
          because: "earlier-count",
        },
      ],
    }),
  ],
  sameArticle: [],
  origins: { corroborating: 1, conflicting: 1, differing: 1 },
  repeats: [],
  positions: [],
  source: { pack: "Test", place: null, homepage: null },
};

const agreed: PageClaim = {
  ...disputed,
  id: "1:test/accepted",
  index: 1,
  claim: "test/accepted",
  sentence: "Kyiv accepted the pause.",
  statement: "Ukraine accepted the pause in the fighting that was proposed.",
  conflicting: [],
  differing: [],
  origins: { corroborating: 1, conflicting: 0, differing: 0 },
};

/** The cross-reference of an article with two claims and one sentence that nothing speaks to. */
export function aPageReport(): PageReport {
  return {
    article: {
      title: "A strike, and a pause that nobody trusts",
      outlet: "The Page",
      url: "https://page.example/",
      published: "2025-04-18",
      lang: "en",
      onTopic: true,
      topicScore: 2,
    },
    claims: [disputed, agreed],
    alsoReported: [],
    refused: [],
    unmatched: [{ index: 2, sentence: "Trains ran late on Friday.", checkworthiness: 0.7 }],
    totals: {
      claims: 2,
      corroborated: 1,
      conflicting: 1,
      mentioned: 0,
      singleSource: 1,
      unmatched: 1,
      outlets: 5,
      origins: 3,
    },
    packs: [
      {
        id: "test",
        name: "Test talks",
        version: "1",
        period: { from: "2025-01-01", to: "2025-06-30" },
        claims: 12,
        reports: 40,
        outlets: 18,
        countries: ["GB", "UA"],
        languages: ["en", "uk"],
      },
    ],
  };
}

/** The state of a tab whose article was cross-referenced. */
export function aDoneState(of: Partial<DoneState> = {}): DoneState {
  return {
    phase: "done",
    url: "https://page.example/",
    report: aPageReport(),
    lost: [],
    focus: null,
    ...of,
  };
}
