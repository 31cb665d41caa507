/** Refusals that are bound to something: "would not send troops without a guarantee", "rejects it unless …". */
import type { Analysis } from "./analysis.ts";
import { stemSet } from "./stem.ts";
import type { Unit } from "./units.ts";

const CONDITION = stemSet("without unless");
/** "Without conditions", "without delay": how it is refused, or what is refused. */
const NO_CONDITION = stemSet("condition precondition delay any exception");
const SENTENCE_ENDS = new Set([...".;!?"]);

/** Whether an act is refused for as long as something is lacking: with it, it may well be done. */
export function isConditional({ sign, to }: Unit, { stems }: Analysis): boolean {
  if (sign > 0) return false;
  const end = stems.findIndex((word, at) => at >= to && SENTENCE_ENDS.has(word));
  const rest = stems.slice(to, end < 0 ? undefined : end);
  return rest.some(
    (word, at) =>
      CONDITION.has(word) &&
      !NO_CONDITION.has(rest[at + 1] ?? "") &&
      // "With or without a deal" is refused in any case.
      rest[at - 1] !== "or",
  );
}
