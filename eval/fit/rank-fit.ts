/** A linear ranking by listwise softmax (Cao et al. 2007, Learning to rank: ListNet, top one). */

/** The candidates of one query: a row of numbers each, and which are right. */
export interface RankingExample {
  rows: readonly (readonly number[])[];
  right: readonly boolean[];
}

const STEPS = 300;
const RATE = 0.05;

/**
 * Weights, never below 0, by which the right candidates get most of the softmax; the queries without
 * a right one teach nothing. By Adam (Kingma & Ba 2015) from zero, the whole data a step, so that the
 * same data give the same weights.
 *
 * @param penalty on the squares of the weights of standardised columns.
 */
export function fitRanking(examples: readonly RankingExample[], penalty: number): number[] {
  const useful = examples.filter(({ right }) => right.includes(true));
  const width = useful[0]?.rows[0]?.length ?? 0;
  const spread = spreads(
    useful.flatMap(({ rows }) => rows),
    width,
  );
  const scaled = useful.map(({ rows, right }) => ({
    rows: rows.map((row) => row.map((value, at) => value / (spread[at] ?? 1))),
    right,
  }));
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    const slope = gradient(scaled, weights);
    for (let at = 0; at < width; at++) {
      const down = (slope[at] ?? 0) + penalty * (weights[at] ?? 0);
      const m = 0.9 * (first[at] ?? 0) + 0.1 * down;
      const v = 0.999 * (second[at] ?? 0) + 0.001 * down * down;
      first[at] = m;
      second[at] = v;
      const move = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      weights[at] = Math.max(0, (weights[at] ?? 0) - RATE * move);
    }
  }
  return Array.from(weights, (weight, at) => weight / (spread[at] ?? 1));
}

/** Slope of the mean loss: the share that each candidate gets, less the share that it should. */
function gradient(examples: readonly RankingExample[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { rows, right } of examples) {
    const scores = rows.map((row) => row.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0));
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const wanted = right.filter(Boolean).length;
    rows.forEach((row, candidate) => {
      const off = (powers[candidate] ?? 0) / total - (right[candidate] ? 1 / wanted : 0);
      for (let at = 0; at < slope.length; at++) {
        slope[at] = (slope[at] ?? 0) + (off * (row[at] ?? 0)) / examples.length;
      }
    });
  }
  return slope;
}

/** Standard deviation of each column. */
function spreads(rows: readonly (readonly number[])[], width: number): number[] {
  return Array.from({ length: width }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / Math.max(1, rows.length);
    const square = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(square / Math.max(1, rows.length)) || 1;
  });
}
