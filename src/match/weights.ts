/** The fitted models of stance; `eval/fit/stance.ts` writes them and says on what they were fitted. */
import type { TreeModel } from "./boosted-trees.ts";
import fitted from "./weights.json" with { type: "json" };

/**
 * One model for claims whose date is known and one for those without. A dated claim meets sentences
 * of other days, so overlap proves less there.
 */
export const MODELS: { dated: TreeModel; undated: TreeModel } = fitted;
