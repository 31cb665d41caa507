/** How two words stand to each other: synonym, opposite, derived, wider, narrower, excluded. */
import { classRelation } from "./classes.ts";
import { lemmas, type Pos } from "./lemma.ts";
import { wordTable } from "./words.ts";

/** What a word is to another; `hypernym`: the second is the wider one. */
export type WordRelation =
  | "same"
  | "synonym"
  | "derived"
  | "hypernym"
  | "hyponym"
  | "antonym"
  | "exclusive";

/** A relation with how far-fetched it is: 0 for the commonest senses, growing with each step. */
export interface RatedRelation {
  relation: WordRelation;
  cost: number;
}

/** Lemmas of one word, by part of speech. */
type Forms = Map<Pos, readonly string[]>;

const PARTS: Pos[] = ["n", "v", "a", "r"];
/** Beyond this many rarer senses and steps a relation is more often wrong than right. */
const MAX_COST = 5;
/** What it costs that two words exclude each other only as members of a wide kind. */
const WIDE_COST = 3;
/** How far below the root of an exclusive kind two things may part ("guitar", "grand piano"). */
const KIND_REACH = 6;
/** A hypernym this far up says nothing any more ("thing", "act"). */
const HYPERNYM_REACH = 3;

/** The relation of two lower-case words or lemmas ("far_from" for phrases), or `null`. */
export function relate(a: string, b: string, pos?: Pos): WordRelation | null {
  const found = rateRelation(a, b, pos);
  return found && found.cost < WIDE_COST ? found.relation : null;
}

/**
 * As {@link relate}, with the cost, and with words that exclude each other only as two things of one
 * wide kind (two artefacts, two foods).
 */
export function rateRelation(a: string, b: string, pos?: Pos): RatedRelation | null {
  if (a === b) return { relation: "same", cost: 0 };
  const parts = pos ? [pos] : PARTS;
  const forms = (word: string): Forms => new Map(parts.map((part) => [part, lemmasOf(word, part)]));
  const [left, right] = [forms(a), forms(b)];
  let best: RatedRelation | null = null;
  const offer = (found: RatedRelation | null): void => {
    if (found && (!best || found.cost < best.cost)) best = found;
  };
  for (const part of parts) {
    for (const x of left.get(part) ?? []) {
      for (const y of right.get(part) ?? []) {
        if (x === y) return { relation: "same", cost: 0 };
        offer(listed(x, y, part));
        offer(bySenses(x, y, part));
      }
    }
  }
  offer(acrossParts(left, right));
  offer(derived([...left.values()].flat(), [...right.values()].flat()));
  return best;
}

/** Lemmas by part of speech and word: the words of one page are asked for again and again. */
const lemmasKept: Record<Pos, Map<string, string[]>> = {
  n: new Map(),
  v: new Map(),
  a: new Map(),
  r: new Map(),
};
/** Words kept per part of speech; the vocabulary of a pack and some pages fits in. */
const LEMMAS_KEPT = 20_000;

/** Dictionary forms of a word, best first; none for a word that is unknown. */
export function lemmasOf(word: string, pos: Pos): readonly string[] {
  const kept = lemmasKept[pos];
  let found = kept.get(word);
  if (!found) {
    const table = wordTable();
    const known = (form: string): boolean =>
      table.has(form, pos) || classRelation.of(form, pos) !== undefined;
    found = lemmas(word.replaceAll(" ", "_"), pos, known);
    if (kept.size >= LEMMAS_KEPT) kept.clear();
    kept.set(word, found);
  }
  return found;
}

/** What the hand-listed classes say; they know news prose better than a dictionary does. */
function listed(a: string, b: string, pos: Pos): RatedRelation | null {
  const relation = classRelation.between(a, b, pos);
  return relation ? { relation, cost: -1 } : null;
}

/** An adjective and a noun: "wooden" stands for wood, which is no plastic. */
function acrossParts(left: Forms, right: Forms): RatedRelation | null {
  const table = wordTable();
  const bases = (forms: Forms): number[] =>
    (forms.get("a") ?? [])
      .flatMap((word) => table.senses(word, "a").slice(0, 2).map(table.parent))
      .filter((synset) => synset >= 0 && table.posOf(synset) === "n");
  const nouns = (forms: Forms): number[] =>
    (forms.get("n") ?? []).flatMap((word) => table.senses(word, "n").slice(0, 1));
  for (const [adjective, noun] of [
    [bases(left), nouns(right)],
    [bases(right), nouns(left)],
  ] as const) {
    for (const x of adjective) {
      for (const y of noun) {
        const found = x === y ? null : byTree(x, y, "n");
        if (found?.relation === "exclusive") return { ...found, cost: found.cost + 0.5 };
      }
    }
  }
  return null;
}

function derived(left: string[], right: string[]): RatedRelation | null {
  const table = wordTable();
  const families = new Set(left.map((word) => table.family(word)).filter((family) => family >= 0));
  return right.some((word) => families.has(table.family(word)))
    ? { relation: "derived", cost: 1.5 }
    : null;
}

function bySenses(a: string, b: string, pos: Pos): RatedRelation | null {
  const table = wordTable();
  let best: RatedRelation | null = null;
  const [left, right] = [table.senses(a, pos), table.senses(b, pos)];
  for (const [i, x] of left.entries()) {
    for (const [j, y] of right.entries()) {
      const rank = i + j;
      if (rank > MAX_COST) break;
      const found = bySynsets(x, y, pos);
      const cost = found ? rank * 0.75 + found.cost : Number.POSITIVE_INFINITY;
      if (found && cost <= MAX_COST && (!best || cost < best.cost)) best = { ...found, cost };
    }
  }
  return best;
}

function bySynsets(x: number, y: number, pos: Pos): RatedRelation | null {
  const table = wordTable();
  if (x === y) return { relation: "synonym", cost: 0 };
  if (table.areOpposite(x, y)) return { relation: "antonym", cost: 0 };
  if (pos === "a") return byClusters(x, y) ?? byNouns(x, y);
  return byTree(x, y, pos);
}

/** Adjectives stand in clusters around a head; heads have opposites. */
function byClusters(x: number, y: number): RatedRelation | null {
  const table = wordTable();
  const head = (synset: number): number => {
    const up = table.parent(synset);
    return up >= 0 && table.posOf(up) === "a" ? up : synset;
  };
  const [hx, hy] = [head(x), head(y)];
  if (table.areOpposite(hx, hy)) {
    return { relation: "antonym", cost: hx === x || hy === y ? 0.5 : 1 };
  }
  // The chromatic colours are one cluster whose members are not alike.
  const kinds = [table.kindAt(x), table.kindAt(y)];
  if (kinds.some((kind) => kind?.name === "colour")) return null;
  if (hx === hy) return { relation: "synonym", cost: hx === x || hy === y ? 0.5 : 2.5 };
  return table.areSimilar(hx, hy) ? { relation: "synonym", cost: 1 } : null;
}

/** "Indian" and "Chinese" stand for India and China. */
function byNouns(x: number, y: number): RatedRelation | null {
  const table = wordTable();
  const [nx, ny] = [table.parent(x), table.parent(y)];
  if (nx < 0 || ny < 0 || table.posOf(nx) !== "n" || table.posOf(ny) !== "n" || nx === ny) {
    return null;
  }
  const found = byTree(nx, ny, "n");
  return found?.relation === "exclusive" ? found : null;
}

function byTree(x: number, y: number, pos: Pos): RatedRelation | null {
  const [up, down] = [ancestors(x), ancestors(y)];
  const above = up.indexOf(y);
  if (reaches(above, y)) return { relation: "hypernym", cost: Math.min(above * 0.5, 2) };
  const below = down.indexOf(x);
  if (reaches(below, x)) return { relation: "hyponym", cost: Math.min(below * 0.5, 2) };
  if (above > 0 || below > 0 || pos !== "n") return null;
  return exclusive(up, down);
}

/** Whether a word so many steps up still says something: within a kind ("dog", "animal") it does. */
function reaches(steps: number, upper: number): boolean {
  if (steps <= 0) return false;
  const kinds = ancestors(upper).map((synset) => wordTable().kindAt(synset));
  return steps <= HYPERNYM_REACH || kinds.some((kind) => kind !== undefined && !kind.wide);
}

/** Two members of a kind of which one is never the other. */
function exclusive(up: number[], down: number[]): RatedRelation | null {
  const table = wordTable();
  const meet = up.find((synset) => down.includes(synset));
  if (meet === undefined) return null;
  const [i, j] = [up.indexOf(meet), down.indexOf(meet)];
  const kinds = ancestors(meet).flatMap((synset) => table.kindAt(synset) ?? []);
  if (kinds.length === 0 || i > KIND_REACH || j > KIND_REACH) return null;
  return { relation: "exclusive", cost: kinds.some(({ wide }) => !wide) ? 0.25 : WIDE_COST };
}

function ancestors(synset: number): number[] {
  const table = wordTable();
  const path: number[] = [];
  for (let at = synset; at >= 0 && path.length < 20; at = table.parent(at)) path.push(at);
  return path;
}
