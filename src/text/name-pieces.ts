/** A text as the pieces that names are made of: words without their hyphens, and marks between. */
import { type Token, tokenize } from "./tokens.ts";

/** A word, a part of a hyphenated word, a number, or a mark that no name runs across. */
export interface Piece {
  /** As written. */
  text: string;
  /** As compared; see {@link pieceKeys}. */
  key: string;
  start: number;
  end: number;
  /** A mark. */
  barrier: boolean;
  /** The word ends in a possessive 's. */
  possessive: boolean;
}

/** The pieces of a text, in order. The full stop of "St. Petersburg" and "V. Putin" is left out. */
export function namePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokenize(text)) {
    if (token.kind !== "mark") {
      pieces.push(...wordPieces(token));
    } else if (!(token.text === "." && endsShortName(pieces.at(-1), token))) {
      const { text: written, start, end } = token;
      pieces.push({ text: written, key: written, start, end, barrier: true, possessive: false });
    }
  }
  return pieces;
}

/** "St." and initials; "US." ends a sentence. */
function endsShortName(last: Piece | undefined, mark: Token): boolean {
  return (
    last !== undefined &&
    last.end === mark.start &&
    (/^\p{Lu}$/u.test(last.text) || /^\p{Lu}\p{Ll}{1,2}$/u.test(last.text))
  );
}

function wordPieces(token: Token): Piece[] {
  if (!token.text.includes("-")) return [pieceAt(token.text, token.norm, token.start)];
  const pieces: Piece[] = [];
  let start = token.start;
  for (const part of token.text.split("-")) {
    if (part !== "") pieces.push(pieceAt(part, tokenize(part)[0]?.norm ?? part, start));
    start += part.length + 1;
  }
  return pieces;
}

function pieceAt(written: string, norm: string, start: number): Piece {
  return {
    text: written,
    key: foldCyrillicEnding(norm),
    start,
    end: start + written.length,
    barrier: false,
    possessive: /['’ʼ]s?$/.test(written),
  };
}

/** Case endings of Russian and Ukrainian names: Зеленський, Зеленського, Зеленському. */
const CYRILLIC_ENDING =
  /(?:ого|ому|ыми|ими|ий|ии|ой|ою|им|ым|ом|ем|ему|его|ою|ею|и|і|а|я|у|ю|е|о|ы)$/u;

function foldCyrillicEnding(norm: string): string {
  if (!/^\p{Script=Cyrillic}{5,}$/u.test(norm)) return norm;
  // The soft sign is where Russian and Ukrainian spellings of one name differ.
  const stem = norm.replace(CYRILLIC_ENDING, "").replaceAll("ь", "");
  return stem.length >= 4 ? stem : norm;
}

/** Particles that Arabic writes together with the word behind: and, with, for, so, like. */
const ARABIC_PARTICLE = /^[وبلفك](?=\p{Script=Arabic}{4})/u;

/** The keys under which a piece may stand in a gazetteer, likeliest first. */
export function pieceKeys(piece: Piece): string[] {
  const bare = piece.key.replace(ARABIC_PARTICLE, "");
  return bare === piece.key ? [piece.key] : [piece.key, bare];
}
