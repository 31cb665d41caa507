/** From sided assertions to the entries that a reader sees: one a report and side, in a useful order. */
import type { Article } from "../article/types.ts";
import type { StoreAssertion } from "../store/claim-store.ts";
import { passageLink } from "./passage-link.ts";
import type { SidedAssertion } from "./sides.ts";
import type { ReportEntry } from "./types.ts";

/** The page as the entries relate to it. */
export interface PageIdentity {
  /** Of the page, or of the report that it is; `null` where neither is known. */
  published: string | null;
  /** Reports that are this article or another copy of it. */
  sameArticle: ReadonlySet<string>;
}

/** The reports on one side of a claim: each once, own origins first, then nearest in time. */
export function entriesOf(sided: readonly SidedAssertion[], page: PageIdentity): ReportEntry[] {
  const byReport = new Map<string, ReportEntry>();
  for (const one of sided) {
    const known = byReport.get(one.assertion.reportId);
    if (known) continue;
    byReport.set(one.assertion.reportId, entryOf(one, page));
  }
  return [...byReport.values()].sort(nearestFirst);
}

function entryOf({ assertion, claim, reason }: SidedAssertion, page: PageIdentity): ReportEntry {
  const { report, outlet } = assertion;
  return {
    report: assertion.reportId,
    outlet: outlet.name,
    country: outlet.country,
    title: report.title,
    url: report.url,
    link: passageLink(report.url, assertion.passage),
    published: report.published,
    publishedEstimated: report.estimated,
    daysFromPage: daysBetween(page.published, report.published),
    who: assertion.who,
    wire: report.wire,
    origin: assertion.origin.key,
    originName: assertion.origin.name,
    statement: assertion.says ?? claim.statement,
    claim: claim.id,
    reason,
  };
}

function nearestFirst(one: ReportEntry, other: ReportEntry): number {
  const distance = Math.abs(one.daysFromPage ?? 0) - Math.abs(other.daysFromPage ?? 0);
  return (
    distance || one.published.localeCompare(other.published) || (one.report < other.report ? -1 : 1)
  );
}

const DAY = 86_400_000;

/** Whole days from the page to the report, negative when the report is earlier; `null` if unknown. */
export function daysBetween(page: string | null, report: string): number | null {
  if (page === null || report.length < 10) return null;
  const days = (Date.parse(report.slice(0, 10)) - Date.parse(page.slice(0, 10))) / DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}

/** How many independent origins stand behind some reports; a hundred reprints of one count once. */
export function countOrigins(entries: readonly ReportEntry[]): number {
  return new Set(entries.map((entry) => entry.origin)).size;
}

/** Whether an assertion stands in a report that is the page itself. */
export function isSameArticle(assertion: StoreAssertion, page: PageIdentity): boolean {
  return page.sameArticle.has(assertion.reportId);
}

/** Two addresses of one page: host and path alike, whatever the scheme, query and "www.". */
export function sameAddress(one: string, other: string): boolean {
  const [a, b] = [addressKey(one), addressKey(other)];
  return a !== null && a === b;
}

function addressKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  if (pathname === "/") return null;
  return hostname.replace(/^(www|m|amp)\./, "") + pathname.replace(/\/(amp\/?)?$/, "");
}

/** Whether the article is credited to the same agency as the report, within two days of it. */
export function sameWire(article: Article, assertion: StoreAssertion): boolean {
  const { wire, published } = assertion.report;
  if (!wire || !article.credit || wire.toLowerCase() !== article.credit.toLowerCase()) return false;
  const days = daysBetween(article.published, published);
  return days !== null && Math.abs(days) <= 2;
}
