/** The fitted model of stance; `eval/fit/stance.ts` writes it and says on what it was fitted. */
import type { TreeModel } from "./boosted-trees.ts";
import fitted from "./weights.json" with { type: "json" };

export const MODEL: TreeModel = fitted;
