/** A query as the index knows it: its stems with their weights, and its words. */
import type { ClaimIndex } from "../store/inverted-index.ts";
import { span } from "../store/number-list.ts";
import { stemRarity } from "../text/lexicon/frequency.ts";
import { stemOf, wordsOf } from "../text/terms.ts";

export interface QueryTerm {
  /** Its number in the index. */
  stem: number;
  /** Above 0 and at most 1. */
  weight: number;
}

export interface QueryTerms {
  /** In the order of the text, with repeats. */
  words: { word: string; weight: number }[];
  /** Each stem of the index once, rarest first. */
  terms: QueryTerm[];
}

/**
 * What a stem must be able to add to a score to be looked up at all: "the" and "of" would make every
 * claim a candidate.
 */
const LEAST_SCORE = 0.5;

/**
 * Reads a query: words, stems, and the compounds that the index writes otherwise.
 *
 * Words that are common in English at large weigh less. A claim store cannot tell by its own counts
 * that "you" says nothing: claims seldom address anybody.
 */
export function queryTerms(
  query: string,
  index: ClaimIndex,
  settings: { fullRarity: number; compounds: boolean },
): QueryTerms {
  const words = wordsOf(query).map((word) => ({
    word,
    weight: weightOf(word, settings.fullRarity),
  }));
  const weights = new Map<number, number>();
  const add = (word: string, weight: number): boolean => {
    const known = index.wordNumber.get(word);
    const stem = known === undefined ? index.stemNumber.get(stemOf(word)) : index.wordStem[known];
    if (stem === undefined) return false;
    weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
    return true;
  };
  words.forEach(({ word, weight }, at) => {
    const known = add(word, weight);
    if (!settings.compounds) return;
    if (!known) {
      for (const part of splitCompound(word, index) ?? []) add(part, weight);
    }
    const before = words[at - 1];
    if (before && before.word.length >= SHORTEST_PART && word.length >= SHORTEST_PART) {
      const joined = before.word + word;
      if (index.wordNumber.has(joined)) add(joined, Math.max(weight, before.weight));
    }
  });
  const holding = (stem: number): number => {
    const [first, end] = span(index.postings.start, stem);
    return end - first;
  };
  const all = Array.from(weights, ([stem, weight]) => ({ stem, weight }));
  const telling = all.filter(
    ({ stem, weight }) => weight * (index.postings.rarity[stem] ?? 0) >= LEAST_SCORE,
  );
  // In a store of one or two claims no stem is rare.
  const terms = telling.length > 0 ? telling : all;
  terms.sort((one, other) => holding(one.stem) - holding(other.stem));
  return { words, terms };
}

function weightOf(word: string, fullRarity: number): number {
  return fullRarity > 0 ? Math.min(1, stemRarity(stemOf(word)) / fullRarity) : 1;
}

/** "corn" is a part of "cornflakes", "co" of nothing. */
const SHORTEST_PART = 3;

/** "cornflakes" as "corn" and "flakes", where the index has both. */
function splitCompound(word: string, { wordNumber }: ClaimIndex): [string, string] | undefined {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (wordNumber.has(left) && wordNumber.has(right)) return [left, right];
  }
  return undefined;
}
