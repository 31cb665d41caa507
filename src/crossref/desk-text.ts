/** The cross-reference as plain text: for a mail to the desk, and for the terminal. */
import { type DeskKey, type DeskWords, ENGLISH_DESK, STANCE } from "./desk-words.ts";
import { explainText } from "./explain.ts";
import { reportsBeside } from "./totals.ts";
import type { AlsoReported, PageClaim, PageReport, ReportEntry, Totals } from "./types.ts";

/** The page that the claims stand on. */
export type DeskArticle = Pick<PageReport["article"], "title" | "outlet" | "published" | "url">;

/**
 * The whole page: the claims as they are ordered, what nobody speaks to, what others report.
 *
 * @param words the reader's language; English where there is no reader, as on the command line
 */
export function pageText(report: PageReport, words: DeskWords = ENGLISH_DESK): string {
  const { article, claims, unmatched, totals } = report;
  const lines = [
    article.title || words.say("deskUntitled"),
    lineOf(article),
    article.onTopic ? totalsLine(totals, words) : words.say("deskOffTopic"),
    "",
    ...claims.flatMap((claim, at) => [...claimLines(claim, `${at + 1}. `, words), ""]),
    ...block(words.say("deskUnmatched"), unmatched, ({ sentence }) => [`  – ${sentence}`]),
    ...block(words.say("deskAlsoReported"), report.alsoReported, (also) => alsoLines(also, words)),
    ...packLines(report, words),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * One claim, with the page that it stands on.
 *
 * @param words as in {@link pageText}
 */
export function claimText(
  claim: PageClaim,
  article: DeskArticle,
  words: DeskWords = ENGLISH_DESK,
): string {
  const page = [article.title, lineOf(article)].filter(Boolean);
  return `${[...claimLines(claim, "", words), "", ...page].join("\n")}\n`;
}

const lineOf = ({ outlet, published, url }: DeskArticle): string =>
  [outlet, published, url].filter(Boolean).join(" · ");

function totalsLine(totals: Totals, words: DeskWords): string {
  return words.say(
    "deskTotals",
    words.count("claimsFound", totals.claims),
    words.count("claimsInConflict", totals.conflicting),
    words.count("claimsCorroborated", totals.corroborated),
    words.count("singleOfThem", totals.singleSource),
    words.count("deskDifferOnly", totals.mentioned),
    words.count("outlets", totals.outlets),
    words.count("deskOrigins", totals.origins),
  );
}

function claimLines(claim: PageClaim, number: string, words: DeskWords): string[] {
  const indent = "   ";
  const stance = `[${words.say(STANCE[claim.stance])} ${scoreIn(words, claim.score)}]`;
  const reasons = claim.reasons.map((reason) => explainText(reason, words, words.quote));
  return [
    `${number}${stance} ${words.quote(claim.sentence)}`,
    `${indent}${words.say("deskClaim", claim.statement)}`,
    `${indent}${reasons.join(words.say("listSemicolon"))}`,
    ...sideLines("deskCorroborating", claim.corroborating, claim.origins.corroborating, words),
    ...sideLines("deskConflicting", claim.conflicting, claim.origins.conflicting, words),
    ...sideLines("deskDiffering", claim.differing, claim.origins.differing, words),
    ...unknowns(claim).map((what) => `${indent}${words.say(what)}`),
  ];
}

/** "0.92", or "0,92"; rounded first, as the two ways of rounding differ on some halves. */
function scoreIn({ language }: DeskWords, score: number): string {
  const two = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  return two.format(Number(score.toFixed(2)));
}

function sideLines(
  heading: DeskKey,
  entries: readonly ReportEntry[],
  origins: number,
  words: DeskWords,
): string[] {
  if (entries.length === 0) return [];
  const outlets = words.count("outlets", new Set(entries.map((entry) => entry.outlet)).size);
  return [
    `   ${words.say(heading, outlets, words.count("deskOrigins", origins))}`,
    ...entries.flatMap((entry) => [
      `     ${nameOf(entry, words)}${words.say("listColon")}${words.quote(entry.statement)}`,
      ...entry.reason
        .filter(({ kind }) => kind !== "words")
        .map((one) => `       ${explainText(one, words, words.quote)}`),
      `       ${entry.url}`,
    ]),
  ];
}

/** "Le Monde, 2025-04-18 (date estimated), Marco Rubio (AFP)". */
function nameOf(entry: ReportEntry, words: DeskWords): string {
  const { outlet, publishedEstimated, who, wire } = entry;
  const published = words.quote(entry.published);
  const date = publishedEstimated ? `${published} (${words.say("keyEstimated")})` : published;
  const by = [who && words.quote(who), wire && `(${words.quote(wire)})`].filter(Boolean).join(" ");
  return [words.quote(outlet), date, by].filter(Boolean).join(words.say("listComma"));
}

/** What a desk would have to find out before it relies on the comparison. */
function unknowns(claim: PageClaim): DeskKey[] {
  const entries = reportsBeside(claim);
  const { origins } = claim;
  const all = origins.corroborating + origins.conflicting + origins.differing;
  const unknown: DeskKey[] = [];
  if (all === 1 && entries.length > 0) unknown.push("deskUnknownOthers");
  if (entries.some(({ daysFromPage }) => daysFromPage === null)) unknown.push("deskUnknownOrder");
  return unknown;
}

function alsoLines({ statement, entries, origins }: AlsoReported, words: DeskWords): string[] {
  const outlets = [...new Set(entries.map(({ outlet }) => words.quote(outlet)))];
  return [
    `  – ${statement}`,
    `    ${outlets.join(words.say("listComma"))} (${words.count("deskOrigins", origins)})`,
    ...(entries[0] ? [`    ${entries[0].url}`] : []),
  ];
}

function packLines({ packs, refused }: PageReport, words: DeskWords): string[] {
  return [
    ...packs.map(({ name, period, claims, reports, outlets }) =>
      words.say(
        "deskPack",
        name,
        period.from,
        period.to,
        String(claims),
        String(reports),
        String(outlets),
      ),
    ),
    ...refused.map(({ pack, reason }) => words.say("deskRefused", pack, reason)),
  ];
}

function block<Item>(
  heading: string,
  items: readonly Item[],
  lines: (item: Item) => string[],
): string[] {
  return items.length === 0 ? [] : [heading, ...items.flatMap(lines), ""];
}
