/** The wordings of indexed claims: statement, title, paraphrases, names. */

/** What a wording is to its claim; the index numbers them in this order. */
export const FIELDS = ["statement", "title", "paraphrase", "names"] as const;
export type Field = (typeof FIELDS)[number];

/** The claims' wordings as word numbers. Claims, wordings, words and stems count from 0. */
export interface Wordings {
  claims: number;
  words: readonly string[];
  wordNumber: ReadonlyMap<string, number>;
  stemNumber: ReadonlyMap<string, number>;
  /** The stem of each word. */
  wordStem: Uint32Array;
  /** Where each claim's wordings begin; one more entry than there are claims. */
  wordingStart: Uint32Array;
  /** The field of each wording, as a position in {@link FIELDS}. */
  wordingField: Uint8Array;
  /** Where each wording's words begin; one more entry than there are wordings. */
  wordStart: Uint32Array;
  /** The wordings' words in the order of the text. */
  wordingWord: Uint32Array;
}
