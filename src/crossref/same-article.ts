/** Which reports of the pack are the page itself: no article corroborates itself. */
import type { Article } from "../article/types.ts";
import type { ClaimStore, StoreAssertion } from "../store/claim-store.ts";
import type { MatchedSentence } from "./cross-reference.ts";
import { type PageIdentity, sameAddress } from "./report-entries.ts";

/**
 * How much of a report's claims a page must make to be taken for a copy of it: at least eight, and
 * half of them. Two newsrooms on one event share a handful of claims; with eight in common one has
 * the other's text before it. Raising either shows more reprints as independent.
 */
const COPY = { claims: 8, share: 0.5 };

/** Finds the reports that are this article: by address, by title, or by saying the same throughout. */
export function identify(
  article: Article,
  store: ClaimStore,
  matched: readonly MatchedSentence[],
): PageIdentity {
  const made = new Set(
    matched.flatMap(({ matches }) =>
      matches
        .filter(({ judgement }) => judgement.label === "corroborates")
        .map(({ claim }) => claim),
    ),
  );
  const stated = new Map<StoreAssertion["report"], { id: string; all: number; made: number }>();
  for (const { claims } of store.packs) {
    for (const claim of claims) {
      for (const { report, reportId, denies } of claim.assertions) {
        if (denies) continue;
        const count = stated.get(report) ?? { id: reportId, all: 0, made: 0 };
        count.all += 1;
        if (made.has(claim)) count.made += 1;
        stated.set(report, count);
      }
    }
  }
  const sameArticle = new Set<string>();
  let published = article.published;
  for (const [report, count] of stated) {
    const copies = count.made >= COPY.claims && count.made / count.all >= COPY.share;
    if (copies || sameAddress(article.url, report.url) || sameTitle(article.title, report.title)) {
      sameArticle.add(count.id);
      published ??= report.published;
    }
  }
  return { published, sameArticle };
}

/** Titles of five words and more hardly ever coincide; shorter ones say too little. */
function sameTitle(one: string, other: string): boolean {
  const words = (title: string) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(one), words(other)];
  return a.length >= 5 && a.join(" ") === b.join(" ");
}
