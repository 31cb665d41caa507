/** A whole article and a headline, taken apart for their comparison. */
import { stemRarity } from "../text/lexicon/frequency.ts";
import { termsOf } from "../text/terms.ts";
import cues from "./document-cues.json" with { type: "json" };

/** One sentence of an article. */
export interface DocumentSentence {
  text: string;
  terms: ReadonlySet<string>;
  /** How often each group of cues occurs, in the order of {@link CUE_NAMES}. */
  cues: readonly number[];
}

/** An article, analysed once for all the headlines that it is held against. */
export interface DocumentText {
  sentences: DocumentSentence[];
  /** Count of every term. */
  terms: ReadonlyMap<string, number>;
  /** Pairs of neighbouring content terms, joined by a space. */
  pairs: ReadonlySet<string>;
  /** Terms that are written with a capital inside a sentence. */
  names: ReadonlySet<string>;
  /** The terms that tell most of what the article is about, strongest first. */
  keys: readonly string[];
  /** Length of its tf-idf vector. */
  norm: number;
  words: number;
}

/** Names of the groups of cues. */
export const CUE_NAMES: readonly string[] = cues.groups.map(({ name }) => name);
const PATTERNS = cues.groups.map(
  ({ words }) =>
    new RegExp(`(?<![\\p{L}\\d])(?:${words.split(" ").join("|")})(?![\\p{L}\\d])`, "gu"),
);
/** Stems more frequent than this carry no content: articles, pronouns, auxiliaries. */
const CONTENT = 2.9;
/** Number of key terms kept. */
const KEYS = 12;
/** Where a sentence ends: a full stop before a capital, or the end of a line. */
const SENTENCE_END = /(?<=[.!?]["”’']?)\s+(?=["“‘']?\p{Lu})|\n+/u;
/** Articles kept analysed; a run compares one with many headlines. */
const MEMO_LIMIT = 1000;
const memo = new Map<string, DocumentText>();

/** Weight of a term: its rarity beyond that of a function word, not below 0. */
export const weightOf = (term: string): number => Math.max(0, stemRarity(term) - CONTENT);

/** How often each group of cues occurs in a text, in the order of {@link CUE_NAMES}. */
export function countCues(text: string): number[] {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return PATTERNS.map((pattern) => lower.match(pattern)?.length ?? 0);
}

/** The first cue of the named groups that a text has, as written; `null` for none. */
export function cueIn(text: string, groups: readonly string[]): string | null {
  const lower = text.toLowerCase().replaceAll("’", "'");
  for (const group of groups) {
    const pattern = PATTERNS[CUE_NAMES.indexOf(group)];
    const [match] = pattern ? lower.matchAll(pattern) : [];
    if (match) return text.slice(match.index, match.index + match[0].length);
  }
  return null;
}

/** Content terms of a text in their order. */
export const contentTerms = (text: string): string[] =>
  termsOf(text).filter((term) => weightOf(term) > 0);

/** A headline, taken apart. */
export interface HeadlineText {
  /** Content terms in their order, repeats included. */
  order: readonly string[];
  /** Words as written with their content terms. */
  words: readonly { written: string; terms: readonly string[] }[];
  /** How often each group of cues occurs, in the order of {@link CUE_NAMES}. */
  cues: readonly number[];
}

const headlines = new Map<string, HeadlineText>();

/** Takes a headline apart; the same one is analysed once. */
export function analyseHeadline(text: string): HeadlineText {
  const known = headlines.get(text);
  if (known) return known;
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ""))
    .map((written) => ({ written, terms: contentTerms(written) }))
    .filter(({ terms }) => terms.length > 0);
  const fresh = { order: contentTerms(text), words, cues: countCues(text) };
  if (headlines.size >= MEMO_LIMIT) headlines.clear();
  headlines.set(text, fresh);
  return fresh;
}

/** Takes an article apart; the same text is analysed once. */
export function analyseDocument(text: string): DocumentText {
  const known = memo.get(text);
  if (known) return known;
  const fresh = analyse(text);
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(text, fresh);
  return fresh;
}

function analyse(text: string): DocumentText {
  const terms = new Map<string, number>();
  const pairs = new Set<string>();
  const names = new Set<string>();
  const sentences: DocumentSentence[] = [];
  let words = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    if (sentence.trim() === "") continue;
    const content = contentTerms(sentence);
    for (const [i, term] of content.entries()) {
      terms.set(term, (terms.get(term) ?? 0) + 1);
      const next = content[i + 1];
      if (next) pairs.add(`${term} ${next}`);
    }
    for (const [name] of sentence.matchAll(/(?<=[\p{Ll},;:’'"“”] ["“]?)\p{Lu}[\p{L}\d-]+/gu)) {
      for (const term of contentTerms(name)) names.add(term);
    }
    words += sentence.split(/\s+/).length;
    sentences.push({ text: sentence, terms: new Set(content), cues: countCues(sentence) });
  }
  const weights = [...terms].map(([term, count]) => [term, tf(count) * weightOf(term)] as const);
  const strongest = weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    sentences,
    terms,
    pairs,
    names,
    keys: strongest.slice(0, KEYS).map(([term]) => term),
    norm: Math.hypot(...strongest.map(([, weight]) => weight)) || 1,
    words: Math.max(1, words),
  };
}

/** Sublinear term frequency. */
export const tf = (count: number): number => (count > 0 ? 1 + Math.log(count) : 0);
