/** Runs a fitted model of gradient-boosted decision trees (Friedman 2001). */

/** A model as the fitting script writes it. */
export interface TreeModel {
  labels: string[];
  /** Names of the inputs; trees refer to them by position. */
  features: string[];
  /** Score of every label before any tree. */
  bias: number[];
  /**
   * By label: its trees. A tree lists two numbers for each of its nodes, every branch before what lies
   * below it, the lower side first: a branch as the feature's position and the threshold up to which the
   * lower side is taken, a leaf as {@link LEAF} and its value.
   */
  trees: number[][][];
}

/** Stands in the place of a feature's position where a node is a leaf. */
export const LEAF = -1;

/**
 * The nodes of all trees one after another, in typed arrays: a page asks for a few thousand
 * predictions of some hundred trees each, and walking nested lists took most of the time.
 */
interface FlatTrees {
  /** Position of the feature, or {@link LEAF}. */
  feature: Int16Array;
  /** Threshold of a branch, value of a leaf. */
  number: Float64Array;
  /** Where the upper side of a branch begins; the lower side is the next node. */
  upper: Int32Array;
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
  const { feature, number, upper } = flat;
  let at = root;
  for (;;) {
    const tested = feature[at] ?? LEAF;
    const value = number[at] ?? 0;
    if (tested === LEAF) return value;
    at = (values[tested] ?? 0) <= value ? at + 1 : (upper[at] ?? 0);
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
  const size = model.trees.flat().reduce((sum, tree) => sum + tree.length / 2, 0);
  const flat: FlatTrees = {
    feature: new Int16Array(size),
    number: new Float64Array(size),
    upper: new Int32Array(size),
    roots: [],
  };
  let next = 0;
  const add = (tree: readonly number[], root: number): void => {
    const at = next;
    next += 1;
    const feature = tree[2 * (at - root)] ?? LEAF;
    flat.feature[at] = feature;
    flat.number[at] = tree[2 * (at - root) + 1] ?? 0;
    if (feature === LEAF) return;
    add(tree, root);
    flat.upper[at] = next;
    add(tree, root);
  };
  for (const trees of model.trees) {
    flat.roots.push(
      Int32Array.from(trees, (tree) => {
        const root = next;
        add(tree, root);
        return root;
      }),
    );
  }
  return flat;
}
