/** The steps of `npm test`, the same here and in CI. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { type BrowserFamily, findBrowser } from "../browsers/find-browser.ts";
import { NoBrowserError, requireBrowser } from "../browsers/require-browser.ts";
import type { Step, StepResult } from "./step.ts";
import { type VitestReport, vitestCounts } from "./vitest-counts.ts";

/** Runs Node with `args`; resolves to the exit status. */
function node(args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  });
}

/** A step that runs one script of package.json and counts as one check. */
function npmStep(name: string, script: string): Step {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error("Start the tests with: npm test");
  return { name, run: async () => check((await node([npm, "run", "--silent", script])) === 0) };
}

function check(passed: boolean): StepResult {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function toolStep(name: string, args: string[]): Step {
  return { name, run: async () => check((await node(args)) === 0) };
}

/** A step that runs one vitest project and counts its tests. */
function vitestStep(name: string, project: string): Step {
  const file = `out/test/${project}.json`;
  return {
    name,
    run: async () => {
      mkdirSync("out/test", { recursive: true });
      // A report of an earlier run must not be counted.
      rmSync(file, { force: true });
      const status = await node([
        "node_modules/vitest/vitest.mjs",
        "run",
        `--project=${project}`,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ]);
      if (!existsSync(file)) throw new Error(`vitest ended with status ${status} and no report.`);
      return vitestCounts(JSON.parse(readFileSync(file, "utf8")) as VitestReport);
    },
  };
}

/** A browser for the end-to-end tests: a missing one fails in CI and is a notice elsewhere. */
function browserStep(family: BrowserFamily, ci: boolean): Step {
  return {
    name: `browser: ${family}`,
    run: async () => {
      try {
        console.log(requireBrowser(family).path);
        return check(true);
      } catch (error) {
        if (ci || !(error instanceof NoBrowserError)) throw error;
        console.log(`${error.message}\nUntil then the end-to-end tests in ${family} are skipped.`);
        return { skipped: `no ${family}; see above how to get it` };
      }
    },
  };
}

/** End-to-end tests need one browser at least; each test file skips itself without its own. */
function endToEndStep(): Step {
  const step = vitestStep("end-to-end tests", "e2e");
  return {
    ...step,
    run: async () =>
      findBrowser("chromium") || findBrowser("firefox")
        ? step.run()
        : { skipped: "no browser; see above how to get one" },
  };
}

/** Everything that `npm test` runs, in order. */
export function testSteps(ci: boolean): Step[] {
  return [
    browserStep("chromium", ci),
    browserStep("firefox", ci),
    toolStep("types", ["node_modules/typescript/bin/tsc", "--noEmit"]),
    toolStep("engine without DOM", [
      "node_modules/typescript/bin/tsc",
      "-p",
      "tsconfig.engine.json",
    ]),
    toolStep("lint and format", ["node_modules/@biomejs/biome/bin/biome", "ci"]),
    vitestStep("unit tests", "unit"),
    npmStep("claim pack", "pack:check"),
    npmStep("build", "build"),
    endToEndStep(),
  ];
}
