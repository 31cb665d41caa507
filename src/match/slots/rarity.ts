/** How much a word tells, from how few texts have it. */
import table from "./rarity.json" with { type: "json" };

const df: Readonly<Record<string, number>> = table.df;

/**
 * Inverse document frequency (Spärck Jones 1972) of a unit's key, scaled to 0..1: 0 for one that
 * every text has, 1 for one that no text of the collection has. The table is made by
 * `eval/fit/stance-rarity.ts` from the claims of the development data.
 */
export function rarity(key: string): number {
  return Math.log(table.texts / ((df[key] ?? 0) + 0.5)) / Math.log(table.texts * 2);
}
