/** The word table made from WordNet by `scripts/lexicon/build.ts`, opened for look-ups. */
import data from "../../../assets/lexicon/words.json" with { type: "json" };
import type { Pos } from "./lemma.ts";

/** A kind whose members exclude each other; in a wide one they do so mostly. */
export interface Kind {
  name: string;
  wide: boolean;
}

/** The opened table. Synsets are numbered nouns first, parents before children. */
export interface WordTable {
  /** Senses of a lemma in one part of speech, most frequent first. */
  senses(lemma: string, pos: Pos): number[];
  /** Whether the table has the lemma in that part of speech. */
  has(lemma: string, pos: Pos): boolean;
  /** Hypernym, cluster head or base noun; -1 for none. */
  parent(synset: number): number;
  posOf(synset: number): Pos;
  areOpposite(a: number, b: number): boolean;
  areSimilar(a: number, b: number): boolean;
  /** Number of the word's family of derivation; -1 for none. */
  family(lemma: string): number;
  /** The exclusive kind whose root is this synset, or `undefined`. */
  kindAt(synset: number): Kind | undefined;
}

let opened: WordTable | undefined;

/** The table, opened at the first call. */
export function wordTable(): WordTable {
  opened ??= open();
  return opened;
}

function open(): WordTable {
  const number = (code: string): number => Number.parseInt(code, 36);
  const parents = Int32Array.from(data.parents.split(","), (back, i) =>
    back === "" ? -1 : i - number(back),
  );
  const [verbs = 0, adjectives = 0, adverbs = 0] = data.starts;
  const posOf = (synset: number): Pos =>
    synset < verbs ? "n" : synset < adjectives ? "v" : synset < adverbs ? "a" : "r";
  const lemmas: string[] = [];
  const senses = new Map<string, number[]>();
  for (const line of data.words.split("\n")) {
    const [word = "", ...codes] = line.split(" ");
    lemmas.push(word);
    senses.set(word, codes.map(number));
  }
  const families = new Map<string, number>();
  data.families.split(",").forEach((line, family) => {
    let at = 0;
    for (const step of line.split(" ")) {
      at += number(step);
      families.set(lemmas[at] ?? "", family);
    }
  });
  const kinds = new Map(
    data.kinds.split(",").map((line): [number, Kind] => {
      const [name = "", root = "", wide] = line.split(" ");
      return [number(root), { name, wide: wide !== undefined }];
    }),
  );
  const [opposites, similar] = [pairs(data.opposites), pairs(data.similar)];
  const ofPos = (lemma: string, pos: Pos): number[] =>
    (senses.get(lemma) ?? []).filter((synset) => posOf(synset) === pos);
  return {
    senses: ofPos,
    has: (lemma, pos) => ofPos(lemma, pos).length > 0,
    parent: (synset) => parents[synset] ?? -1,
    posOf,
    areOpposite: (a, b) => opposites.has(pairKey(a, b)),
    areSimilar: (a, b) => similar.has(pairKey(a, b)),
    family: (lemma) => families.get(lemma) ?? -1,
    kindAt: (synset) => kinds.get(synset),
  };
}

const pairKey = (a: number, b: number): number => Math.min(a, b) * 1e6 + Math.max(a, b);

function pairs(list: string): Set<number> {
  return new Set(
    list.split(",").map((pair) => {
      const [a = "", b = ""] = pair.split(" ");
      return pairKey(Number.parseInt(a, 36), Number.parseInt(b, 36));
    }),
  );
}
