/** The JSON of `check`: the report as other programs read it. */
import type { PageReport, ReportEntry } from "../src/crossref/types.ts";

/** The documented form: reports in brief, `unmatched` as a count. */
export function toJson(report: PageReport) {
  return {
    article: report.article,
    claims: report.claims.map((claim) => ({
      sentence: claim.sentence,
      index: claim.index,
      claim: claim.claim,
      statement: claim.statement,
      score: round(claim.score),
      stance: claim.stance,
      reasons: claim.reasons,
      corroborating: claim.corroborating.map(brief),
      conflicting: claim.conflicting.map(withReason),
      differing: claim.differing.map(withReason),
      sameArticle: claim.sameArticle.map(brief),
      origins: claim.origins,
      repeatedAt: claim.repeats.map(({ index }) => index),
      source: claim.source,
    })),
    alsoReported: report.alsoReported.map(({ entries, ...one }) => ({
      ...one,
      reports: entries.map(brief),
    })),
    totals: report.totals,
    unmatched: report.unmatched.length,
    unmatchedSentences: report.unmatched.map((one) => ({
      ...one,
      checkworthiness: round(one.checkworthiness),
    })),
    packs: report.packs,
  };
}

function brief(entry: ReportEntry) {
  const { report, outlet, published, url, link, who, wire, originName, statement } = entry;
  return { report, outlet, published, url, link, who, wire, origin: originName, statement };
}

function withReason(entry: ReportEntry) {
  return { ...brief(entry), reason: entry.reason };
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
