/** Runs a fitted model of gradient-boosted decision trees (Friedman 2001). */

/** A model as the fitting script writes it. */
export interface TreeModel {
  labels: string[];
  /** Names of the inputs; trees refer to them by position. */
  features: string[];
  /** Score of every label before any tree. */
  bias: number[];
  /** By label: its trees. A tree lists its nodes as `[feature, threshold, left, right]`, a leaf as `[value]`. */
  trees: number[][][][];
}

/** Probability of every label, in the order of the model's labels; values in that of its features. */
export function predict(model: TreeModel, values: ArrayLike<number>): number[] {
  const scores = model.bias.map((bias, label) => {
    let score = bias;
    for (const tree of model.trees[label] ?? []) score += leafOf(tree, values);
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function leafOf(tree: readonly number[][], values: ArrayLike<number>): number {
  let at = 0;
  for (;;) {
    const node = tree[at];
    if (!node) return 0;
    const [feature = 0, threshold = 0, left, right] = node;
    if (left === undefined || right === undefined) return feature;
    at = (values[feature] ?? 0) <= threshold ? left : right;
  }
}
