/**
 * The inverted index over claims: for each stem the claims that hold it, for each claim its wordings
 * as word numbers, all in typed arrays. `match/retrieve.ts` asks it.
 */
import { stemOf, wordsOf } from "../text/terms.ts";
import { type GramTable, gramTable } from "./gram-table.ts";
import { NumberList, span } from "./number-list.ts";
import { type Postings, postings } from "./postings.ts";
import { decodeNumbers, encodeNumbers } from "./varint.ts";
import { FIELDS, type Field, type Wordings } from "./wordings.ts";

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

/** The index as JSON: a few strings, small when compressed. */
export interface SerializedIndex {
  /** Number of claims. */
  claims: number;
  /** The words by number, separated by spaces. */
  words: string;
  /**
   * For each claim the number of its wordings, for each wording its field, its length and its
   * words by number: base64 of variable-length integers.
   */
  wordings: string;
}

/** An index ready to be asked. */
export interface ClaimIndex extends Wordings {
  postings: Postings;
  grams: GramTable;
}

/** Builds the index of `documents`; claim n of the index is document n. */
export function buildIndex(documents: readonly IndexedDocument[]): ClaimIndex {
  const wordNumber = new Map<string, number>();
  const wordingStart = new Uint32Array(documents.length + 1);
  const wordStart = new NumberList();
  const wordingWord = new NumberList();
  const wordingField = new NumberList();
  documents.forEach((document, claim) => {
    for (const [field, text] of wordingsOf(document)) {
      wordStart.push(wordingWord.length);
      wordingField.push(FIELDS.indexOf(field));
      for (const word of wordsOf(text)) {
        let number = wordNumber.get(word);
        if (number === undefined) {
          number = wordNumber.size;
          wordNumber.set(word, number);
        }
        wordingWord.push(number);
      }
    }
    wordingStart[claim + 1] = wordingField.length;
  });
  wordStart.push(wordingWord.length);
  return complete({
    claims: documents.length,
    words: [...wordNumber.keys()],
    wordNumber,
    wordingStart,
    wordingField: Uint8Array.from(wordingField.toArray()),
    wordStart: wordStart.toArray(),
    wordingWord: wordingWord.toArray(),
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
        const [first, end] = span(index.wordStart, wording);
        yield index.wordingField[wording] ?? 0;
        yield end - first;
        yield* index.wordingWord.subarray(first, end);
      }
    }
  }
  return {
    claims: index.claims,
    words: index.words.join(" "),
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
  const wordStart = new NumberList();
  const wordingField = new NumberList();
  const wordingWord = new Uint32Array(numbers.length);
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
      wordStart.push(written);
      wordingWord.set(numbers.subarray(read, read + length), written);
      read += length;
      written += length;
    }
    wordingStart[claim + 1] = wordingField.length;
  }
  wordStart.push(written);
  const words = serialized.words === "" ? [] : serialized.words.split(" ");
  return complete({
    claims: serialized.claims,
    words,
    wordNumber: new Map(words.map((word, number) => [word, number])),
    wordingStart,
    wordingField: Uint8Array.from(wordingField.toArray()),
    wordStart: wordStart.toArray(),
    wordingWord: wordingWord.slice(0, written),
  });
}

/** Adds what follows from the wordings: stems, postings and grams. */
function complete(unstemmed: Omit<Wordings, "wordStem" | "stemNumber">): ClaimIndex {
  const stemNumber = new Map<string, number>();
  const wordStem = Uint32Array.from(unstemmed.words, (word) => {
    const stem = stemOf(word);
    let number = stemNumber.get(stem);
    if (number === undefined) {
      number = stemNumber.size;
      stemNumber.set(stem, number);
    }
    return number;
  });
  const wordings = { ...unstemmed, wordStem, stemNumber };
  return { ...wordings, postings: postings(wordings), grams: gramTable(wordings) };
}
