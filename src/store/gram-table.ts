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

/** How many different grams of a query count: those of its first thousand words or so. */
const MOST_GRAMS = 1 << 12;

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

/** The grams of a query with what they are worth, and room to count them in a text. */
export class GramQuery {
  /** One bit a bucket: small enough to stay in the processor's nearest cache. */
  readonly #asked = new Uint8Array(GRAM_BUCKETS >> 3);
  /** The number of each gram asked for, by bucket: the rest is kept in short lists by number. */
  readonly #number = new Uint16Array(GRAM_BUCKETS);
  readonly #bucket = new Uint32Array(MOST_GRAMS);
  readonly #weight = new Float32Array(MOST_GRAMS);
  readonly #count = new Uint8Array(MOST_GRAMS);
  readonly #held = new Uint16Array(MOST_GRAMS);
  #grams = 0;

  /** Takes up the words of a query; a gram counts as much as its weightiest word. */
  set(words: readonly { word: string; weight: number }[], { rarity }: GramTable): void {
    for (let gram = 0; gram < this.#grams; gram++) this.#asked[(this.#bucket[gram] ?? 0) >> 3] = 0;
    this.#grams = 0;
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
    for (let gram = 0; gram < this.#grams; gram++) {
      this.#weight[gram] = (this.#weight[gram] ?? 0) * (rarity[this.#bucket[gram] ?? 0] ?? 0);
    }
  }

  #ask(bucket: number, weight: number): void {
    const byte = this.#asked[bucket >> 3] ?? 0;
    const bit = 1 << (bucket & 7);
    if (byte & bit) {
      const gram = this.#number[bucket] ?? 0;
      this.#weight[gram] = Math.max(weight, this.#weight[gram] ?? 0);
    } else if (this.#grams < MOST_GRAMS) {
      this.#asked[bucket >> 3] = byte | bit;
      this.#number[bucket] = this.#grams;
      this.#bucket[this.#grams] = bucket;
      this.#weight[this.#grams++] = weight;
    }
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
        const gram = this.#number[bucket] ?? 0;
        const count = counts[gram] ?? 0;
        if (count === 0) held[holds++] = gram;
        if (count < 255) counts[gram] = count + 1;
      }
    }
    const relative = Math.max(0, length - 3) / table.averageLength;
    const share = 1 - LENGTH_SHARE + LENGTH_SHARE * relative;
    let score = 0;
    for (let at = 0; at < holds; at++) {
      const gram = held[at] ?? 0;
      score += (this.#weight[gram] ?? 0) * saturated((counts[gram] ?? 0) / share);
      counts[gram] = 0;
    }
    return score;
  }
}
