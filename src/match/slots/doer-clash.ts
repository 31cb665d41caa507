/** Whether two texts name the same ones as those who did it. */
import { agreement } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import { type EntityHit, isActor } from "./entities.ts";
import { mainOf } from "./main-act.ts";

/** How those who act stand to each other. */
export interface DoerComparison {
  /** Somebody acts in both texts. */
  same: boolean;
  /** Somebody acts in the sentence whom the claim has not, in the stead of one whom it has. */
  other: { here: EntityHit; there: EntityHit } | null;
}

/** From this agreement on two names may stand for one who acts: an army and its ministry. */
const ONE = 0.3;

/** Compares those whom the sentence points at as acting with those who act in the claim. */
export function compareDoers(here: Analysis, there: Analysis): DoerComparison {
  const pointed = here.doers;
  const own = there.doers.length > 0 ? there.doers : subjects(there);
  if (pointed.length === 0 || own.length === 0) return { same: false, other: null };
  const known = (hit: EntityHit, list: readonly EntityHit[]): boolean =>
    list.some((each) => agreement(hit, each) >= ONE);
  const stranger = pointed.find((hit) => !known(hit, [...own, ...opening(there)]));
  const lacking = own.find((hit) => !known(hit, pointed));
  return {
    same: own.some((hit) => known(hit, pointed)),
    other: stranger && lacking ? { here: stranger, there: lacking } : null,
  };
}

/** Who stands first in what a text says; an act that the list of acts lacks may be theirs. */
function opening({ entities, speaker }: Analysis): EntityHit[] {
  const first = entities.find((hit) => isActor(hit) && hit.from > (speaker?.verb ?? -1));
  return first ? [first] : [];
}

/** Those who do a text's main act. */
function subjects(analysis: Analysis): EntityHit[] {
  const [nearest] = mainOf(analysis)?.agents ?? [];
  return nearest ? [nearest] : [];
}
