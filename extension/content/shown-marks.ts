/** From the marks of a page to what is drawn: one sentence is drawn once, however many claims it makes. */
import type { Standing } from "../../src/crossref/types.ts";
import type { ClaimMark } from "../messages.ts";
import { isShown, type ShownSettings } from "../shown-claims.ts";

/** A stretch of text that is highlighted. */
export interface MarkedPlace {
  /** `PageClaim.id` of every claim that it makes, the strongest standing first. */
  claims: string[];
  standing: Standing;
  block: number;
  start: number;
  end: number;
}

/** The places to draw, in page order; claims that the reader does not want to see leave none. */
export function shownPlaces(marks: readonly ClaimMark[], settings: ShownSettings): MarkedPlace[] {
  const places = new Map<string, { place: MarkedPlace; standings: Standing[] }>();
  for (const mark of marks) {
    if (!isShown(mark, settings)) continue;
    const { block, start, end, standing } = mark;
    const key = `${block} ${start} ${end}`;
    const known = places.get(key);
    if (!known) {
      const place = { claims: [mark.claim], standing, block, start, end };
      places.set(key, { place, standings: [standing] });
      continue;
    }
    known.place.standing = together(known.place.standing, standing);
    const before = known.standings.findIndex((other) => STRENGTH[other] < STRENGTH[standing]);
    const at = before < 0 ? known.standings.length : before;
    known.standings.splice(at, 0, standing);
    known.place.claims.splice(at, 0, mark.claim);
  }
  return [...places.values()]
    .map(({ place }) => place)
    .sort((one, other) => one.block - other.block || one.start - other.start);
}

/** What the reader should see first of several claims in one sentence. */
const STRENGTH: Record<Standing, number> = {
  both: 3,
  conflicting: 2,
  corroborated: 1,
  mentioned: 0,
};

/** How a sentence stands that makes two claims. */
function together(one: Standing, other: Standing): Standing {
  if (one === other || other === "mentioned") return one;
  if (one === "mentioned") return other;
  return "both";
}
