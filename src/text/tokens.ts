/** Words and numbers of a text with their places; every later stage counts in these tokens. */

/** A word, a number or a punctuation mark. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower case, typographic apostrophes and accents folded, possessive `'s` dropped. */
  norm: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
}

/**
 * A number with its separators, or a word that may hold apostrophes, inner hyphens and the full
 * stops of an abbreviation ("U.S."), or any other visible character by itself.
 */
const TOKEN =
  /(?<number>\d+(?:[.,:]\d+)*)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<mark>[^\s\p{Cf}])/gu;

/** Splits a text into tokens, in order; soft hyphens and other format characters are no tokens. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.number ? "number" : match.groups?.word ? "word" : "mark";
    const [written] = match;
    tokens.push({
      text: written,
      norm: kind === "word" ? foldWord(written) : written,
      start: match.index,
      end: match.index + written.length,
      kind,
    });
  }
  return tokens;
}

/** Lower case without accents, so that "Erdoğan" and "Erdogan" are one word; "U.S." gives "us". */
export function foldWord(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/'s$/, "");
  return /^(?:\p{L}\.)+$/u.test(plain) ? plain.replaceAll(".", "") : plain;
}
