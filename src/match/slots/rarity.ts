/** How much a word tells, from how few texts have it. */
import table from "./rarity.json" with { type: "json" };

const df: Readonly<Record<string, number>> = table.df;

/** What the commonest word of the collection still counts for: on one topic its own words are common. */
const LEAST = 0.5;

/**
 * Inverse document frequency (Spärck Jones 1972) of a unit's key, from {@link LEAST} for one that
 * every text has to 1 for one that none has. The table is made by `eval/fit/stance-rarity.ts` from
 * the claims of the development data.
 */
export function rarity(key: string): number {
  const idf = Math.log(table.texts / ((df[key] ?? 0) + 0.5)) / Math.log(table.texts * 2);
  return LEAST + (1 - LEAST) * idf;
}
