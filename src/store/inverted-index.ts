/**
 * The inverted index over claims: for each term the claims that hold it, for each claim its
 * wordings as term numbers, all in typed arrays. `match/retrieve.ts` asks it.
 */
import { termsOf } from "../text/terms.ts";
import { decodeNumbers, encodeNumbers } from "./varint.ts";

/** A claim as the index takes it in. */
export interface IndexedDocument {
  statement: string;
  /** The headline under which the claim was filed, if any. */
  title?: string;
  /** Other wordings of the claim. */
  paraphrases?: string[];
  /** Names of whom and what it is about, where the wordings may leave them out. */
  names?: string[];
}

/** What a wording is to its claim. */
export type Field = "statement" | "title" | "paraphrase" | "names";
const FIELDS: readonly Field[] = ["statement", "title", "paraphrase", "names"];

/** The index as JSON: a few strings, small when compressed. */
export interface SerializedIndex {
  /** The terms by number, separated by spaces. */
  terms: string;
  /** Number of claims. */
  claims: number;
  /**
   * For each claim the number of its wordings, for each wording its field, its length and its
   * terms by number: base64 of variable-length integers.
   */
  wordings: string;
}

/** An index ready to be asked. Claims, wordings and terms are numbered from 0. */
export interface ClaimIndex {
  claims: number;
  terms: readonly string[];
  /** Number of a term. */
  vocabulary: ReadonlyMap<string, number>;
  /** Inverse document frequency of each term. */
  idf: Float32Array;
  /** Where each term's postings begin; one more entry than there are terms. */
  postingStart: Uint32Array;
  /** The claims that hold the term, ascending. */
  postingClaim: Uint32Array;
  /** BM25F score that the term gives the claim. */
  postingScore: Float32Array;
  /** Where each claim's wordings begin; one more entry than there are claims. */
  wordingStart: Uint32Array;
  /** Where each wording's terms begin; one more entry than there are wordings. */
  termStart: Uint32Array;
  /** The wordings' terms in the order of the text. */
  wordingTerm: Uint32Array;
  /** The field of each wording, as a position in {@link FIELDS}. */
  wordingField: Uint8Array;
}

/**
 * Weights of BM25F (Robertson, Zaragoza & Taylor 2004): `boost` multiplies a field's term counts,
 * `lengthShare` (b) says how far long fields are marked down. Chosen on the training queries of
 * CheckThat! 2020; see `eval/retrieval`.
 */
const FIELD_WEIGHTS: readonly { boost: number; lengthShare: number }[] = [
  { boost: 1, lengthShare: 0.75 },
  { boost: 1, lengthShare: 0.75 },
  { boost: 1, lengthShare: 0.75 },
  { boost: 0.5, lengthShare: 0 },
];

/** Saturation of repeated terms (k1). */
const SATURATION = 1.2;

/** Builds the index of `documents`; claim n of the index is document n. */
export function buildIndex(documents: readonly IndexedDocument[]): ClaimIndex {
  const vocabulary = new Map<string, number>();
  const wordingStart = new Uint32Array(documents.length + 1);
  const termStart = new NumberList();
  const wordingTerm = new NumberList();
  const wordingField = new NumberList();
  documents.forEach((document, claim) => {
    for (const [field, text] of wordingsOf(document)) {
      termStart.push(wordingTerm.length);
      wordingField.push(FIELDS.indexOf(field));
      for (const term of termsOf(text)) {
        let number = vocabulary.get(term);
        if (number === undefined) {
          number = vocabulary.size;
          vocabulary.set(term, number);
        }
        wordingTerm.push(number);
      }
    }
    wordingStart[claim + 1] = wordingField.length;
  });
  termStart.push(wordingTerm.length);
  return withPostings({
    claims: documents.length,
    terms: [...vocabulary.keys()],
    vocabulary,
    wordingStart,
    termStart: termStart.toArray(),
    wordingTerm: wordingTerm.toArray(),
    wordingField: Uint8Array.from(wordingField.toArray()),
  });
}

function* wordingsOf(document: IndexedDocument): Generator<[Field, string]> {
  yield ["statement", document.statement];
  if (document.title) yield ["title", document.title];
  for (const paraphrase of document.paraphrases ?? []) yield ["paraphrase", paraphrase];
  if (document.names && document.names.length > 0) yield ["names", document.names.join(" ; ")];
}

/** Gives the index as JSON; {@link loadIndex} opens it again. */
export function serializeIndex(index: ClaimIndex): SerializedIndex {
  function* numbers(): Generator<number> {
    for (let claim = 0; claim < index.claims; claim++) {
      const [from, to] = span(index.wordingStart, claim);
      yield to - from;
      for (let wording = from; wording < to; wording++) {
        const [first, end] = span(index.termStart, wording);
        yield index.wordingField[wording] ?? 0;
        yield end - first;
        yield* index.wordingTerm.subarray(first, end);
      }
    }
  }
  return {
    claims: index.claims,
    terms: index.terms.join(" "),
    wordings: encodeNumbers(numbers()),
  };
}

/**
 * Opens a serialized index.
 *
 * @throws {Error} where its numbers do not add up.
 */
export function loadIndex(serialized: SerializedIndex): ClaimIndex {
  const numbers = decodeNumbers(serialized.wordings);
  const wordingStart = new Uint32Array(serialized.claims + 1);
  const termStart = new NumberList();
  const wordingField = new NumberList();
  const wordingTerm = new Uint32Array(numbers.length);
  let read = 0;
  let written = 0;
  const next = (): number => {
    const number = numbers[read++];
    if (number === undefined) throw new Error("a claim index ends too early: build the pack again");
    return number;
  };
  for (let claim = 0; claim < serialized.claims; claim++) {
    for (let left = next(); left > 0; left--) {
      wordingField.push(next());
      const length = next();
      termStart.push(written);
      wordingTerm.set(numbers.subarray(read, read + length), written);
      read += length;
      written += length;
    }
    wordingStart[claim + 1] = wordingField.length;
  }
  termStart.push(written);
  const terms = serialized.terms === "" ? [] : serialized.terms.split(" ");
  return withPostings({
    claims: serialized.claims,
    terms,
    vocabulary: new Map(terms.map((term, number) => [term, number])),
    wordingStart,
    termStart: termStart.toArray(),
    wordingTerm: wordingTerm.slice(0, written),
    wordingField: Uint8Array.from(wordingField.toArray()),
  });
}

type Forward = Omit<ClaimIndex, "idf" | "postingStart" | "postingClaim" | "postingScore">;

/** Turns the claims' terms round into the terms' claims, in two passes over all wordings. */
function withPostings(forward: Forward): ClaimIndex {
  const { claims, terms } = forward;
  const counts = new FieldCounts(forward);
  const postingStart = new Uint32Array(terms.length + 1);
  for (let claim = 0; claim < claims; claim++) {
    for (const term of counts.of(claim)) postingStart[term + 1] = (postingStart[term + 1] ?? 0) + 1;
  }
  const idf = new Float32Array(terms.length);
  for (let term = 0; term < terms.length; term++) {
    const holding = postingStart[term + 1] ?? 0;
    idf[term] = Math.log(1 + (claims - holding + 0.5) / (holding + 0.5));
    postingStart[term + 1] = holding + (postingStart[term] ?? 0);
  }
  const fill = postingStart.slice(0, terms.length);
  const postingClaim = new Uint32Array(postingStart[terms.length] ?? 0);
  const postingScore = new Float32Array(postingClaim.length);
  for (let claim = 0; claim < claims; claim++) {
    for (const term of counts.of(claim)) {
      const at = fill[term] ?? 0;
      const count = counts.weight[term] ?? 0;
      postingClaim[at] = claim;
      postingScore[at] = ((idf[term] ?? 0) * (SATURATION + 1) * count) / (SATURATION + count);
      fill[term] = at + 1;
    }
  }
  return { ...forward, idf, postingStart, postingClaim, postingScore };
}

/** Counts a claim's terms over its fields as BM25F does. */
class FieldCounts {
  /** Weighted count of each term in the claim last asked for; 0 for all others. */
  readonly weight: Float32Array;
  readonly #forward: Forward;
  readonly #averageLength: number[];
  readonly #seen: number[] = [];
  /** Best paraphrase count so far; a claim with many paraphrases is not about more. */
  readonly #best: Float32Array;

  constructor(forward: Forward) {
    this.weight = new Float32Array(forward.terms.length);
    this.#best = new Float32Array(forward.terms.length);
    this.#forward = forward;
    this.#averageLength = averageLengths(forward);
  }

  /** The claim's terms, each once. The list is used again by the next call. */
  of(claim: number): readonly number[] {
    for (const term of this.#seen) this.weight[term] = this.#best[term] = 0;
    this.#seen.length = 0;
    const { wordingStart, termStart, wordingTerm, wordingField } = this.#forward;
    const [from, to] = span(wordingStart, claim);
    for (let wording = from; wording < to; wording++) {
      const [first, end] = span(termStart, wording);
      const field = wordingField[wording] ?? 0;
      const { boost, lengthShare } = FIELD_WEIGHTS[field] ?? { boost: 1, lengthShare: 0 };
      const relative = (end - first) / (this.#averageLength[field] ?? 1);
      const step = boost / (1 - lengthShare + lengthShare * relative);
      const paraphrase = FIELDS[field] === "paraphrase";
      for (let at = first; at < end; at++) {
        const term = wordingTerm[at] ?? 0;
        if (this.weight[term] === 0) this.#seen.push(term);
        if (!paraphrase) this.weight[term] = (this.weight[term] ?? 0) + step;
        else if (step > (this.#best[term] ?? 0)) {
          this.weight[term] = (this.weight[term] ?? 0) + step - (this.#best[term] ?? 0);
          this.#best[term] = step;
        }
      }
    }
    return this.#seen;
  }
}

function averageLengths({ termStart, wordingField }: Forward): number[] {
  const total = FIELDS.map(() => 0);
  const count = FIELDS.map(() => 0);
  wordingField.forEach((field, wording) => {
    const [first, end] = span(termStart, wording);
    total[field] = (total[field] ?? 0) + end - first;
    count[field] = (count[field] ?? 0) + 1;
  });
  return total.map((sum, field) => Math.max(1, sum / Math.max(1, count[field] ?? 0)));
}

/** The part of a list that belongs to entry `at`, given where each entry's part begins. */
export function span(starts: Uint32Array, at: number): [first: number, end: number] {
  return [starts[at] ?? 0, starts[at + 1] ?? 0];
}

/** A growing list of whole numbers below 2^32 without the cost of boxed ones. */
class NumberList {
  length = 0;
  #numbers = new Uint32Array(1024);

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = number;
  }

  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.length);
  }
}
