/** A query as the index knows it: its stems with their weights, and its words. */
import type { ClaimIndex } from "../store/inverted-index.ts";
import { stemRarity } from "../text/lexicon/frequency.ts";
import { stemOf, wordsOf } from "../text/terms.ts";

export interface QueryTerm {
  /** Its number in the index. */
  stem: number;
  /** Above 0 and at most 1. */
  weight: number;
  /** Where in the query it first stands, from 0 to below 1. */
  place: number;
  /** Whether the query has it more than once. */
  repeated: boolean;
}

export interface QueryTerms {
  /** In the order of the text, with repeats. */
  words: { word: string; weight: number }[];
  /** The stems of the index that are worth looking up, each once, rarest first. */
  terms: QueryTerm[];
  /** The others: so common that they would make every claim a candidate. */
  common: QueryTerm[];
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
  const texts = wordsOf(query);
  const words: QueryTerms["words"] = [];
  const all = new Map<number, QueryTerm>();
  const add = (stem: number, weight: number, at: number): void => {
    const term = all.get(stem);
    if (term) {
      term.weight = Math.max(weight, term.weight);
      term.repeated = true;
    } else {
      all.set(stem, { stem, weight, place: at / texts.length, repeated: false });
    }
  };
  const { wordNumber, wordStem, stemNumber } = index;
  const rarities = raritiesOf(index);
  let before = { word: "", weight: 0 };
  // Counted, since an iterator of entries makes an array a word.
  for (let at = 0; at < texts.length; at++) {
    const word = texts[at] ?? "";
    const known = wordNumber.get(word);
    const stem = known === undefined ? stemNumber.get(stemOf(word)) : wordStem[known];
    const rarity = stem === undefined ? stemRarity(stemOf(word)) : rarities.of(stem, word);
    const weight = settings.fullRarity > 0 ? Math.min(1, rarity / settings.fullRarity) : 1;
    words.push({ word, weight });
    if (stem !== undefined) add(stem, weight, at);
    if (settings.compounds) {
      const parts = stem === undefined ? splitCompound(word, index) : undefined;
      for (const part of parts ?? []) add(wordStem[wordNumber.get(part) ?? 0] ?? 0, weight, at);
      if (before.word.length >= SHORTEST_PART && word.length >= SHORTEST_PART) {
        const joined = wordNumber.get(before.word + word);
        if (joined !== undefined) add(wordStem[joined] ?? 0, Math.max(weight, before.weight), at);
      }
    }
    before = words[at] ?? before;
  }
  const { rarity } = index.postings;
  const terms: QueryTerm[] = [];
  const common: QueryTerm[] = [];
  for (const term of all.values()) {
    const most = term.weight * (rarity[term.stem] ?? 0);
    (most >= LEAST_SCORE ? terms : common).push(term);
  }
  // In a store of one or two claims no stem is rare.
  if (terms.length === 0) terms.push(...common.splice(0));
  terms.sort((one, other) => (rarity[other.stem] ?? 0) - (rarity[one.stem] ?? 0));
  return { words, terms, common };
}

/** Rarity in English by the stems' numbers: looking a word up once saves two more look-ups. */
class StemRarities {
  readonly #known: Float32Array;

  constructor(stems: number) {
    this.#known = new Float32Array(stems);
  }

  /** The rarity of the stem of `word`. */
  of(stem: number, word: string): number {
    const known = this.#known[stem] ?? 0;
    if (known > 0) return known;
    const rarity = stemRarity(stemOf(word));
    this.#known[stem] = rarity;
    return rarity;
  }
}

const raritiesByIndex = new WeakMap<ClaimIndex, StemRarities>();

function raritiesOf(index: ClaimIndex): StemRarities {
  const known = raritiesByIndex.get(index);
  if (known) return known;
  const made = new StemRarities(index.stemNumber.size);
  raritiesByIndex.set(index, made);
  return made;
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
