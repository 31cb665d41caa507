/** What a step of `npm test` gives, and how it is shown. */

/** What a step counted; a plain check counts as one. */
export interface Counts {
  passed: number;
  failed: number;
}

/** One thing that `npm test` does. */
export interface Step {
  /** As shown while it runs and in the summary. */
  name: string;
  /** Does it, printing its own messages; whatever it throws counts as one failure. */
  run(): Promise<StepResult>;
}

/** A step's counts, or why it could not run here. */
export type StepResult = Counts | { skipped: string };

/** A step that has run. */
export interface Finished {
  name: string;
  result: StepResult;
  /** In milliseconds. */
  took: number;
}

/** Runs every step in turn, whether or not the ones before it passed. */
export async function runSteps(steps: readonly Step[], now: () => number): Promise<Finished[]> {
  const finished: Finished[] = [];
  for (const step of steps) {
    console.log(`\n=== ${step.name}`);
    const begun = now();
    const result = await step.run().catch((error: unknown): Counts => {
      console.log(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    finished.push({ name: step.name, result, took: now() - begun });
  }
  return finished;
}

function outcome(result: StepResult): string {
  if ("skipped" in result) return `skipped: ${result.skipped}`;
  return result.failed > 0
    ? `FAILED (${result.passed} passed, ${result.failed} failed)`
    : `passed (${result.passed})`;
}

/** The sum of all counts. */
export function total(finished: readonly Finished[]): Counts {
  const counts = { passed: 0, failed: 0 };
  for (const { result } of finished) {
    if ("skipped" in result) continue;
    counts.passed += result.passed;
    counts.failed += result.failed;
  }
  return counts;
}

/** The summary in lines; the last one is `N passed, N failed`. */
export function summary(finished: readonly Finished[]): string[] {
  const { passed, failed } = total(finished);
  return [
    ...finished.map(
      ({ name, result, took }) =>
        `${name.padEnd(22)} ${`${(took / 1000).toFixed(1)} s`.padStart(8)}  ${outcome(result)}`,
    ),
    `${passed} passed, ${failed} failed`,
  ];
}
