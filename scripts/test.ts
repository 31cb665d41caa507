/** `npm test`: everything that CI checks. Its last line is `N passed, N failed`. */
import { isCi } from "./browsers/environment.ts";
import { runSteps, summary, total } from "./test/step.ts";
import { testSteps } from "./test/steps.ts";

const finished = await runSteps(testSteps(isCi(process.env)), () => performance.now());
console.log(`\n${summary(finished).join("\n")}`);
process.exitCode = total(finished).failed > 0 ? 1 : 0;
