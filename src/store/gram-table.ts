/** What character 4-grams say about claims: how rare each is, and each claim's text as letters. */
import { GRAM_BUCKETS, gramBucket, letterCode, letterCodes, SPACE, slide } from "../text/grams.ts";
import { span } from "./number-list.ts";
import { inverseFrequency, saturated } from "./postings.ts";
import { FIELDS, type Wordings } from "./wordings.ts";

/** The words' letters and the rarity of the grams; the claims' grams are read off when asked. */
export interface GramTable {
  /** Where each word's letters begin; one more entry than there are words. */
  letterStart: Uint32Array;
  letter: Uint8Array;
  /** Where each claim's texts begin; one more entry than there are claims. */
  textStart: Uint32Array;
  /** The texts as spans of `Wordings.wordingWord`, first and end by turns. */
  textSpan: Uint32Array;
  /** Inverse frequency of each gram over the claims. */
  rarity: Float32Array;
  /** Average number of grams in a text. */
  averageLength: number;
}

/** How far long texts are marked down (b of BM25). */
const LENGTH_SHARE = 0.75;

/** Makes the table in one pass over all claims. */
export function gramTable(wordings: Wordings): GramTable {
  const { letterStart, letter } = lettersOf(wordings.words);
  const { textStart, textSpan } = textsOf(wordings);
  const holding = new Uint32Array(GRAM_BUCKETS);
  const lastSeen = new Uint32Array(GRAM_BUCKETS);
  let grams = 0;
  for (let claim = 0; claim < wordings.claims; claim++) {
    const [first, end] = span(textStart, claim);
    for (let text = first; text < end; text++) {
      let window = SPACE;
      let length = 1;
      for (let at = textSpan[2 * text] ?? 0; at < (textSpan[2 * text + 1] ?? 0); at++) {
        const [from, to] = span(letterStart, wordings.wordingWord[at] ?? 0);
        for (let next = from; next <= to; next++) {
          window = slide(window, next < to ? (letter[next] ?? 0) : SPACE);
          if (++length < 4) continue;
          grams++;
          const bucket = gramBucket(window);
          if (lastSeen[bucket] === claim + 1) continue;
          lastSeen[bucket] = claim + 1;
          holding[bucket] = (holding[bucket] ?? 0) + 1;
        }
      }
    }
  }
  const rarity = new Float32Array(GRAM_BUCKETS);
  for (let bucket = 0; bucket < GRAM_BUCKETS; bucket++) {
    const count = holding[bucket] ?? 0;
    if (count > 0) rarity[bucket] = inverseFrequency(count, wordings.claims);
  }
  const averageLength = grams / Math.max(1, textSpan.length / 2);
  return { letterStart, letter, textStart, textSpan, rarity, averageLength };
}

function lettersOf(words: readonly string[]): Pick<GramTable, "letterStart" | "letter"> {
  const letterStart = new Uint32Array(words.length + 1);
  words.forEach((word, at) => {
    letterStart[at + 1] = (letterStart[at] ?? 0) + word.length;
  });
  const letter = new Uint8Array(letterStart[words.length] ?? 0);
  words.forEach((word, at) => {
    letter.set(letterCodes(word), letterStart[at]);
  });
  return { letterStart, letter };
}

/** A claim's texts: statement and title together, then each paraphrase. Names are no running text. */
function textsOf(wordings: Wordings): Pick<GramTable, "textStart" | "textSpan"> {
  const textStart = new Uint32Array(wordings.claims + 1);
  const textSpan: number[] = [];
  for (let claim = 0; claim < wordings.claims; claim++) {
    const [from, to] = span(wordings.wordingStart, claim);
    for (let wording = from; wording < to; wording++) {
      const field = FIELDS[wordings.wordingField[wording] ?? 0];
      const [first, end] = span(wordings.wordStart, wording);
      if (field === "title") textSpan[textSpan.length - 1] = end;
      else if (field !== "names") textSpan.push(first, end);
    }
    textStart[claim + 1] = textSpan.length / 2;
  }
  return { textStart, textSpan: Uint32Array.from(textSpan) };
}

/** The grams of a query with their weights, and room to count them in a text. */
export class GramQuery {
  readonly #weight = new Float32Array(GRAM_BUCKETS);
  /** One bit a bucket: small enough to stay in the processor's nearest cache. */
  readonly #asked = new Uint8Array(GRAM_BUCKETS >> 3);
  readonly #count = new Uint8Array(GRAM_BUCKETS);
  readonly #used: number[] = [];
  #held = new Uint32Array(1024);

  /** Takes up the words of a query; a gram counts as much as its weightiest word. */
  set(words: readonly { word: string; weight: number }[]): void {
    for (const bucket of this.#used) {
      this.#weight[bucket] = 0;
      this.#asked[bucket >> 3] = 0;
    }
    this.#used.length = 0;
    let window = SPACE;
    let length = 1;
    let before = 0;
    for (const { word, weight } of words) {
      for (let at = 0; at <= word.length; at++) {
        window = slide(window, at < word.length ? letterCode(word, at) : SPACE);
        // The first letters' grams reach back into the word before.
        if (++length >= 4)
          this.#ask(gramBucket(window), at < 2 ? Math.max(weight, before) : weight);
      }
      before = weight;
    }
    if (this.#held.length < this.#used.length) this.#held = new Uint32Array(this.#used.length * 2);
  }

  #ask(bucket: number, weight: number): void {
    const known = this.#weight[bucket] ?? 0;
    if (known === 0) this.#used.push(bucket);
    if (weight <= known) return;
    this.#weight[bucket] = weight;
    this.#asked[bucket >> 3] = (this.#asked[bucket >> 3] ?? 0) | (1 << (bucket & 7));
  }

  /** BM25 of the query's grams in a claim: of its texts the one that fits best. */
  score({ wordingWord }: Wordings, table: GramTable, claim: number): number {
    const [first, end] = span(table.textStart, claim);
    let best = 0;
    for (let text = first; text < end; text++) {
      const from = table.textSpan[2 * text] ?? 0;
      const to = table.textSpan[2 * text + 1] ?? 0;
      best = Math.max(best, this.#scoreText(wordingWord, table, from, to));
    }
    return best;
  }

  /** The loop of `gramTable` once more: through a callback it would take three times as long. */
  #scoreText(wordingWord: Uint32Array, table: GramTable, first: number, end: number): number {
    const { letterStart, letter } = table;
    const asked = this.#asked;
    const counts = this.#count;
    const held = this.#held;
    let holds = 0;
    let window = SPACE;
    let length = 1;
    for (let at = first; at < end; at++) {
      const word = wordingWord[at] ?? 0;
      const to = letterStart[word + 1] ?? 0;
      for (let next = letterStart[word] ?? 0; next <= to; next++) {
        window = slide(window, next < to ? (letter[next] ?? 0) : SPACE);
        if (++length < 4) continue;
        const bucket = gramBucket(window);
        if (((asked[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0) continue;
        const count = counts[bucket] ?? 0;
        if (count === 0) held[holds++] = bucket;
        if (count < 255) counts[bucket] = count + 1;
      }
    }
    const relative = Math.max(0, length - 3) / table.averageLength;
    const share = 1 - LENGTH_SHARE + LENGTH_SHARE * relative;
    let score = 0;
    for (let at = 0; at < holds; at++) {
      const bucket = held[at] ?? 0;
      const count = (counts[bucket] ?? 0) / share;
      score += (this.#weight[bucket] ?? 0) * (table.rarity[bucket] ?? 0) * saturated(count);
      counts[bucket] = 0;
    }
    return score;
  }
}
