/** What tells, beside the two BM25 scores, which of the first candidates a text is about. */
import type { ClaimIndex } from "../store/inverted-index.ts";
import { span } from "../store/number-list.ts";
import { FIELDS } from "../store/wordings.ts";
import type { QueryTerm } from "./query-terms.ts";

/** How a candidate's words stand to those of the query. Rarities are weighted as the query's words. */
export interface RankFeatures {
  /**
   * How much of the claim the query has: the share of its words' rarity, 0..1, of statement and
   * title on average. The best paraphrase may stand in for the statement.
   */
  covered: number;
  /** Rarity of the shared words, those at the end of the query counting nothing: asides come last. */
  early: number;
  /** Rarity of the rarest shared word. */
  rarest: number;
  /** Rarity of the shared words that the query has more than once. */
  repeated: number;
  /** Logarithm of one more than the title's words; 0 without. BM25 marks long titles down too far. */
  title: number;
}

/** The names of the features. */
export const RANK_FEATURES = ["covered", "early", "rarest", "repeated", "title"] as const;

const TITLE = FIELDS.indexOf("title");
const NAMES = FIELDS.indexOf("names");

/** Reads candidates against one query after the other. */
export class CandidateReader {
  /** The terms of the query that the claim last read holds. */
  readonly shared: QueryTerm[] = [];
  readonly #index: ClaimIndex;
  /** For each stem 1 more than its place among the query's terms; 0 for stems not asked for. */
  readonly #place: Uint16Array;
  /** Rarity of all words of each wording. */
  readonly #wordingRarity: Float32Array;
  #terms: readonly QueryTerm[] = [];
  /** The claim that last held each term, by the number of its reading. */
  #lastHeld = new Uint32Array(256);
  #readings = 0;

  constructor(index: ClaimIndex) {
    this.#index = index;
    this.#place = new Uint16Array(index.stemNumber.size);
    this.#wordingRarity = wordingRarities(index);
  }

  /** Takes up the terms of a query. */
  set(terms: readonly QueryTerm[]): void {
    for (const { stem } of this.#terms) this.#place[stem] = 0;
    // Beyond the range of places no text has a word to say that it has not said before.
    this.#terms = terms.slice(0, 0xfffe);
    for (const [at, { stem }] of this.#terms.entries()) this.#place[stem] = at + 1;
    if (this.#lastHeld.length < this.#terms.length) {
      this.#lastHeld = new Uint32Array(2 * this.#terms.length);
    }
    this.#lastHeld.fill(0);
    this.#readings = 0;
  }

  /** Reads a claim; {@link shared} then holds its terms. */
  read(claim: number): RankFeatures {
    const { wordingStart, wordStart, wordingField, wordingWord, wordStem, postings } = this.#index;
    const { shared } = this;
    const reading = ++this.#readings;
    shared.length = 0;
    let statement = 0;
    let title = -1;
    let titleWords = 0;
    const [from, to] = span(wordingStart, claim);
    for (let wording = from; wording < to; wording++) {
      const field = wordingField[wording];
      const first = wordStart[wording] ?? 0;
      const end = wordStart[wording + 1] ?? 0;
      const all = this.#wordingRarity[wording] ?? 0;
      let found = 0;
      for (let at = first; at < end; at++) {
        const stem = wordStem[wordingWord[at] ?? 0] ?? 0;
        const place = this.#place[stem] ?? 0;
        if (place === 0) continue;
        found += postings.rarity[stem] ?? 0;
        if (this.#lastHeld[place - 1] === reading) continue;
        this.#lastHeld[place - 1] = reading;
        const term = this.#terms[place - 1];
        if (term) shared.push(term);
      }
      const covered = all > 0 ? found / all : 0;
      if (field === TITLE) {
        title = covered;
        titleWords = end - first;
      } else if (field !== NAMES) statement = Math.max(statement, covered);
    }
    let early = 0;
    let rarest = 0;
    let again = 0;
    for (const { stem, weight, place, repeated } of shared) {
      const rarity = weight * (postings.rarity[stem] ?? 0);
      early += rarity * (1 - place);
      rarest = Math.max(rarest, rarity);
      if (repeated) again += rarity;
    }
    return {
      covered: title < 0 ? statement : (statement + title) / 2,
      early,
      rarest,
      repeated: again,
      title: Math.log(1 + titleWords),
    };
  }
}

function wordingRarities(index: ClaimIndex): Float32Array {
  const { wordStart, wordingWord, wordStem, postings } = index;
  return Float32Array.from({ length: wordStart.length - 1 }, (_, wording) => {
    const [first, end] = span(wordStart, wording);
    let sum = 0;
    for (let at = first; at < end; at++) {
      sum += postings.rarity[wordStem[wordingWord[at] ?? 0] ?? 0] ?? 0;
    }
    return sum;
  });
}
