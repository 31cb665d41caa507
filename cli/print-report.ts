/** The cross-reference as text for a terminal or a mail. */
import { explainText } from "../src/crossref/explain.ts";
import type { PageClaim, PageReport, ReportEntry, Totals } from "../src/crossref/types.ts";

/** One block a claim: what the page says, then who says the same, otherwise, or differs. */
export function printReport(report: PageReport): string {
  const { article, claims, unmatched, totals, packs } = report;
  const lines = [
    article.title || "(no title)",
    [article.outlet, article.published, article.url].filter(Boolean).join(" · "),
    article.onTopic ? totalsLine(totals) : "This text is not about the subject of the pack.",
    "",
    ...claims.flatMap((claim, at) => [...claimLines(claim, at + 1), ""]),
  ];
  if (unmatched.length > 0) {
    lines.push("Checkable, but no report in the pack speaks to it:");
    lines.push(...unmatched.map((one) => `  – ${one.sentence}`), "");
  }
  for (const pack of packs) {
    lines.push(
      `Pack: ${pack.name}, ${pack.period.from} to ${pack.period.to}, ${pack.claims} claims in ${pack.reports} reports by ${pack.outlets} outlets.`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function totalsLine(totals: Totals): string {
  return `${totals.claims} claims cross-referenced: ${totals.corroborated} corroborated, ${totals.conflicting} in conflict, ${totals.mentioned} that differ only; ${totals.outlets} outlets, ${totals.origins} origins.`;
}

function claimLines(claim: PageClaim, number: number): string[] {
  return [
    `${number}. [${claim.stance} ${claim.score.toFixed(2)}] ${claim.sentence}`,
    `   claim: ${claim.statement}`,
    `   ${claim.reasons.map(explainText).join("; ")}`,
    ...sideLines("corroborated by", claim.corroborating, claim.origins.corroborating),
    ...sideLines("in conflict with", claim.conflicting, claim.origins.conflicting),
    ...sideLines("differs, not in conflict", claim.differing, claim.origins.differing),
  ];
}

function sideLines(heading: string, entries: readonly ReportEntry[], origins: number): string[] {
  if (entries.length === 0) return [];
  const outlets = new Set(entries.map((entry) => entry.outlet)).size;
  return [
    `   ${heading} (${plural(outlets, "outlet")}, ${plural(origins, "origin")}):`,
    ...entries.flatMap((entry) => [
      `     ${entry.outlet}, ${entry.published}${entry.who ? `, ${entry.who}` : ""}${entry.wire ? ` (${entry.wire})` : ""}: ${entry.statement}`,
      ...entry.reason
        .filter(({ kind }) => kind !== "words")
        .map((one) => `       ${explainText(one)}`),
      `       ${entry.url}`,
    ]),
  ];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
