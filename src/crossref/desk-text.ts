/** The cross-reference as plain text: for a mail to the desk, and for the terminal. */
import { explainText } from "./explain.ts";
import { reportsBeside } from "./totals.ts";
import type { AlsoReported, PageClaim, PageReport, ReportEntry, Totals } from "./types.ts";

/** The page that the claims stand on. */
export type DeskArticle = Pick<PageReport["article"], "title" | "outlet" | "published" | "url">;

/** The whole page: the claims as they are ordered, what nobody speaks to, what others report. */
export function pageText(report: PageReport): string {
  const { article, claims, unmatched, totals, packs } = report;
  const lines = [
    article.title || "(no title)",
    lineOf(article),
    article.onTopic ? totalsLine(totals) : "This text is not about the subject of the pack.",
    "",
    ...claims.flatMap((claim, at) => [...claimLines(claim, `${at + 1}. `), ""]),
    ...block("Checkable, but no report in the pack speaks to it:", unmatched, ({ sentence }) => [
      `  – ${sentence}`,
    ]),
    ...block("Also reported in these days, not on this page:", report.alsoReported, alsoLines),
    ...packs.map(
      (pack) =>
        `Pack: ${pack.name}, ${pack.period.from} to ${pack.period.to}, ${pack.claims} claims in ${pack.reports} reports by ${pack.outlets} outlets.`,
    ),
    ...report.refused.map(({ pack, reason }) => `Not used: ${pack}: ${reason}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** One claim, with the page that it stands on. */
export function claimText(claim: PageClaim, article: DeskArticle): string {
  const page = [article.title, lineOf(article)].filter(Boolean);
  return `${[...claimLines(claim, ""), "", ...page].join("\n")}\n`;
}

const lineOf = ({ outlet, published, url }: DeskArticle): string =>
  [outlet, published, url].filter(Boolean).join(" · ");

function totalsLine(totals: Totals): string {
  return `${plural(totals.claims, "claim")} cross-referenced: ${totals.conflicting} in conflict, ${totals.corroborated} corroborated (${totals.singleSource} by one source only), ${totals.mentioned} that differ only; ${plural(totals.outlets, "outlet")}, ${plural(totals.origins, "origin")}.`;
}

function claimLines(claim: PageClaim, number: string): string[] {
  const indent = "   ";
  return [
    `${number}[${claim.stance} ${claim.score.toFixed(2)}] ${claim.sentence}`,
    `${indent}claim: ${claim.statement}`,
    `${indent}${claim.reasons.map((reason) => explainText(reason)).join("; ")}`,
    ...sideLines("corroborated by", claim.corroborating, claim.origins.corroborating),
    ...sideLines("in conflict with", claim.conflicting, claim.origins.conflicting),
    ...sideLines("differs, not in conflict", claim.differing, claim.origins.differing),
    ...unknowns(claim).map((what) => `${indent}not known: ${what}`),
  ];
}

function sideLines(heading: string, entries: readonly ReportEntry[], origins: number): string[] {
  if (entries.length === 0) return [];
  const outlets = new Set(entries.map((entry) => entry.outlet)).size;
  return [
    `   ${heading} (${plural(outlets, "outlet")}, ${plural(origins, "origin")}):`,
    ...entries.flatMap((entry) => [
      `     ${nameOf(entry)}: ${entry.statement}`,
      ...entry.reason
        .filter(({ kind }) => kind !== "words")
        .map((one) => `       ${explainText(one)}`),
      `       ${entry.url}`,
    ]),
  ];
}

/** "Le Monde, 2025-04-18 (date estimated), Marco Rubio (AFP)". */
function nameOf({ outlet, published, publishedEstimated, who, wire }: ReportEntry): string {
  const date = publishedEstimated ? `${published} (date estimated)` : published;
  const by = [who, wire && `(${wire})`].filter(Boolean).join(" ");
  return [outlet, date, by].filter(Boolean).join(", ");
}

/** What a desk would have to find out before it relies on the comparison. */
function unknowns(claim: PageClaim): string[] {
  const entries = reportsBeside(claim);
  const { origins } = claim;
  const all = origins.corroborating + origins.conflicting + origins.differing;
  const unknown: string[] = [];
  if (all === 1 && entries.length > 0) {
    unknown.push("whether anybody else reports on this; the pack has one origin beside the page");
  }
  if (entries.some(({ daysFromPage }) => daysFromPage === null)) {
    unknown.push("whether the page or the reports came first; a date is missing");
  }
  return unknown;
}

function alsoLines({ statement, entries, origins }: AlsoReported): string[] {
  const outlets = [...new Set(entries.map(({ outlet }) => outlet))];
  return [
    `  – ${statement}`,
    `    ${outlets.join(", ")} (${plural(origins, "origin")})`,
    ...(entries[0] ? [`    ${entries[0].url}`] : []),
  ];
}

function block<Item>(
  heading: string,
  items: readonly Item[],
  lines: (item: Item) => string[],
): string[] {
  return items.length === 0 ? [] : [heading, ...items.flatMap(lines), ""];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
