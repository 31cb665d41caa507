/** Which rows of a long list are in sight; the others need not be drawn. */

/** One line of the matrix: the name of a thread, or a claim. */
export interface GridLine {
  /** Position of its group. */
  group: number;
  /** Position within the group; `-1` for the group's name. */
  row: number;
  /** From the top of the list, in CSS pixels. */
  top: number;
  height: number;
}

/** Heights in CSS pixels. */
export interface LineHeights {
  group: number;
  row: number;
}

/** Lays the lines of the groups below each other. */
export function linesOf(sizes: readonly number[], heights: LineHeights): GridLine[] {
  const lines: GridLine[] = [];
  let top = 0;
  sizes.forEach((size, group) => {
    for (let row = -1; row < size; row += 1) {
      const height = row < 0 ? heights.group : heights.row;
      lines.push({ group, row, top, height });
      top += height;
    }
  });
  return lines;
}

/** Lines from `first` up to, not including, `end`. */
export interface LineWindow {
  first: number;
  end: number;
}

/** Lines beyond the edges of what is seen, so that a turn of the wheel finds them drawn. */
const SPARE = 8;
/** Windows begin at multiples of this, so that not each step of a scroll makes a new one. */
const STRIDE = 4;

/** The lines that are seen from `top` over `height`, and some before and after. */
export function windowOf(lines: readonly GridLine[], top: number, height: number): LineWindow {
  const seen = lineAt(lines, top);
  const last = lineAt(lines, top + height);
  const first = Math.max(Math.floor((seen - SPARE) / STRIDE) * STRIDE, 0);
  const end = Math.ceil((last + 1 + SPARE) / STRIDE) * STRIDE;
  return { first, end: Math.min(end, lines.length) };
}

/** The line at a height; by halves, for lists are long. */
function lineAt(lines: readonly GridLine[], y: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
