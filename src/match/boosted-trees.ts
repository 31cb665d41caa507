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

/**
 * The nodes of all trees one after another, in typed arrays: a page asks for a few thousand
 * predictions of some hundred trees each, and walking nested lists took most of the time.
 */
interface FlatTrees {
  /** Position of the feature, or -1 for a leaf. */
  feature: Int16Array;
  /** Threshold of a branch, value of a leaf. */
  number: Float64Array;
  left: Int32Array;
  right: Int32Array;
  /** By label: where each of its trees begins. */
  roots: Int32Array[];
}

const flattened = new WeakMap<TreeModel, FlatTrees>();

/** Probability of every label, in the order of the model's labels; values in that of its features. */
export function predict(model: TreeModel, values: ArrayLike<number>): number[] {
  const flat = flatTreesOf(model);
  const scores = model.bias.map((bias, label) => {
    let score = bias;
    for (const root of flat.roots[label] ?? []) score += leafOf(flat, root, values);
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function leafOf(flat: FlatTrees, root: number, values: ArrayLike<number>): number {
  const { feature, number, left, right } = flat;
  let at = root;
  for (;;) {
    const tested = feature[at] ?? -1;
    const value = number[at] ?? 0;
    if (tested < 0) return value;
    at = ((values[tested] ?? 0) <= value ? left[at] : right[at]) ?? -1;
  }
}

function flatTreesOf(model: TreeModel): FlatTrees {
  const known = flattened.get(model);
  if (known) return known;
  const made = flatten(model);
  flattened.set(model, made);
  return made;
}

function flatten(model: TreeModel): FlatTrees {
  const size = model.trees.flat().reduce((sum, tree) => sum + tree.length, 0);
  const flat: FlatTrees = {
    feature: new Int16Array(size),
    number: new Float64Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
    roots: [],
  };
  let next = 0;
  for (const trees of model.trees) {
    flat.roots.push(
      Int32Array.from(trees, (tree) => {
        const root = next;
        for (const [first = 0, threshold, left, right] of tree) {
          const leaf = left === undefined || right === undefined;
          flat.feature[next] = leaf ? -1 : first;
          flat.number[next] = leaf ? first : (threshold ?? 0);
          flat.left[next] = root + (left ?? 0);
          flat.right[next] = root + (right ?? 0);
          next += 1;
        }
        return root;
      }),
    );
  }
  return flat;
}
