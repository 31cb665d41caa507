/**
 * Counts in how many of the recorded claims each unit occurs and writes `src/match/slots/rarity.json`.
 * Run: `npx tsx eval/fit/stance-rarity.ts`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultKnowledge } from "../../src/match/knowledge.ts";
import { analyse } from "../../src/match/slots/analysis.ts";
import { dataFolder, readFacts } from "../stance/data.ts";

/** Units in fewer texts are rare enough to be told apart no further. */
const LEAST = 6;

const df = new Map<string, number>();
let texts = 0;
for (const report of readFacts(dataFolder()).reports.values()) {
  for (const claim of report.claims) {
    texts += 1;
    for (const key of new Set(
      analyse({ text: claim.text }, defaultKnowledge()).units.map((unit) => unit.key),
    )) {
      if (!key.startsWith("e:")) df.set(key, (df.get(key) ?? 0) + 1);
    }
  }
}
const kept = [...df].filter(([, count]) => count >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1));
const out = join(import.meta.dirname, "../../src/match/slots/rarity.json");
writeFileSync(out, `${JSON.stringify({ texts, df: Object.fromEntries(kept) })}\n`);
process.stdout.write(`${texts} texts, ${kept.length} units\n`);
