/** How rare a word is in English at large. */
import data from "../../../assets/lexicon/frequencies.json" with { type: "json" };

const rarities = new Map<string, number>();
let rarest = 0;
for (const [step, stems] of Object.entries(data.stems)) {
  const rarity = Number(step) / data.steps;
  rarest = Math.max(rarest, rarity);
  for (const stem of stems.split(" ")) rarities.set(stem, rarity);
}
const RAREST = rarest;

/**
 * Rarity of a stem as `termsOf` gives it: -log10 of its share of running words in SUBTLEX-US, so
 * about 1.5 for "the" and 5 or 6 for a name. Stems that the table does not have count as its rarest.
 */
export function stemRarity(stem: string): number {
  return rarities.get(stem) ?? RAREST;
}
