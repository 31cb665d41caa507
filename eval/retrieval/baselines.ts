/** Search libraries and word overlap as one would use them, to measure ours against. */
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { IndexedDocument } from "../../src/store/inverted-index.ts";
import { wordsOf } from "../../src/text/terms.ts";

/** Finds the positions of the first five claims for a query. */
export type Search = (query: string) => number[];

/** MiniSearch as its documentation sets it up: BM25+ over claim and title. */
export function miniSearch(claims: readonly IndexedDocument[]): Search {
  const search = new MiniSearch<IndexedDocument & { id: number }>({
    fields: ["statement", "title"],
  });
  search.addAll(claims.map((claim, id) => ({ ...claim, id })));
  return (query) =>
    search
      .search(query)
      .slice(0, 5)
      .map(({ id }) => Number(id));
}

/** fuse.js in its token mode, which ranks by the words that match fuzzily. */
export function fuseSearch(claims: readonly IndexedDocument[]): Search {
  const fuse = new Fuse(claims, {
    keys: ["statement", "title"],
    useTokenSearch: true,
    ignoreLocation: true,
    includeScore: true,
  });
  return (query) => fuse.search(query, { limit: 5 }).map(({ refIndex }) => refIndex);
}

/** The claims with the largest share of words in common (Jaccard). */
export function overlapSearch(claims: readonly IndexedDocument[]): Search {
  const bags = claims.map(
    ({ statement, title }) => new Set(wordsOf(`${statement} ${title ?? ""}`)),
  );
  return (query) => {
    const words = new Set(wordsOf(query));
    return bags
      .map((bag, at) => {
        let shared = 0;
        for (const word of bag) if (words.has(word)) shared++;
        return { at, score: shared / (bag.size + words.size - shared) };
      })
      .sort((one, other) => other.score - one.score || one.at - other.at)
      .slice(0, 5)
      .map(({ at }) => at);
  };
}
