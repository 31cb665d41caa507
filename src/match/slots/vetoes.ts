/** What no overlap of words can outweigh. */
import { nameStrength } from "../align.ts";
import type { Label } from "../types.ts";
import { hasEvidence, saysOnlyWho } from "./evidence.ts";
import { type Comparison, featureOf } from "./features.ts";
import { agrees } from "./figures-compare.ts";
import { QUALIFYING } from "./units.ts";

/** From this agreement on the doer is the claim's. */
const SAME_DOER = 0.5;
/** Share of a label's probability that a veto leaves. */
const LEFT = 0.05;
/** Claim units, names and figures that a sentence must share to take a side, by weight. */
const TOO_LITTLE = 0.8;

/**
 * Takes probability from labels that a slot rules out and gives it to the next likely one.
 *
 * - A sentence that leaves the matter open (a question, "unclear whether") takes no side.
 * - A sentence that names another person or country in the stead of the claim's corroborates nothing,
 *   unless a pronoun may stand for the claim's.
 * - The claim's own act, undone by the one who does it in the claim, corroborates nothing: of such
 *   pairs in the development data 95 conflict and 17 do not.
 * - Nor does the opposite act of somebody else: "Kyiv accepted" says nothing of Moscow's refusal.
 * - The claim's act with its qualification turned round ("on condition", "without conditions") is not
 *   the claim's: of such pairs in the development data 23 conflict, 3 corroborate and 3 mention.
 * - A sentence that leaves open whether the opposite is so ("some say that he agreed") does not
 *   corroborate a claim that leaves nothing open.
 * - An office that the text gives to somebody else is not the claim's; a claim that says nothing but
 *   who holds it is thereby contradicted.
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
  if (feature("question") > 0) {
    move("corroborates", "mentions");
    move("conflicts", "mentions");
  }
  if (otherName(comparison)) move("corroborates", "mentions");
  const turned = comparison.evidence.polarity.length > 0 && feature("mainSign") < 0;
  const openly = feature("openHere") > 0 && comparison.there.scopes.every(({ open }) => !open);
  if (openly && feature("mainSign") < 0) move("corroborates", "mentions");
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
  const figureDiffers = figures.pairs.some(({ relation }) => relation === "different");
  const figureAgrees = figures.pairs.some(agrees);
  if (figureDiffers && !figureAgrees) {
    move("corroborates", comparison.evidence.figures.length > 0 ? "conflicts" : "mentions");
  }
  // Two lower bounds are two counts of a number that grew, which is neither agreement nor conflict.
  if (figures.pairs.some(({ relation }) => relation === "bounds")) move("corroborates", "mentions");
  if (feature("shared") + feature("namesShared") + feature("figuresSame") < TOO_LITTLE) {
    move("corroborates", "mentions");
    move("conflicts", "mentions");
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

/** Words that may stand for a name of an earlier sentence. */
const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its|who)$/;

/** The claim's person or country is not there, and another one is that the claim does not have. */
function otherName({ alignment, here, there }: Comparison): boolean {
  if (here.tokens.some(({ norm }) => PRONOUN.test(norm))) return false;
  return (["person", "country"] as const).some((kind) => {
    const lacking = alignment.names.some((name) => name.there.kind === kind && name.strength === 0);
    const other = here.entities.some(
      (hit) => hit.kind === kind && there.entities.every((name) => nameStrength(hit, name) === 0),
    );
    return lacking && other;
  });
}
