/** Fits the claim model: logistic regression with an L2 penalty, by Newton's method. */
import type { ClaimModel } from "../../src/match/claim-model.ts";
import { wordingFeatures } from "../../src/match/wordings.ts";
import type { LabelledCandidate } from "../newsroom/candidates.ts";

/** Penalty on a weight of a standardised feature; some 150 examples say yes, so it is not small. */
const PENALTY = 3;
const STEPS = 25;

/** The model that tells the claims a sentence takes a side on from the others. */
export function fitClaimModel(candidates: readonly LabelledCandidate[]): ClaimModel {
  const clear = candidates.filter(({ gold }) => gold !== "either");
  const rows = clear.map(({ evidence }) => wordingFeatures(evidence));
  const answers = clear.map(({ gold }) => (gold === undefined ? 0 : 1));
  const width = rows[0]?.length ?? 0;
  const mean = columns(width, (at) => average(rows.map((row) => row[at] ?? 0)));
  const spread = columns(width, (at) =>
    Math.max(1e-9, Math.sqrt(average(rows.map((row) => ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2)))),
  );
  const scaled = rows.map((row) => [
    1,
    ...row.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)),
  ]);
  const solution = newton(scaled, answers);
  const weights = columns(width, (at) => (solution[at + 1] ?? 0) / (spread[at] ?? 1));
  const bias = (solution[0] ?? 0) - weights.reduce((sum, w, at) => sum + w * (mean[at] ?? 0), 0);
  return { bias: round(bias), weights: weights.map(round) };
}

function newton(rows: readonly number[][], answers: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = columns(width, (at) => (at === 0 ? 0 : -PENALTY * (weights[at] ?? 0)));
    const curvature = columns(width, (at) =>
      columns<number>(width, (other) => (at === other ? (at === 0 ? 1e-9 : PENALTY) : 0)),
    );
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, at) => sum + x * (weights[at] ?? 0), 0)));
      for (let at = 0; at < width; at++) {
        const x = row[at] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + ((answers[i] ?? 0) - p) * x;
        const line = curvature[at];
        for (let other = 0; line && other < width; other++) {
          line[other] = (line[other] ?? 0) + p * (1 - p) * x * (row[other] ?? 0);
        }
      }
    });
    solve(curvature, gradient).forEach((move, at) => {
      weights[at] = (weights[at] ?? 0) + move;
    });
  }
  return weights;
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const a = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < size; at++) {
    const pivot = a[at]?.[at] ?? 1;
    for (let row = at + 1; row < size; row++) {
      const factor = (a[row]?.[at] ?? 0) / pivot;
      const line = a[row];
      for (let column = at; line && column <= size; column++) {
        line[column] = (line[column] ?? 0) - factor * (a[at]?.[column] ?? 0);
      }
    }
  }
  const answer = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    let rest = a[at]?.[size] ?? 0;
    for (let other = at + 1; other < size; other++) {
      rest -= (a[at]?.[other] ?? 0) * (answer[other] ?? 0);
    }
    answer[at] = rest / (a[at]?.[at] ?? 1);
  }
  return answer;
}

function columns<Value>(width: number, of: (at: number) => Value): Value[] {
  return Array.from({ length: width }, (_, at) => of(at));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
