/** Every state that the list of claims can be in, each with everything in it that it can show. */
import type { TabState } from "../../extension/background/tab-state.ts";
import type { Reason } from "../../src/match/types.ts";
import { anEntry } from "../builders.ts";
import { aDoneState, aPageReport } from "../extension/page-report.ts";

/** Address of the page that the states speak of. */
export const PAGE = "https://page.example/";

const toll = (there: string, order: "earlier" | "later", on: string): Reason => ({
  kind: "series",
  dispute: "test/toll",
  question: "How many people died?",
  here: "35 dead",
  there,
  order,
  on,
});

/** A cross-reference with a dated series, wire copies, questions, and all that is folded below. */
export function aFullState(): ReturnType<typeof aDoneState> {
  const report = aPageReport();
  const [disputed, agreed] = report.claims;
  if (!disputed || !agreed) throw new Error("the report has two claims");
  const series = [
    anEntry({
      report: "six",
      outlet: "Paper Four",
      reason: [toll("32 dead", "earlier", "2025-04-13")],
    }),
    anEntry({
      report: "seven",
      outlet: "Paper Five",
      reason: [toll("36 dead", "later", "2025-04-20")],
    }),
  ];
  return aDoneState({
    report: {
      ...report,
      claims: [
        agreed,
        {
          ...disputed,
          differing: [...disputed.differing, ...series],
          origins: { ...disputed.origins, differing: 3 },
          repeats: [{ index: 4, block: 4, start: 0, end: 10 }],
          positions: [
            { dispute: "test/toll", question: "How many people died?", label: "35 dead" },
          ],
          source: {
            pack: "Test talks",
            place: "threads/strikes.json:12",
            homepage: "https://packs.example/",
          },
        },
      ],
      alsoReported: [
        {
          claim: "test/trains",
          statement: "Trains to the town were stopped for a day.",
          thread: "Strikes",
          entries: [anEntry({ report: "eight" }), anEntry({ report: "nine" })],
          origins: 2,
        },
      ],
      refused: [{ pack: "packs/other.json", reason: "compiled for another version" }],
    },
    lost: [
      { claim: "test/toll-34", statement: "The strike killed 34.", sentence: "34 people died." },
    ],
  });
}

const nothing = aPageReport();
const withoutClaims = { ...nothing, claims: [], unmatched: [] };
const on = (published: string) => ({ ...nothing.article, published });

/** The states by what they are. */
export const STATES: Record<string, TabState> = {
  analysing: { phase: "analysing", url: PAGE },
  "no article": { phase: "not-article", url: PAGE },
  "another subject": { phase: "other-subject", url: PAGE },
  "not allowed": { phase: "not-allowed", url: PAGE },
  paused: { phase: "paused", url: PAGE },
  "off for the site": { phase: "off-here", url: PAGE },
  "on demand": { phase: "on-demand", url: PAGE },
  "without packs": {
    phase: "failed",
    url: PAGE,
    error: { code: "packs", message: "the pack is broken" },
  },
  unreadable: {
    phase: "failed",
    url: PAGE,
    error: { code: "unreadable", message: "the page has no article text" },
  },
  "nothing known": aDoneState({ report: withoutClaims }),
  "newer than the pack": aDoneState({ report: { ...withoutClaims, article: on("2025-09-01") } }),
  "read, of another subject": aDoneState({
    report: { ...withoutClaims, article: { ...nothing.article, onTopic: false } },
  }),
  "partly newer than the pack": aDoneState({
    report: { ...nothing, article: on("2025-09-01") },
  }),
  "cross-referenced": aFullState(),
  "a selection": {
    phase: "selection",
    url: PAGE,
    text: "The strike left 35 dead, the region said.",
    report: nothing,
    back: aFullState(),
  },
  "a selection without claims": {
    phase: "selection",
    url: PAGE,
    text: "Trains ran late.",
    report: withoutClaims,
    back: null,
  },
};

/** What each state says first. */
export const HEADLINES: Record<keyof typeof STATES, RegExp> = {
  analysing: /^Reading this article/,
  "no article": /^No single news article here/,
  "another subject": /^An article on another subject/,
  "not allowed": /^Extensions may not read this page/,
  paused: /^Second Source is paused/,
  "off for the site": /^Off on page\.example/,
  "on demand": /^Ready to read this article/,
  "without packs": /^This page could not be cross-referenced.*reinstall the extension/s,
  unreadable: /^This page could not be cross-referenced.*text could not be taken/s,
  "nothing known": /A strike.*On the subject, but nothing to compare/s,
  "newer than the pack": /A strike.*Newer than the reports/s,
  "read, of another subject": /A strike.*An article on another subject/s,
  "partly newer than the pack": /A strike.*appeared after the last report in the pack \(Jun 30/s,
  "cross-referenced": /A strike.*2 claims cross-referenced: 1 in conflict, 1 corroborated/s,
  "a selection": /What others report on this passage.*35 dead.*2 claims cross-referenced/s,
  "a selection without claims": /What others report.*Nothing to compare here/s,
};
