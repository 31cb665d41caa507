/** How good rankings are (Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval 8.4). */

/** A ranking beside what is right. */
export interface Ranked {
  ranking: readonly number[];
  relevant: ReadonlySet<number>;
}

/** The share of a query's average precision that its first five answers reach. */
export function averagePrecisionAt5({ ranking, relevant }: Ranked): number {
  let right = 0;
  let sum = 0;
  ranking.slice(0, 5).forEach((claim, at) => {
    if (!relevant.has(claim)) return;
    right++;
    sum += right / (at + 1);
  });
  return sum / Math.max(1, Math.min(5, relevant.size));
}

/** Mean average precision at 5, precision at 1, share of queries with a right answer in the first 5. */
export function rankingMeasures(answers: readonly Ranked[]): Record<string, number> {
  const mean = (of: (answer: Ranked) => number): number =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / Math.max(1, answers.length);
  const hit = (depth: number) => (answer: Ranked) =>
    answer.ranking.slice(0, depth).some((claim) => answer.relevant.has(claim)) ? 1 : 0;
  return { "MAP@5": mean(averagePrecisionAt5), "P@1": mean(hit(1)), "hit@5": mean(hit(5)) };
}
