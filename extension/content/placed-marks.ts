/** The marks of a page in their places, kept there while the page changes. */
import type { Extraction } from "../../src/article/extract.ts";
import { rangeOf } from "../../src/article/places.ts";
import {
  type Anchor,
  type AnchorText,
  anchorTextOf,
  type Selectors,
} from "../../src/article/selectors.ts";
import type { ClaimMark } from "../messages.ts";
import type { Watched } from "./watch-page.ts";

/** A mark with what it takes to find its sentence again. */
interface PlacedMark extends ClaimMark {
  selectors: Selectors;
}

/** The marks of the page as it was last read. */
export interface PlacedMarks extends Watched {
  /** Replaces all marks; their offsets are those of the article as last read. */
  set(marks: readonly ClaimMark[]): void;
  /**
   * Takes the page as it reads now and finds every mark's sentence in it again; what cannot be
   * found is dropped.
   *
   * @returns the ids of claims that were on the page and have no sentence on it any more
   */
  moveTo(read: Extraction): string[];
  /** The marks that a sentence was found for, in the order in which they came. */
  all(): readonly ClaimMark[];
  /** Where a part of the article stands; `null` where the page changed since it was last read. */
  rangeOf(part: Anchor): Range | null;
  clear(): void;
}

/** Makes an empty set of marks. */
export function placedMarks(): PlacedMarks {
  let marks: PlacedMark[] = [];
  let read: Extraction | undefined;
  let text: AnchorText | undefined;
  let holders = new WeakSet<Node>();

  function find(mark: PlacedMark, here: AnchorText): PlacedMark | null {
    const place = here.find(mark.selectors, text);
    return place && { ...mark, ...place, selectors: here.describe(place) };
  }

  return {
    set(given) {
      const here = text;
      marks = here ? given.map((mark) => ({ ...mark, selectors: here.describe(mark) })) : [];
    },
    moveTo(now) {
      const here = anchorTextOf(now.article);
      const placed = marks.map((mark) => find(mark, here)).filter((mark) => mark !== null);
      const left = new Set(placed.map(({ claim }) => claim));
      const lost = new Set(marks.map(({ claim }) => claim).filter((claim) => !left.has(claim)));
      [marks, read, text, holders] = [placed, now, here, holdersOf(now)];
      return [...lost];
    },
    all: () => marks,
    rangeOf: ({ block, start, end }) => (read ? rangeOf(read.places, block, start, end) : null),
    holds: (node) => holders.has(node),
    roots: () => (read ? rootsOf(read) : []),
    clear() {
      marks = [];
      read = undefined;
      text = undefined;
      holders = new WeakSet();
    },
  };
}

/** The text nodes of the article and their parents. */
function holdersOf({ places }: Extraction): WeakSet<Node> {
  const holders = new WeakSet<Node>();
  for (const { nodes } of places) {
    for (const node of nodes) {
      holders.add(node);
      if (node.parentNode) holders.add(node.parentNode);
    }
  }
  return holders;
}

/** The shadow roots that the article's text stands in. */
function rootsOf({ places }: Extraction): Set<Node> {
  const roots = new Set<Node>();
  for (const { nodes } of places) {
    const root = nodes[0]?.getRootNode();
    if (root && root !== nodes[0]?.ownerDocument) roots.add(root);
  }
  return roots;
}
