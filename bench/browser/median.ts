/** What is said of a list of measured times. */

/** The value at a share of the sorted list, nearest rank; `share` in 0..1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle of several measurements of one thing: what a busy moment spoils counts less. */
export const median = (values: readonly number[]) => quantile(values, 0.5);
