/** What a claim says in a few values, so that a later visit can tell whether it still says so. */
import { standingOf } from "./totals.ts";
import type { PageClaim } from "./types.ts";

/** Values by slot ("figure": "35"), with the side that the page takes and how it stands. */
export type SlotValues = Record<string, string>;

/** The slot values of a claim as the page words them; the words of the sentence are not kept. */
export function slotValuesOf(claim: PageClaim): SlotValues {
  const values: SlotValues = { stance: claim.stance, standing: standingOf(claim) };
  for (const reason of claim.reasons) {
    if (!("slot" in reason) || reason.slot === "action") continue;
    values[reason.slot] = values[reason.slot]
      ? `${values[reason.slot]}, ${reason.here}`
      : reason.here;
  }
  return values;
}
