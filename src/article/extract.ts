/**
 * From a page to its article, every character tied to its place on the page.
 *
 * Readability decides which part of the page is the article. It works on a copy whose texts are
 * numbered; the text itself is then read off the live page, wherever Readability kept it.
 */
import { Readability } from "@mozilla/readability";
import { type PageBlock, readBlocks } from "./block-reader.ts";
import { rejecterFor } from "./boilerplate.ts";
import { readCredit } from "./credit.ts";
import { languageOf } from "./language.ts";
import { readMetadata } from "./metadata.ts";
import type { BlockPlaces } from "./places.ts";
import { MARK, takeSnapshot } from "./snapshot.ts";
import { trimBlocks } from "./trim-blocks.ts";
import type { Article } from "./types.ts";

/** An article and the way back to the page. */
export interface Extraction {
  article: Article;
  places: BlockPlaces;
}

/** What the page itself does not say. */
export interface ExtractOptions {
  /** The page's address; relative links of the page are resolved against it. */
  url: string;
}

/** Less text than this is a notice, not an article. */
const MIN_TEXT = 140;
/** Readability tries again with milder rules below this many characters; flashes are short. */
const CHAR_THRESHOLD = 350;

/**
 * Reads the article of a page. The page is not changed.
 *
 * @returns `null` where the page holds no running text.
 */
export function extractArticle(document: Document, options: ExtractOptions): Extraction | null {
  const steps = extractionSteps(document, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Does what {@link extractArticle} does, with a stop wherever the page may be let on with its own
 * work. What changes in the page meanwhile is noticed when a place is looked up.
 */
export function* extractionSteps(
  document: Document,
  options: ExtractOptions,
): Generator<void, Extraction | null> {
  if (!document.documentElement || !document.body) return null;
  const reject = rejecterFor(document);
  const snapshot = takeSnapshot(document, reject);
  yield;
  const content = new Readability<Element>(snapshot.document, {
    charThreshold: CHAR_THRESHOLD,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse()?.content;
  if (!content) return null;
  yield;
  const kept = new Set<Text>();
  for (const span of content.querySelectorAll(`[${MARK}]`)) {
    const live = snapshot.live[Number(span.getAttribute(MARK))];
    if (live) kept.add(live);
  }
  const root = commonAncestor(kept) ?? document.body;
  const all = readBlocks(root, (text) => kept.has(text), reject);
  yield;
  const metadata = readMetadata(document, options.url);
  const blocks = trimBlocks(all, metadata.title);
  const text = blocks.map((block) => block.text).join("\n");
  if (text.length < MIN_TEXT) return null;
  return {
    article: {
      ...metadata,
      lang: languageOf(text, metadata.lang),
      blocks: blocks.map(({ kind, text }) => ({ kind, text })),
      credit: readCredit(all, metadata.byline),
    },
    places: blocks.map((block: PageBlock) => block.place),
  };
}

function commonAncestor(texts: Iterable<Text>): Element | null {
  let common: Element | null = null;
  for (const text of texts) {
    common ??= parentOf(text);
    while (common && !contains(common, text)) common = parentOf(common);
  }
  return common;
}

/** The parent as a reader sees it: a shadow root's host, where the element stands in one. */
function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? null;
}

function contains(ancestor: Element, node: Node): boolean {
  for (let at = parentOf(node); at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}
