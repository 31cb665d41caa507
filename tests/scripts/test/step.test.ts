import { describe, expect, test, vi } from "vitest";
import { runSteps, type Step, summary, total } from "../../../scripts/test/step.ts";
import { vitestCounts } from "../../../scripts/test/vitest-counts.ts";

function aStep(name: string, run: Step["run"]): Step {
  return { name, run };
}

async function run(...steps: Step[]) {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  try {
    return await runSteps(steps, () => 0);
  } finally {
    log.mockRestore();
  }
}

describe("npm test", () => {
  test("goes on after a failing step and adds everything up", async () => {
    const finished = await run(
      aStep("units", async () => ({ passed: 40, failed: 2 })),
      aStep("build", async () => {
        throw new Error("no manifest");
      }),
      aStep("lint", async () => ({ passed: 1, failed: 0 })),
    );
    expect(total(finished)).toEqual({ passed: 41, failed: 3 });
    expect(summary(finished).at(-1)).toBe("41 passed, 3 failed");
  });

  test("counts a skipped step as neither, and says why", async () => {
    const finished = await run(
      aStep("Firefox", async () => ({ skipped: "no Firefox" })),
      aStep("types", async () => ({ passed: 1, failed: 0 })),
    );
    expect(summary(finished)[0]).toContain("skipped: no Firefox");
    expect(summary(finished).at(-1)).toBe("1 passed, 0 failed");
  });
});

describe("vitest's report", () => {
  const report = { success: true, numPassedTests: 7, numFailedTests: 0, testResults: [] };

  test("gives its tests", () => {
    expect(vitestCounts({ ...report, success: false, numFailedTests: 3 })).toEqual({
      passed: 7,
      failed: 3,
    });
  });

  test("counts a file that could not be loaded as a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(vitestCounts({ ...report, success: false, testResults }).failed).toBe(1);
  });

  test("counts a failure outside of any test", () => {
    expect(vitestCounts({ ...report, success: false }).failed).toBe(1);
  });
});
