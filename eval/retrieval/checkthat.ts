/** CLEF 2020 CheckThat! task 2: tweets with the checked claim that each is about. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexedDocument } from "../../src/store/inverted-index.ts";

/** A tweet with the claims that are right for it. */
export interface CheckThatQuery {
  id: string;
  text: string;
  /** Positions in {@link CheckThat.claims}. */
  relevant: ReadonlySet<number>;
}

export interface CheckThat {
  claims: IndexedDocument[];
  /** Queries by split, "dev" and "train" and whatever else has its folder. */
  splits: Map<string, CheckThatQuery[]>;
}

/** Reads the collection under a data folder; `null` where it is absent. */
export function readCheckThat(data: string): CheckThat | null {
  const folder = join(data, "data/retrieval/checkthat2020");
  if (!existsSync(join(folder, "claims.tsv"))) return null;
  const rows = readTsv(join(folder, "claims.tsv"));
  const positions = new Map(rows.map(([id], at) => [id, at]));
  const claims = rows.map(([, statement = "", title = ""]) => ({ statement, title }));
  const splits = new Map<string, CheckThatQuery[]>();
  for (const split of readdirSync(folder).sort()) {
    const queries = join(folder, split, "tweets.queries.tsv");
    const pairs = join(folder, split, "tweet-vclaim-pairs.qrels");
    if (!existsSync(queries) || !existsSync(pairs)) continue;
    const relevant = new Map<string, Set<number>>();
    for (const line of readFileSync(pairs, "utf8").trim().split("\n")) {
      const [query = "", , claim = "", grade] = line.split(/\s+/);
      const at = positions.get(claim);
      if (at === undefined || grade === "0") continue;
      relevant.set(query, (relevant.get(query) ?? new Set()).add(at));
    }
    splits.set(
      split,
      readTsv(queries).map(([id = "", text = ""]) => ({
        id,
        text,
        relevant: relevant.get(id) ?? new Set(),
      })),
    );
  }
  return { claims, splits };
}

/** Rows behind the header; cells in quotes may hold tabs, line ends and doubled quotes. */
function readTsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\r?\n|$)/gy;
  const text = readFileSync(file, "utf8");
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`${file}: a quoted cell has no end; check the quotes`);
    const [, quoted, plain = "", end] = found;
    row.push(quoted === undefined ? plain.replace(/\r$/, "") : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  return rows.slice(1);
}
