/** The highlighted sentences of a page, with their live ranges. */
import type { MarkedPlace } from "./shown-marks.ts";

/** A sentence with its place on the page. */
export interface DrawnPlace extends MarkedPlace {
  range: Range;
}

/** The place that holds a point of the window, if any; the point counts only where text is drawn. */
export function placeAtPoint(
  document: Document,
  places: readonly DrawnPlace[],
  x: number,
  y: number,
): DrawnPlace | undefined {
  if (places.length === 0) return undefined;
  const caret = caretAt(document, x, y);
  if (!caret) return undefined;
  const place = places.find(({ range }) => holds(range, caret.node, caret.offset));
  // The nearest character may be far from the point: in a margin, or at the end of a short line.
  return place && rectsOf(place.range).some((rect) => isInside(rect, x, y)) ? place : undefined;
}

/** The place that the element stands in: a link inside a highlighted sentence. */
export function placeAround(places: readonly DrawnPlace[], element: Node): DrawnPlace | undefined {
  return places.find(({ range }) => range.intersectsNode(element) && holds(range, element, 0));
}

/** The place nearest to the middle of the window, of those in view. */
export function placeInView(places: readonly DrawnPlace[], height: number): DrawnPlace | undefined {
  let nearest: { place: DrawnPlace; distance: number } | undefined;
  for (const place of places) {
    const { top, bottom } = place.range.getBoundingClientRect();
    if (bottom < 0 || top > height || top === bottom) continue;
    const distance = Math.abs((top + bottom) / 2 - height / 2);
    if (!nearest || distance < nearest.distance) nearest = { place, distance };
  }
  return nearest?.place;
}

/** The boxes of a range that something is drawn in, one for each line. */
export function rectsOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function holds(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    // The node is of another tree, or shorter than it was.
    return false;
  }
}

/** Browsers name it either way: https://drafts.csswg.org/cssom-view/#dom-document-caretpositionfrompoint */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function caretAt(
  document: Document,
  x: number,
  y: number,
): { node: Node; offset: number } | undefined {
  const carets: CaretDocument = document;
  const position = carets.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = carets.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** A caret stands between letters, and a highlight is a little wider than they are. */
const SLACK = 2;

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}
