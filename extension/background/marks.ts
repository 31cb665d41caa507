/** What of a report goes to the page: where to highlight, and how; nothing else. */
import { standingOf } from "../../src/crossref/totals.ts";
import type { PageClaim, Standing } from "../../src/crossref/types.ts";
import type { ClaimMark } from "../messages.ts";

/** One mark for each sentence that makes a claim, the surest first; claims that stand in the same words share the stronger standing. */
export function marksOf(claims: readonly PageClaim[]): ClaimMark[] {
  const marks = claims.flatMap((claim) =>
    [claim, ...claim.repeats].map(
      ({ block, start, end }): ClaimMark => ({
        claim: claim.id,
        standing: standingOf(claim),
        block,
        start,
        end,
      }),
    ),
  );
  const standings = new Map<string, Standing>();
  for (const mark of marks) {
    const known = standings.get(placeOf(mark));
    standings.set(placeOf(mark), known ? together(known, mark.standing) : mark.standing);
  }
  return marks.map((mark) => ({
    ...mark,
    standing: standings.get(placeOf(mark)) ?? mark.standing,
  }));
}

function placeOf(mark: ClaimMark): string {
  return `${mark.block} ${mark.start} ${mark.end}`;
}

/** How a sentence stands that makes two claims. */
function together(one: Standing, other: Standing): Standing {
  if (one === other || other === "mentioned") return one;
  if (one === "mentioned") return other;
  return "both";
}
