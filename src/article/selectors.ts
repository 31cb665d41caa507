/**
 * Finding a sentence again after the page changed: W3C text-quote and text-position selectors
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector) over an article's text, its blocks
 * joined by line breaks.
 *
 * A look-alike is never taken for the sentence: with two sentences that differ in a figure or a
 * name, deleting one must not move its highlight to the other.
 */
import { isSameStatement } from "./same-statement.ts";
import { splitSentences } from "./sentences.ts";
import type { Article } from "./types.ts";

/** A part of one block's text, in UTF-16 units; `end` is exclusive. */
export interface Anchor {
  block: number;
  start: number;
  end: number;
}

/** Both selectors of one anchor, in the form of the Web Annotation data model. */
export interface Selectors {
  quote: { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string };
  position: { type: "TextPositionSelector"; start: number; end: number };
}

/** Characters of context kept on either side; Hypothesis and Chrome's fragments use about as many. */
const CONTEXT = 32;
/** A quotation of fewer words may stand anywhere; it needs its context to be known again. */
const FREE_STANDING_WORDS = 6;
/** Share of the kept context, 0..1, that must still stand beside a short quotation. */
const MIN_CONTEXT = 0.4;

type Body = Pick<Article, "blocks" | "lang">;

/** Describes a part of an article so that {@link anchor} finds it in a later state of the page. */
export function describe(article: Body, { block, start, end }: Anchor): Selectors {
  const text = textOf(article);
  const from = offsetsOf(article)[block] ?? 0;
  return {
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(from + start, from + end),
      prefix: text.slice(Math.max(0, from + start - CONTEXT), from + start),
      suffix: text.slice(from + end, from + end + CONTEXT),
    },
    position: { type: "TextPositionSelector", start: from + start, end: from + end },
  };
}

/**
 * Finds the described part in an article: word for word first, then where only wording changed that
 * leaves figures, names and negations alone.
 *
 * @returns `null` where it is gone; that is a normal state of a page, not an error.
 */
export function anchor(selectors: Selectors, article: Body): Anchor | null {
  return exactly(selectors, article) ?? nearly(selectors, article);
}

function exactly({ quote, position }: Selectors, article: Body): Anchor | null {
  const { exact } = quote;
  if (exact === "") return null;
  const text = textOf(article);
  const offsets = offsetsOf(article);
  const isShort = wordsIn(exact) < FREE_STANDING_WORDS;
  let best: { anchor: Anchor; context: number; distance: number } | null = null;
  article.blocks.forEach((block, index) => {
    for (let at = block.text.indexOf(exact); at >= 0; at = block.text.indexOf(exact, at + 1)) {
      const end = at + exact.length;
      if (!standsAlone(block.text, at, end)) continue;
      const from = (offsets[index] ?? 0) + at;
      const context = contextShare(quote, text, from, from + exact.length);
      if (isShort && context < MIN_CONTEXT) continue;
      const distance = Math.abs(from - position.start);
      const isBetter =
        !best || context > best.context || (context === best.context && distance < best.distance);
      if (isBetter) best = { anchor: { block: index, start: at, end }, context, distance };
    }
  });
  // TypeScript does not see the assignment inside the callback.
  return (best as { anchor: Anchor } | null)?.anchor ?? null;
}

function nearly({ quote, position }: Selectors, article: Body): Anchor | null {
  if (wordsIn(quote.exact) < FREE_STANDING_WORDS) return null;
  const offsets = offsetsOf(article);
  const candidates = splitSentences(article)
    .filter((sentence) => isSameStatement(quote.exact, sentence.text))
    .map(({ block, start, end }) => ({
      anchor: { block, start, end },
      distance: Math.abs((offsets[block] ?? 0) + start - position.start),
    }))
    .sort((a, b) => a.distance - b.distance);
  return candidates[0]?.anchor ?? null;
}

/** Whether the part does not begin or end inside a word: "art" is not found in "party". */
function standsAlone(text: string, start: number, end: number): boolean {
  const isWord = (position: number) => /[\p{L}\p{N}]/u.test(text.charAt(position));
  const cutsStart = start > 0 && isWord(start - 1) && isWord(start);
  const cutsEnd = end < text.length && isWord(end - 1) && isWord(end);
  return !cutsStart && !cutsEnd;
}

/** Share of the kept context that still stands directly beside a place, 0..1. */
function contextShare(quote: Selectors["quote"], text: string, start: number, end: number): number {
  const { prefix, suffix } = quote;
  const kept = prefix.length + suffix.length;
  if (kept === 0) return 1;
  let same = 0;
  while (same < prefix.length && text[start - 1 - same] === prefix[prefix.length - 1 - same])
    same++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (same + after) / kept;
}

function textOf(article: Body): string {
  return article.blocks.map((block) => block.text).join("\n");
}

/** Where each block begins in {@link textOf}. */
function offsetsOf(article: Body): number[] {
  let at = 0;
  return article.blocks.map((block) => {
    const offset = at;
    at += block.text.length + 1;
    return offset;
  });
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
