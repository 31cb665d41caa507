/** From an article's blocks to its sentences, each with its place in its block. */
import { EITHER_ABBREVIATIONS, OPENING_ABBREVIATIONS, SENTENCE_OPENERS } from "./abbreviations.ts";
import { leadInLength } from "./lead-in.ts";
import type { Article, Sentence } from "./types.ts";

/**
 * Splits the body into sentences, in reading order; headings are sentences marked as such.
 *
 * The rules of Unicode (UAX #29, through `Intl.Segmenter`) know no abbreviations, so their
 * boundaries are mended: none after "Gen." or an initial, one after a footnote mark.
 */
export function splitSentences(article: Pick<Article, "blocks" | "lang">): Sentence[] {
  const segmenter = segmenterFor(article.lang);
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, position) => {
    const heading = block.kind === "heading";
    const spans = heading
      ? [trimmed(block.text, 0, block.text.length)]
      : spansOf(block.text, segmenter, article.lang);
    for (const { start, end } of spans) {
      if (end <= start) continue;
      const text = block.text.slice(start, end);
      const lead = heading ? 0 : leadInLength(text);
      sentences.push({
        index: sentences.length,
        text,
        block: position,
        start,
        end,
        heading,
        ...(lead > 0 ? { lead } : {}),
      });
    }
  });
  return sentences;
}

/** What a sentence states: its text without a lead-in ("The Paris Draft:") and footnote marks. */
export function statementOf(sentence: Pick<Sentence, "text" | "lead">): string {
  return sentence.text.slice(sentence.lead ?? 0).replace(/\[\d{1,3}\]/g, "");
}

interface Span {
  start: number;
  end: number;
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: "sentence" });
  } catch {
    // A malformed language tag must not cost the reader the whole page.
    return new Intl.Segmenter("en", { granularity: "sentence" });
  }
}

function spansOf(text: string, segmenter: Intl.Segmenter, lang: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of boundariesOf(text, segmenter)) {
    if (end < text.length && !isBoundary(text.slice(start, end), text.slice(end), lang)) continue;
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

/** Every place where a sentence may end, ascending, the end of the text last. */
function boundariesOf(text: string, segmenter: Intl.Segmenter): number[] {
  const ends = new Set<number>([text.length]);
  for (const segment of segmenter.segment(text)) ends.add(segment.index + segment.segment.length);
  // "… in Sumy.[3] Between the two …": a footnote mark hides the boundary from the segmenter.
  for (const match of text.matchAll(/[.!?…]["”’»)]*(?:\[\w{1,3}\])+\s+(?=[\p{Lu}“"«])/gu))
    ends.add(match.index + match[0].length);
  // "… the deal.“We will" and "… the deal.The Kremlin": a lost space.
  for (const match of text.matchAll(/\p{Ll}{2}[.!?]["”’»]?(?=[“«]?\p{Lu}\p{Ll}+\s)/gu))
    ends.add(match.index + match[0].length);
  return [...ends].sort((a, b) => a - b);
}

function isBoundary(before: string, after: string, lang: string): boolean {
  const left = before.trimEnd();
  const right = after.trimStart();
  // Nothing but punctuation or a list number so far: "1." and "…" belong to what follows.
  if (!/\p{L}/u.test(left) && left.length < 5) return false;
  if (!/[\p{L}\p{N}]/u.test(right)) return false;
  // A footnote mark belongs to the sentence before it.
  if (/[[(]$/.test(left) || /^\[\w{1,3}\]/.test(right)) return false;
  // “Really?” he asked; “Stop!” wrote Trump.
  if (/^[\p{Ll}]/u.test(right) || /^[,;:)\]]/.test(right)) return false;
  if (/[!?]["”’»]$/.test(left) && SPEECH_TAG.test(right)) return false;
  const word = /(?<=^|[\s(“"«‘'—–-])([\p{L}\p{M}.'’-]+)\.$/u.exec(left)?.[1];
  if (word === undefined) return !/(?<!\d)\d{1,2}\.$/.test(left) || !ORDINAL_LANGUAGES.test(lang);
  const next = /^[“"«‘'(]*([\p{L}\p{N}][\p{L}\p{N}'’-]*)/u.exec(right)?.[1] ?? "";
  if (OPENING_ABBREVIATIONS.has(word)) return false;
  // "J. D. Vance", "K. Lowe": an initial, unless it is the "I" or "Plan B" before an opener.
  if (/^\p{Lu}$/u.test(word)) return SENTENCE_OPENERS.has(next) && next.length > 1;
  if (EITHER_ABBREVIATIONS.has(word))
    return SENTENCE_OPENERS.has(next) || /["“«]/.test(right.charAt(0));
  return true;
}

/** Languages that write "18. April" for "18th April". */
const ORDINAL_LANGUAGES = /^(?:de|da|nb|nn|no|fi|et|cs|sk|sl|hr|bs|sr|hu|lv|tr|is|pl)\b/;

/** A speaker and a verb of speech right after an exclamation belong to its sentence. */
const SPEECH_TAG =
  /^(?:[\p{Lu}][\p{L}'’.-]*\s){1,4}(?:said|says|asked|asks|wrote|added|told|replied|shouted|demanded|declared)\b/u;

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
