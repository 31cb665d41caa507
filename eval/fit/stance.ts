/**
 * Fits the stance models on all development data and writes `src/match/weights.json`.
 * Run: `npx tsx eval/fit/stance.ts`; the measured figures come from `eval/stance.ts`, which leaves
 * out what it tests on.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder } from "../stance/data.ts";
import { packKnowledge, stanceExamples } from "../stance/examples.ts";
import { fitStance } from "../stance/fitting.ts";

const examples = stanceExamples(dataFolder(), packKnowledge());
const out = join(import.meta.dirname, "../../src/match/weights.json");
writeFileSync(out, `${JSON.stringify(fitStance(examples))}\n`);
process.stdout.write(`fitted on ${examples.length} examples\n`);
