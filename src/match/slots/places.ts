/** Where it happened: the one place of a claim that a sentence has another in the stead of. */
import { nameStrength } from "../align.ts";
import type { Analysis } from "./analysis.ts";
import type { EntityHit } from "./entities.ts";
import { phraseList } from "./phrases.ts";

/** Two places of one country are still two places. */
const SAME_PLACE = 0.5;

/** By these a text says of the place behind them that it did not happen there. */
const SPARED_BEHIND = phraseList(
  "spare, leave out, far from, long way from, away from, miss, skip, instead of, rather than, strike off, not in, not at, not to, without going to",
);
/** And by these of the place before them. */
const SPARED_BEFORE = phraseList(
  "spare, leave out, strike off, untouched, get through, go unharmed",
);
/** Tokens between such words and the place, at most. */
const SPARED_REACH = 5;

const isPlace = ({ kind }: EntityHit): boolean => kind === "place";

/** The places at which a text says that something happened. */
function placesOf({ entities, stems, scopes }: Analysis): EntityHit[] {
  const near = (from: number, to: number): boolean =>
    to >= from &&
    to - from < SPARED_REACH &&
    !stems.slice(from, to).some((word) => /^[,;:.]$/.test(word));
  const behind = SPARED_BEHIND.find(stems);
  const before = SPARED_BEFORE.find(stems);
  return entities.filter(
    (hit) =>
      isPlace(hit) &&
      !scopes[hit.from]?.contrast &&
      !behind.some(({ to }) => near(to, hit.from)) &&
      !before.some(({ from }) => near(hit.to, from)),
  );
}

/**
 * "In Moscow" and "in the Kremlin": two names that stand for one government are of one city, where they
 * stand for a place.
 */
const isOneSeat = (a: EntityHit, b: EntityHit): boolean =>
  a.key.startsWith("?") &&
  b.key.startsWith("?") &&
  a.within[0] !== undefined &&
  a.within[0] === b.within[0];

/** Another place in the stead of the claim's; `null` where there is none, or more than one is missing. */
export function otherPlace(
  here: Analysis,
  there: Analysis,
): { here: EntityHit; there: EntityHit } | null {
  const [own, claimed] = [placesOf(here), placesOf(there)];
  const lacks = (hit: EntityHit, list: readonly EntityHit[]): boolean =>
    list.every((name) => nameStrength(hit, name) < SAME_PLACE);
  const missing = claimed.filter((hit) => lacks(hit, own));
  const [place] = missing;
  if (!place || missing.length > 1) return null;
  const instead = own.find((hit) => lacks(hit, there.entities) && !isOneSeat(hit, place));
  return instead ? { here: instead, there: place } : null;
}
