/** Marks that find their sentences again after the page was drawn anew or edited. */
import { anchor, describe, type Selectors } from "../../src/article/selectors.ts";
import type { Article } from "../../src/article/types.ts";
import type { ClaimMark } from "../messages.ts";

/** A mark with what tells its sentence from every other of the page. */
export interface AnchoredMark {
  mark: ClaimMark;
  selectors: Selectors;
}

/** Describes where the marks stand in the article that they were made for. */
export function anchorMarks(marks: readonly ClaimMark[], article: Article): AnchoredMark[] {
  return marks.map((mark) => ({ mark, selectors: describe(article, mark) }));
}

/**
 * The marks in a later state of the article, so that highlights stay while it is compared anew. A
 * sentence that is gone, or says something else now, takes its mark with it.
 */
export function marksIn(anchored: readonly AnchoredMark[], article: Article): ClaimMark[] {
  return anchored.flatMap(({ mark, selectors }) => {
    const place = anchor(selectors, article);
    return place ? [{ ...mark, ...place }] : [];
  });
}
