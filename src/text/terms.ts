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

/** Words seen before with their terms; a page or a query log repeats most of its words. */
const cache = new Map<string, readonly string[]>();
const CACHE_LIMIT = 50_000;

/**
 * The terms of a text in its order, repeats included: hyphenated and camel-case words are taken
 * apart, accents and case folded, English words reduced by Porter's stemmer (Porter 1980, An
 * algorithm for suffix stripping), separators dropped from figures.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [word] of text.replace(LINK, " ").matchAll(WORD)) terms.push(...wordTerms(word));
  return terms;
}

function wordTerms(word: string): readonly string[] {
  const known = cache.get(word);
  if (known) return known;
  const terms = /^\p{Nd}/u.test(word)
    ? [word.replaceAll(",", "")]
    : word
        .split(CAMEL)
        .map((part) => stem(foldWord(part)))
        .filter((term) => term !== "");
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, terms);
  return terms;
}

/** Porter's rules are for English: words of other scripts stay as they are. */
function stem(word: string): string {
  const letters = word.replaceAll("'", "");
  return /^[a-z]+$/.test(letters) ? stemmer(letters) : letters;
}

/** Length of the character n-grams; four did best for English in McNamee & Mayfield 2004. */
const GRAM = 4;

/** The character 4-grams of a term, its beginning marked; a short term is one gram. */
export function gramsOf(term: string): string[] {
  const padded = `_${term}`;
  if (padded.length <= GRAM) return [padded];
  return Array.from({ length: padded.length - GRAM + 1 }, (_, at) => padded.slice(at, at + GRAM));
}
