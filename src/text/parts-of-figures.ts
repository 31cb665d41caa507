/** Parts of a whole that a text gives: "half of the 20 dead", "a third of 300 billion dollars". */
import { CASUALTIES } from "./figure-units.ts";
import type { Figure } from "./figures.ts";

/** Between a part and its whole. */
const OF = /^ (?:of (?:the |its |their |his |her |those |these |all )?|(?:the|its|their|those) )$/;
/** How far a part that is told in words may be off, as a share of it: nobody says "a third" of 101 out of 300. */
const ROUGHLY = 0.05;

/**
 * The figures with every share and the whole that it is a share of replaced by how much that is; what
 * "210 of the 226 votes" and "22 of the 23 dead" count first are votes, and a part of the dead.
 */
export function withParts(text: string, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const share = out.at(-1);
    if (share?.unit === "percent" && !/\d/.test(share.text) && isPart(share, figure, text)) {
      const value = (figure.value * share.value) / 100;
      out[out.length - 1] = {
        ...figure,
        value,
        qualifier: share.qualifier,
        halfStep: Math.max(figure.halfStep, value * ROUGHLY),
        start: share.start,
        text: text.slice(share.start, figure.end),
      };
    } else {
      if (share && share.unit === null && isPart(share, figure, text)) {
        out[out.length - 1] = { ...share, ...countedBy(figure) };
      }
      out.push(figure);
    }
  }
  return out;
}

/** What a part counts: of people to whom something happened no more than that it is a part is told. */
function countedBy({ unit, unitText, group }: Figure): Partial<Figure> {
  const part = CASUALTIES.has(unit ?? "") ? "part" : group;
  return { unit, unitText, ...(part ? { group: part } : {}) };
}

const isPart = (share: Figure, whole: Figure, text: string): boolean =>
  whole.unit !== "percent" &&
  whole.high === undefined &&
  OF.test(text.slice(share.end, whole.start));
