/** A cross-reference in which the text for the desk needs every phrase that it has. */

import { BECAUSE, SLOT } from "../../src/crossref/reason-words.ts";
import type { PageReport, ReportEntry } from "../../src/crossref/types.ts";
import type { Compatibility, Reason, Slot } from "../../src/match/types.ts";
import { anEntry } from "../builders.ts";
import { aPageReport } from "./page-report.ts";

/** What the page, the reports and the pack say: in a script that no language of ours is written in. */
const HERE = "ოცი გემი";
const THERE = "ორი ნავი";

/** What a series has counted, and what it has not. */
const VALUES = [
  { here: "35 გემი", there: "34 ნავი" },
  { here: HERE, there: THERE },
];

/** A reason of every kind, in every wording that it can have. */
const REASONS: Reason[] = [
  { kind: "words", words: ["გემი", "ნავი"] },
  ...(Object.keys(SLOT) as Slot[]).flatMap((slot): Reason[] => [
    { kind: "agrees", slot, here: HERE, there: HERE },
    { kind: "opposes", slot, here: HERE, there: THERE },
  ]),
  ...(Object.keys(BECAUSE) as Compatibility[]).flatMap((because): Reason[] => [
    { kind: "differs", slot: "figure", here: HERE, there: THERE, because },
    { kind: "compatible", because, note: "შენიშვნა" },
  ]),
  ...VALUES.flatMap((values) =>
    (["earlier", "later"] as const).flatMap((order) =>
      [null, "2025-04-13"].map(
        (on): Reason => ({
          kind: "series",
          dispute: "d",
          question: "რამდენი?",
          order,
          on,
          ...values,
        }),
      ),
    ),
  ),
  { kind: "dispute", dispute: "d", question: "რამდენი?", here: HERE, there: THERE },
  { kind: "denial", who: "მერი" },
];

function aForeignEntry(of: Partial<ReportEntry> & { report: string }): ReportEntry {
  return anEntry({ outlet: `გაზეთი ${of.report}`, statement: THERE, ...of });
}

/** Three claims, one of each stance, with reasons and reports of every kind. */
export function aDeskReport(): PageReport {
  const report = aPageReport();
  const [claim] = report.claims;
  if (!claim) throw new Error("the report has a claim");
  const foreign = { ...claim, sentence: HERE, statement: HERE, reasons: REASONS };
  const full = [
    aForeignEntry({ report: "1", who: "მერი", wire: "სააგენტო", reason: REASONS }),
    aForeignEntry({ report: "2", publishedEstimated: true, daysFromPage: null }),
  ];
  return {
    ...report,
    article: { ...report.article, title: "სათაური", outlet: "გაზეთი" },
    claims: [
      { ...foreign, corroborating: full, conflicting: full, differing: full },
      {
        ...foreign,
        stance: "conflicts",
        // Rounding takes another way here than the digits as they are read.
        score: 0.565,
        corroborating: [],
        conflicting: full.slice(0, 1),
        differing: [],
        origins: { corroborating: 0, conflicting: 1, differing: 0 },
      },
      { ...foreign, stance: "mentions", corroborating: [], conflicting: [], differing: full },
    ],
    alsoReported: [{ claim: "1", statement: THERE, thread: "1", entries: full, origins: 2 }],
    unmatched: [{ index: 2, sentence: HERE, checkworthiness: 0.7 }],
    packs: report.packs.map((pack) => ({ ...pack, name: "პაკეტი", claims: 1_234, reports: 1 })),
    refused: [{ pack: "პაკეტი", reason: "მიზეზი" }],
  };
}
