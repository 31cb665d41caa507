/** The Fake News Challenge (FNC-1): headlines, article bodies and how the one stands to the other. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Label } from "../src/match/types.ts";

/** A headline held against an article. */
export interface HeadlinePair {
  headline: string;
  body: string;
  bodyId: string;
  label: Label;
}

const LABELS: Readonly<Record<string, Label>> = {
  agree: "corroborates",
  disagree: "conflicts",
  discuss: "mentions",
  unrelated: "unrelated",
};

/** All pairs of a data folder; empty where it has none. */
export function readHeadlinePairs(data: string): HeadlinePair[] {
  const folder = join(data, "data/stance/fnc1");
  if (!existsSync(join(folder, "stances.csv"))) return [];
  const rows = (name: string) => parseCsv(readFileSync(join(folder, name), "utf8")).slice(1);
  const bodies = new Map(rows("bodies.csv").map(([id = "", body = ""]) => [id, body]));
  return rows("stances.csv").map(([headline = "", bodyId = "", stance = ""], i) => {
    const [body, label] = [bodies.get(bodyId), LABELS[stance]];
    if (body === undefined || !label) {
      throw new Error(
        `${join(folder, "stances.csv")}, record ${i + 2}: no body ${bodyId} or no stance "${stance}"; fetch the files anew`,
      );
    }
    return { headline, body, bodyId, label };
  });
}

/** Records of a CSV text (RFC 4180): quoted fields may hold commas, quotes and line breaks. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, quoted, plain = "", end] = match;
    if (whole === "" && record.length === 0) continue;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** Official score of FNC-1 over the best possible one, 0..1: a quarter for related or not, the rest for which. */
export function fncScore(pairs: readonly { gold: Label; said: Label }[]): number {
  let [score, best] = [0, 0];
  for (const { gold, said } of pairs) {
    const related = gold !== "unrelated";
    best += related ? 1 : 0.25;
    if (gold === said) score += related ? 1 : 0.25;
    else if (related && said !== "unrelated") score += 0.25;
  }
  return best === 0 ? 0 : score / best;
}
