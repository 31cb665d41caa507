/** What others report of the page's events in the days before it, and the page does not have. */
import { shareOfWording } from "../match/wordings.ts";
import type { ClaimStore, StoreAssertion, StoreClaim } from "../store/claim-store.ts";
import { termsOf } from "../text/terms.ts";
import type { MatchedSentence } from "./cross-reference.ts";
import {
  countOrigins,
  daysBetween,
  entriesOf,
  isSameArticle,
  type PageIdentity,
} from "./report-entries.ts";
import { relationOnRecord } from "./sides.ts";
import type { AlsoReported, PageClaim } from "./types.ts";

/** How far back a report may lie to count as of the same days, in days. */
const DAYS_BEFORE = 4;
/** Fewer origins than two are one newsroom's word; the reader is not told to miss that. */
const LEAST_ORIGINS = 2;
/** A thread is the page's subject from this many of its claims on. */
const CLAIMS_IN_THREAD = 2;
/**
 * Share, by rarity, of a claim's wording that one sentence may have for the page still to lack the
 * claim. Higher lists more, and more of what the page has in words of its own.
 */
const LACKED = 0.4;
/** As many as a reader looks through. */
const MOST = 8;

/**
 * Claims of the page's threads that at least two independent origins reported in the days before the
 * page and that no sentence of it makes, nor anything to which the pack relates them: a page that
 * has another count of a toll does not lack the toll. A page without a date gets none, since nobody
 * can tell what it could have known.
 *
 * @param texts all that the page says: title, headings and sentences.
 */
export function alsoReported(
  matched: readonly MatchedSentence[],
  texts: readonly string[],
  claims: readonly PageClaim[],
  page: PageIdentity,
  store: ClaimStore,
): AlsoReported[] {
  if (page.published === null) return [];
  const threads = threadsOf(claims);
  const made = matched.flatMap(({ matches }) => matches.map(({ claim }) => claim));
  const sentences = texts.map((text) => new Set(termsOf(text)));
  return store.packs
    .flatMap((pack) => pack.claims)
    .filter((claim) => threads.has(claim.thread))
    .flatMap((claim) => {
      const recent = claim.assertions.filter((one) => isRecent(one, claim, page));
      const entries = entriesOf(
        recent.map((assertion) => ({ side: "corroborating", assertion, claim, reason: [] })),
        page,
      );
      const origins = countOrigins(entries);
      if (origins < LEAST_ORIGINS || has(claim, made, sentences)) return [];
      return [
        { claim: claim.id, statement: claim.statement, thread: claim.thread, entries, origins },
      ];
    })
    .sort((one, other) => other.origins - one.origins || (one.claim < other.claim ? -1 : 1))
    .slice(0, MOST);
}

/** The threads of events that the page is about. */
function threadsOf(claims: readonly PageClaim[]): Set<string> {
  const count = new Map<string, number>();
  for (const { thread } of claims) count.set(thread, (count.get(thread) ?? 0) + 1);
  return new Set([...count].flatMap(([thread, n]) => (n >= CLAIMS_IN_THREAD ? [thread] : [])));
}

/** Reported in the days up to the page, of something that came about in them. */
function isRecent(assertion: StoreAssertion, claim: StoreClaim, page: PageIdentity): boolean {
  const { denies, report } = assertion;
  if (denies || page.published === null || isSameArticle(assertion, page)) return false;
  const days = daysBetween(page.published, report.published);
  const since = claim.when === null ? null : daysBetween(page.published, claim.when);
  const isOf = (distance: number | null) =>
    distance !== null && distance <= 0 && distance >= -DAYS_BEFORE;
  return isOf(days) && (claim.when === null || isOf(since));
}

/** Whether the page makes the claim, or one that the pack relates to it, or has it in other words. */
function has(
  claim: StoreClaim,
  made: readonly StoreClaim[],
  sentences: readonly ReadonlySet<string>[],
): boolean {
  return (
    made.some((one) => relationOnRecord(claim, one) !== null) ||
    sentences.some((sentence) => shareOfWording(claim, sentence) >= LACKED)
  );
}
