/** What no overlap of words can outweigh. */
import { nameStrength, PRESENT } from "../align.ts";
import type { Label } from "../types.ts";
import type { Analysis } from "./analysis.ts";
import { setAside } from "./doers.ts";
import { isActor } from "./entities.ts";
import { hasEvidence, saysOnlyWho } from "./evidence.ts";
import { type Comparison, featureOf } from "./features.ts";
import { agrees, type FigurePair } from "./figures-compare.ts";
import { mainOf } from "./main-act.ts";
import { stemSet } from "./stem.ts";
import { QUALIFYING } from "./units.ts";

/** From this agreement on the doer is the claim's. */
const SAME_DOER = 0.5;
/** Part of what the two share that has to be left open for the sentence not to say it. */
const MOSTLY = 0.5;
/** The axis whose other end is refusal. */
const CONSENT = "a:accept";
/** Share of a label's probability that a veto leaves. */
const LEFT = 0.05;
/** Claim units, names and figures that a sentence must share to take a side, by weight. */
const TOO_LITTLE = 0.8;

/**
 * Takes probability from labels that a slot rules out and gives it to the next likely one.
 *
 * - A sentence that leaves the matter open (a question, "unclear whether") takes no side, unless the
 *   claim is itself about what is asked or feared.
 * - A sentence that names another person or country in the stead of the claim's, or nobody whom the
 *   claim names and somebody else, corroborates nothing, unless a pronoun may stand for the claim's.
 * - Nor does one that has neither the claim's own act nor who does it: of such pairs that were judged
 *   or written one by one, 38 corroborate and 323 do not.
 * - The claim's own act, undone by the one who does it in the claim, corroborates nothing: of such
 *   pairs 128 conflict, 9 corroborate and 28 do neither.
 * - Nor does the opposite act of somebody else: "Kyiv accepted" says nothing of Moscow's refusal.
 * - The claim's act with its qualification turned round ("on condition", "without conditions") is not
 *   the claim's: of such pairs 11 conflict, 2 corroborate and 1 mentions.
 * - A sentence that refuses and denies nothing corroborates no refusal: "what he did grant was a pause"
 *   leaves the rest to the reader. Of such pairs that were judged or written one by one, 2 corroborate
 *   and 66 do not.
 * - A sentence that leaves open most of what it has of the claim ("some say that he agreed"), or
 *   whether the opposite is so, does not corroborate a claim that leaves nothing open.
 * - An office that the text gives to somebody else is not the claim's; a claim that says nothing but
 *   who holds it is thereby contradicted.
 * - A sentence that says it of somebody or somewhere else and sets the claim's own aside ("in Rome
 *   instead of Vienna") speaks of the same event and contradicts: of such pairs 14 conflict and none
 *   does anything else.
 * - Another figure, rank, or day for the same thing cannot corroborate.
 * - A sentence that shares too little is at most a mention.
 */
export function applyVetoes(
  probabilities: Record<Label, number>,
  comparison: Comparison,
): Record<Label, number> {
  const { figures } = comparison;
  const feature = (name: string): number => featureOf(comparison, name);
  const out = { ...probabilities };
  const move = (from: Label, to: Label): void => {
    const moved = out[from] * (1 - LEFT);
    out[from] -= moved;
    out[to] += moved;
  };
  const takesNoSide = (from: Label): void => {
    const moved = out[from] * (1 - LEFT);
    const rest = out.mentions + out.unrelated;
    const share = rest === 0 ? 1 : out.mentions / rest;
    out[from] -= moved;
    out.mentions += moved * share;
    out.unrelated += moved * (1 - share);
  };
  if (feature("question") > 0 && !leavesOpen(comparison.there)) {
    move("corroborates", "mentions");
    move("conflicts", "mentions");
  }
  if (otherName(comparison) || feature("mainMissing") > 0) takesNoSide("corroborates");
  if (refusesNothing(comparison)) takesNoSide("corroborates");
  const turned = comparison.evidence.polarity.length > 0 && feature("mainSign") < 0;
  const openly = feature("openHere") > 0 && comparison.there.scopes.every(({ open }) => !open);
  if (openly && (feature("mainSign") < 0 || feature("opened") > MOSTLY * feature("shared")))
    move("corroborates", "mentions");
  if (feature("mainSign") < 0 && feature("mainAgents") < 0) move("corroborates", "mentions");
  if (turned && feature("mainAgents") > SAME_DOER) move("corroborates", "conflicts");
  const qualified = comparison.evidence.polarity.some(({ there }) => QUALIFYING.has(there.key));
  if (qualified) move("corroborates", "conflicts");
  if (comparison.evidence.office) {
    move("corroborates", "conflicts");
    if (saysOnlyWho(comparison.there)) {
      move("mentions", "conflicts");
      move("unrelated", "conflicts");
    }
  }
  if (setsClaimsOwnAside(comparison)) {
    for (const label of ["corroborates", "mentions", "unrelated"] as const)
      move(label, "conflicts");
  }
  const differing = figures.pairs.filter(({ relation }) => relation === "different");
  const figureDiffers = differing.length > 0;
  // "20 dead, nine of them children" is not "19 dead, nine of them children".
  const isPart = ({ there }: FigurePair): boolean =>
    there.group !== undefined &&
    differing.some((pair) => pair.there.unit === there.unit && pair.there.group === undefined);
  const figureAgrees = figures.pairs.some((pair) => agrees(pair) && !isPart(pair));
  if (figureDiffers && !figureAgrees) {
    move("corroborates", comparison.evidence.figures.length > 0 ? "conflicts" : "mentions");
  }
  // Two lower bounds are two counts of a number that grew, which is neither agreement nor conflict.
  if (figures.pairs.some(({ relation }) => relation === "bounds")) move("corroborates", "mentions");
  if (feature("shared") + feature("namesShared") + feature("figuresSame") < TOO_LITTLE) {
    takesNoSide("corroborates");
    takesNoSide("conflicts");
  }
  return out;
}

/**
 * The same with the conflict taken back of which no slot can be named: nothing stands against the
 * claim that a reader could be shown.
 */
export function onlyNamed(
  probabilities: Record<Label, number>,
  { evidence }: Comparison,
): Record<Label, number> {
  if (hasEvidence(evidence)) return probabilities;
  const moved = probabilities.conflicts * (1 - LEFT);
  return {
    ...probabilities,
    conflicts: probabilities.conflicts - moved,
    mentions: probabilities.mentions + moved,
  };
}

/**
 * The claim is that somebody refused, and the sentence neither refuses nor denies, nor does it say of
 * how much it speaks: "only" and "in part" set limits, and "any" stands where something is denied.
 */
function refusesNothing(comparison: Comparison): boolean {
  const { here, there } = comparison;
  const main = mainOf(there)?.unit;
  if (main?.key !== CONSENT || main.sign > 0) return false;
  if (featureOf(comparison, "mainStrength") >= PRESENT) return false;
  const isNegative = here.units.some(
    ({ sign, turned, nominal }) => turned < 0 || (sign < 0 && !nominal),
  );
  return !isNegative && here.cueClasses.size === 0;
}

/** Who or where the claim says it was is what the sentence says it was not. */
function setsClaimsOwnAside({ here, there, evidence }: Comparison): boolean {
  const against = [
    evidence.place?.there,
    evidence.doer?.there,
    ...evidence.roles.flatMap((link) => link.there.agents),
  ];
  const aside = new Set(setAside(here).map(({ key }) => key));
  for (const { key } of setAside(there)) aside.delete(key);
  return against.some((name) => name !== undefined && aside.has(name.key));
}

const WONDERS = stemSet("ask wonder question fear worry doubt unclear unknown concern issue");

/** Whether a claim is itself about what is asked or feared, which a question may well say. */
const leavesOpen = ({ scopes, stems }: Analysis): boolean =>
  scopes.some(({ open }) => open) || stems.some((word) => WONDERS.has(word));

/** Words that may stand for a name of an earlier sentence. */
const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its|who)$/;

/** The claim's person or country is not there, and another one is that the claim does not have. */
function otherName({ alignment, here, there }: Comparison): boolean {
  if (here.tokens.some(({ norm }) => PRONOUN.test(norm))) return false;
  const strangers = here.entities.filter((hit) =>
    there.entities.every((name) => nameStrength(hit, name) === 0),
  );
  const actors = alignment.names.filter((name) => isActor(name.there));
  const isAllOthers =
    actors.length > 0 &&
    actors.every(({ strength }) => strength === 0) &&
    strangers.some((hit) => isActor(hit) && hit.kind !== "name");
  return (
    isAllOthers ||
    (["person", "country"] as const).some(
      (kind) =>
        alignment.names.some((name) => name.there.kind === kind && name.strength === 0) &&
        strangers.some((hit) => hit.kind === kind),
    )
  );
}
