/**
 * Fits the claim model on the labelled sentences of the demo articles and writes
 * `src/match/claim-weights.json`. Run: `npx tsx eval/fit/claims.ts`, after the stance models, whose
 * judgements it weighs. It needs nothing outside the project.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelledCandidates } from "../newsroom/candidates.ts";
import { fitClaimModel } from "./logistic.ts";

const candidates = await labelledCandidates();
const out = join(import.meta.dirname, "../../src/match/claim-weights.json");
writeFileSync(out, `${JSON.stringify(fitClaimModel(candidates), null, 2)}\n`);
process.stdout.write(`fitted on ${candidates.length} candidates\n`);
