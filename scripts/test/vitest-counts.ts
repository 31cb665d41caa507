/** Reads the counts out of vitest's JSON report. */
import type { Counts } from "./step.ts";

/** The part of the report that matters here: https://vitest.dev/guide/reporters#json-reporter */
export interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Tests passed and failed. A file that could not even be loaded has no tests to count and counts as
 * one failure, and so does a run that failed outside of any test.
 */
export function vitestCounts(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
  };
}
