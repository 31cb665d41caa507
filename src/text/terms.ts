/** The index terms of a text: stems of its words, and its figures. */
import { stemmer } from "stemmer";
import { foldWord } from "./tokens.ts";

/** Links carry no words of the writer; tweets glue them to the word before. */
const LINK = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S*/giu;

/** An abbreviation ("U.S."), a figure with its separators, or a run of letters and digits. */
const WORD =
  /(?:\p{L}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Where a word run together from several turns from one into the next: "StopTheWar", "CBCNews". */
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Pieces of text between spaces seen before, with their words: a page repeats most of its own. */
const wordsOfPiece = new Map<string, readonly string[]>();
const stems = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/**
 * The words of a text in its order, repeats included: case and accents folded, hyphenated and
 * camel-case words taken apart, apostrophes and the separators of figures dropped.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  // Other white space may stay within a piece: no word reaches over it. One letter splits faster.
  for (const piece of text.split(" ")) {
    let parts = wordsOfPiece.get(piece);
    if (!parts) {
      parts = (piece.replace(LINK, " ").match(WORD) ?? []).flatMap(splitRun);
      if (wordsOfPiece.size >= CACHE_LIMIT) wordsOfPiece.clear();
      wordsOfPiece.set(piece, parts);
    }
    for (const part of parts) words.push(part);
  }
  return words;
}

function splitRun(run: string): string[] {
  if (/^\p{Nd}/u.test(run)) return [run.replaceAll(",", "")];
  return run
    .split(CAMEL)
    .map((part) => foldWord(part).replaceAll("'", ""))
    .filter((part) => part !== "");
}

/**
 * The stem of a word as {@link wordsOf} gives it (Porter 1980, An algorithm for suffix stripping).
 * The rules are for English: words of other scripts and figures stay as they are.
 */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z]+$/.test(word) ? stemmer(word) : word;
    if (stems.size >= CACHE_LIMIT) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** The terms of a text in its order, repeats included: the stems of its words. */
export function termsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}
