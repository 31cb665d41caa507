/** Runs in a page of the bench: places highlights our way and mark.js's. */
import Mark from "mark.js";
import { highlightPainter } from "../../extension/content/painter.ts";
import { placedMarks } from "../../extension/content/placed-marks.ts";
import { extractArticle } from "../../src/article/extract.ts";

/** Milliseconds of one run. */
export interface PlacingTimes {
  /** From the marks' offsets to drawn highlights, the next layout included. */
  ours: number;
  /** The same where the page was built anew, so that every sentence has to be found again first. */
  oursFoundAgain: number;
  /** mark.js, given the offsets as well (`markRanges`): its fastest way. */
  markJs: number;
  placed: number;
  placedByMarkJs: number;
}

/** Places `count` highlights on the page, at the start of as many paragraphs. */
export function placeBothWays(count: number): PlacingTimes {
  const read = extractArticle(document, { url: location.href });
  if (!read) throw new Error("the bench's page has no article");
  const every = Math.floor(read.article.blocks.length / count);
  const given = read.article.blocks
    .map(({ text }, block) => ({
      claim: String(block),
      standing: "corroborated" as const,
      score: 1,
      block,
      start: 0,
      end: text.indexOf(". ") + 1 || text.length,
    }))
    .filter(({ block }) => block % every === 0)
    .slice(0, count);
  const painter = highlightPainter(window);
  const marks = placedMarks();
  marks.moveTo(read);
  marks.set(given);
  const draw = () => {
    const ranges = marks
      .all()
      .map(marks.rangeOf)
      .filter((range) => range !== null);
    painter.paint("corroborated", ranges);
    return ranges.length;
  };
  document.body.getBoundingClientRect();

  let placed = 0;
  const ours = timed(() => {
    placed = draw();
  });
  painter.clear();
  const oursFoundAgain = timed(() => {
    marks.moveTo(read);
    draw();
  });
  painter.clear();

  const ranges = given.map(({ block, start, end }) =>
    offsetsInPage(read.places[block], start, end),
  );
  let placedByMarkJs = 0;
  const markJs = timed(() => {
    new Mark(document.body).markRanges(ranges, {
      each: () => {
        placedByMarkJs++;
      },
    });
  });
  return { ours, oursFoundAgain, markJs, placed, placedByMarkJs };
}

/** Runs something and the layout that follows from it. */
function timed(run: () => void): number {
  const start = performance.now();
  run();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

let starts: Map<Node, number> | undefined;

/** Offsets as mark.js counts them: over all text nodes of the body. */
function offsetsInPage(
  place: { nodes: Text[]; node: Uint16Array; offset: Uint32Array } | undefined,
  start: number,
  end: number,
): { start: number; length: number } {
  if (!starts) {
    starts = new Map();
    let at = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      starts.set(node, at);
      at += node.nodeValue?.length ?? 0;
    }
  }
  const node = place?.nodes[place.node[start] ?? 0];
  const from = (node ? (starts.get(node) ?? 0) : 0) + (place?.offset[start] ?? 0);
  return { start: from, length: end - start };
}

Object.assign(window, { placeBothWays });
