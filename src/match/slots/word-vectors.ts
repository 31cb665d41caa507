/** Which words are used alike: the vectors made by `scripts/lexicon/vectors.ts`, opened for look-ups. */
import data from "../../../assets/lexicon/vectors.json" with { type: "json" };

/** What stands in the middle of the digits is 0. */
const ZERO = (data.digits.length - 1) / 2;
const values = new Map([...data.digits].map((digit, value) => [digit, value - ZERO]));

let rows: ReadonlyMap<string, number> | undefined;
const vectors = new Map<string, Float32Array>();

/** The vector of a word in lower case, as written, of length 1; `null` for one that the table lacks. */
export function vectorOf(word: string): Float32Array | null {
  let vector = vectors.get(word);
  if (vector === undefined) {
    rows ??= new Map(data.words.split(" ").map((each, row) => [each, row]));
    const row = rows.get(word);
    // What the table lacks is not kept, so that the memory stays within the table's size.
    if (row === undefined) return null;
    vector = opened(row);
    vectors.set(word, vector);
  }
  return vector;
}

function opened(row: number): Float32Array {
  const from = row * data.dimensions;
  const written = data.coordinates.slice(from, from + data.dimensions);
  return unit(Float32Array.from(written, (digit) => values.get(digit) ?? 0));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(closeness(vector, vector));
  if (length === 0) return vector;
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) / length;
  return vector;
}

/** How alike two words are used: the cosine of their vectors, -1..1. Opposites are used alike, too. */
export function closeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The direction of several vectors together, of length 1; of length 0 for none. */
export function directionOf(all: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(data.dimensions);
  for (const vector of all) {
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  }
  return unit(sum);
}
