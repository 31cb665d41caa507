/** The way back from an article's text to the page that it was read from. */

/** Where every character of one block stands. */
export interface BlockPlace {
  /** The live text nodes that the block's text comes from, in order. */
  nodes: Text[];
  /** The block's text as it was read. */
  text: string;
  /** For each UTF-16 unit of the block's text: which of `nodes` it stands in. */
  node: Uint16Array;
  /** For each UTF-16 unit of the block's text: its offset in that node. */
  offset: Uint32Array;
}

/** Places of an article's blocks, by index in `Article.blocks`. */
export type BlockPlaces = BlockPlace[];

/**
 * The live range of a part of a block's text.
 *
 * @param start offset in the block's text, in UTF-16 units.
 * @param end offset after its last unit.
 * @returns `null` where the page has changed so that the text is no longer in place: a figure that is
 * updated on the page is not the figure that was read.
 */
export function rangeOf(
  places: BlockPlaces,
  block: number,
  start: number,
  end: number,
): Range | null {
  const place = places[block];
  const from = place && pointAt(place, start);
  const to = place && pointAt(place, end - 1);
  if (!from || !to || end <= start || !isUnchanged(place, start, end)) return null;
  try {
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return range;
  } catch {
    // The node was cut short between the look and the call.
    return null;
  }
}

function pointAt(place: BlockPlace, position: number): { node: Text; offset: number } | null {
  const index = place.node[position];
  const offset = place.offset[position];
  const node = index === undefined ? undefined : place.nodes[index];
  if (!node || offset === undefined || !node.isConnected || offset >= node.data.length) return null;
  return { node, offset };
}

/** Whether every character still stands where it was read. */
function isUnchanged(place: BlockPlace, start: number, end: number): boolean {
  for (let position = start; position < end; position++) {
    const read = place.text.charAt(position);
    // White space was folded and may be any.
    if (read === " ") continue;
    const point = pointAt(place, position);
    const shown = point?.node.data.charAt(point.offset);
    // A ligature was read as its letters.
    if (shown !== read && !shown?.normalize("NFKD").includes(read)) return false;
  }
  return true;
}
