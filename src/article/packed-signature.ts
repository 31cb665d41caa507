/**
 * A topic's signature as the gate carries it: a few lines of text instead of hundreds of objects,
 * which a browser would have to make on every page that a reader opens.
 */
import type { TopicSignature } from "../store/schema.ts";

/** The terms of one side. Each line is a weight, a group and the terms that share them, between tabs. */
interface PackedTerms {
  /** Terms that begin with {@link START} Latin letters: nearly all, and quickly ruled out. */
  words: string;
  /** Other terms without letters of another alphabet, such as "f-16". */
  odd: string;
  /** Terms with letters of another alphabet, which most pages have no use for. */
  foreign: string;
}

/** A {@link TopicSignature} in its packed form. */
export interface PackedSignature {
  for: PackedTerms;
  against: PackedTerms;
  threshold: number;
}

/** Terms of one weight; groups of one name count once between them. */
export interface TermGroup {
  group: string;
  weight: number;
  texts: string[];
}

/** A text in lower case, with what tells which terms may stand in it. */
export interface SearchedText {
  text: string;
  /** The first letters of its words. */
  starts: ReadonlySet<string>;
}

/** Latin letters by which a word is looked up. */
const START = 4;
/** Small letters up to Latin Extended-B, https://www.unicode.org/charts/PDF/U0180.pdf */
const WORD_STARTS = /(?<![a-zß-ɏ])[a-zß-ɏ]{4}/g;
const FOREIGN = /[^\0-ɏ]/;

/** Packs a signature; the order of its terms does not matter to the gate. */
export function packSignature(signature: TopicSignature): PackedSignature {
  return {
    for: packTerms(signature.for),
    against: packTerms(signature.against),
    threshold: signature.threshold,
  };
}

/** Prepares a text in lower case for {@link termsFor}. */
export function searched(text: string): SearchedText {
  return { text, starts: new Set(text.match(WORD_STARTS)) };
}

/** The terms that may stand in a text; whether they do is for the caller to see. */
export function termsFor(terms: PackedTerms, { text, starts }: SearchedText): TermGroup[] {
  const groups = unpack(terms.words, (term) => starts.has(term.slice(0, START)));
  groups.push(...unpack(terms.odd));
  if (FOREIGN.test(text)) groups.push(...unpack(terms.foreign));
  return groups;
}

function packTerms(terms: TopicSignature["for"]): PackedTerms {
  const lines = { words: new Map(), odd: new Map(), foreign: new Map() } as Record<
    keyof PackedTerms,
    Map<string, string[]>
  >;
  for (const { text, weight, group } of terms) {
    const kind = FOREIGN.test(text) ? "foreign" : text.search(WORD_STARTS) === 0 ? "words" : "odd";
    const start = `${weight}\t${group ?? text}`;
    lines[kind].set(start, [...(lines[kind].get(start) ?? []), text]);
  }
  const joined = (of: Map<string, string[]>): string =>
    [...of].map(([start, texts]) => [start, ...texts].join("\t")).join("\n");
  return { words: joined(lines.words), odd: joined(lines.odd), foreign: joined(lines.foreign) };
}

function unpack(lines: string, isWanted: (term: string) => boolean = () => true): TermGroup[] {
  const groups: TermGroup[] = [];
  for (const line of lines.split("\n")) {
    const [weight, group = "", ...terms] = line.split("\t");
    const texts = terms.filter(isWanted);
    if (texts.length > 0) groups.push({ group, weight: Number(weight), texts });
  }
  return groups;
}
