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

/** One state of an article's text, in which parts are described and found again. */
export interface AnchorText {
  /** Describes a part so that a later state can find it. */
  describe(part: Anchor): Selectors;
  /**
   * Finds what the selectors describe: word for word first, then where only wording changed that
   * leaves figures, names and negations alone.
   *
   * @param former the state that they were described in, where it is known: what stood there beside
   *   the described part is another part, however alike.
   * @returns `null` where it is gone; that is a normal state of a page, not an error.
   */
  find(selectors: Selectors, former?: AnchorText): Anchor | null;
  /** How often a quotation stands in the text, up to two. */
  count(exact: string): number;
  /** Whether a sentence of the text has exactly these words. */
  hasSentence(text: string): boolean;
}

/** Characters of context kept on either side; Hypothesis and Chrome's fragments use about as many. */
const CONTEXT = 32;
/** A quotation of fewer words may stand anywhere; it needs its context to be known again. */
const FREE_STANDING_WORDS = 6;
/** Share of the kept context, 0..1, that must still stand beside a quotation that is not unique. */
const MIN_CONTEXT = 0.4;

/** Prepares an article's text; what takes time is done when it is first asked for. */
export function anchorTextOf(article: Pick<Article, "blocks" | "lang">): AnchorText {
  const text = article.blocks.map((block) => block.text).join("\n");
  const offsets = offsetsOf(article.blocks);
  /** How far the last part that was found had moved: an insertion moves all that follows alike. */
  let drift = 0;
  const sentences = once(() =>
    splitSentences(article).map(
      ({ block, start, end, text: words }): PlacedSentence => ({
        anchor: { block, start, end },
        from: (offsets[block] ?? 0) + start,
        words,
      }),
    ),
  );
  const wordings = once(() => new Set(sentences().map(({ words }) => words)));

  const anchorAt = (from: number, length: number): Anchor => {
    const block = blockAt(offsets, from);
    const start = from - (offsets[block] ?? 0);
    return { block, start, end: start + length };
  };

  /** Where the quotation stands with all of its context, at the place where it is expected. */
  function inPlace({ quote, position }: Selectors): number | null {
    for (const from of [position.start + drift, position.start]) {
      const whole = quote.prefix + quote.exact + quote.suffix;
      const start = from - quote.prefix.length;
      if (
        start >= 0 &&
        text.startsWith(whole, start) &&
        standsAlone(text, from, quote.exact.length)
      )
        return from;
    }
    return null;
  }

  function exactly(selectors: Selectors, former?: AnchorText): number | null {
    const { quote, position } = selectors;
    const { exact } = quote;
    if (exact === "") return null;
    const expected = inPlace(selectors);
    if (expected !== null) return expected;
    const isFree = wordsIn(exact) >= FREE_STANDING_WORDS && (former?.count(exact) ?? 1) < 2;
    let best: { from: number; context: number; distance: number } | null = null;
    for (let from = text.indexOf(exact); from >= 0; from = text.indexOf(exact, from + 1)) {
      if (!standsAlone(text, from, exact.length)) continue;
      const context = contextShare(quote, text, from, from + exact.length);
      if (!isFree && context < MIN_CONTEXT) continue;
      const distance = Math.abs(from - position.start);
      const isBetter =
        !best || context > best.context || (context === best.context && distance < best.distance);
      if (isBetter) best = { from, context, distance };
    }
    return best?.from ?? null;
  }

  function nearly({ quote, position }: Selectors, former?: AnchorText): Anchor | null {
    if (wordsIn(quote.exact) < FREE_STANDING_WORDS) return null;
    const distance = ({ from }: PlacedSentence) => Math.abs(from - position.start - drift);
    return (
      sentences()
        .filter(({ words }) => !former?.hasSentence(words) && isSameStatement(quote.exact, words))
        .sort((a, b) => distance(a) - distance(b))[0]?.anchor ?? null
    );
  }

  return {
    describe({ block, start, end }) {
      const from = (offsets[block] ?? 0) + start;
      const to = (offsets[block] ?? 0) + end;
      return {
        quote: {
          type: "TextQuoteSelector",
          exact: text.slice(from, to),
          prefix: text.slice(Math.max(0, from - CONTEXT), from),
          suffix: text.slice(to, to + CONTEXT),
        },
        position: { type: "TextPositionSelector", start: from, end: to },
      };
    },
    find(selectors, former) {
      const from = exactly(selectors, former);
      if (from === null) return nearly(selectors, former);
      drift = from - selectors.position.start;
      return anchorAt(from, selectors.quote.exact.length);
    },
    count(exact) {
      const first = text.indexOf(exact);
      if (first < 0) return 0;
      return text.indexOf(exact, first + 1) < 0 ? 1 : 2;
    },
    hasSentence: (wanted) => wordings().has(wanted),
  };
}

/** A sentence with its place in the blocks and in the whole text. */
interface PlacedSentence {
  anchor: Anchor;
  from: number;
  words: string;
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether the part does not begin or end inside a word: "art" is not found in "party". */
function standsAlone(text: string, start: number, length: number): boolean {
  const end = start + length;
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

/** Where each block begins in the joined text. */
function offsetsOf(blocks: Article["blocks"]): number[] {
  let at = 0;
  return blocks.map((block) => {
    const offset = at;
    at += block.text.length + 1;
    return offset;
  });
}

/** The block that a position of the joined text lies in. */
function blockAt(offsets: readonly number[], position: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
