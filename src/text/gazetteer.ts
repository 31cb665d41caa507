/** The names of a pack's entities as a trie over words, so that a text is read through it once. */
import Fuse from "fuse.js";
import type { Entity } from "../store/schema.ts";
import { namePieces } from "./name-pieces.ts";

/** Which of an entity's names a text uses. */
export type Via = "name" | "spelling" | "surname" | "metonym" | "adjective" | "office" | "fuzzy";

/** One thing that a run of words may stand for. */
export interface Reading {
  entity: string;
  kind: Entity["kind"];
  via: Via;
  /** The words as the gazetteer writes them: their capitals are wanted in the text too. */
  written: readonly string[];
}

export interface TrieNode {
  next: Map<string, TrieNode>;
  readings: Reading[];
}

/** A name that a misspelt word may stand for. */
export interface FuzzyName {
  name: string;
  entity: string;
  kind: Entity["kind"];
}

export interface Gazetteer {
  entities: ReadonlyMap<string, Entity>;
  root: TrieNode;
  /** Names of persons, places and organisations in one word, by their {@link soundKey}. */
  fuzzy: Fuse<FuzzyName>;
  /** What unknown words were taken for, kept since the search is slow beside all else. */
  fuzzyKnown: Map<string, FuzzyName | null>;
}

/** Builds the gazetteer of `entities`; of two with the same name the first is found. */
export function buildGazetteer(entities: readonly Entity[]): Gazetteer {
  const root: TrieNode = { next: new Map(), readings: [] };
  const fuzzyNames = new Map<string, FuzzyName>();
  const add = (entity: Entity, via: Via, name: string): void => {
    const pieces = namePieces(name);
    if (pieces.length === 0) return;
    let node = root;
    for (const { key } of pieces) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), readings: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node.readings.some((each) => each.entity === entity.id && each.via !== "surname")) return;
    const written = pieces.map((piece) => piece.text);
    node.readings.push({ entity: entity.id, kind: entity.kind, via, written });
    const [only] = written;
    if (only && written.length === 1 && canBeMisspelt(entity, via, only)) {
      const key = soundKey(only);
      if (!fuzzyNames.has(key)) {
        fuzzyNames.set(key, { name: key, entity: entity.id, kind: entity.kind });
      }
    }
  };
  for (const entity of entities) {
    const office = entity.kind === "office";
    add(entity, office ? "office" : "name", entity.name);
    for (const spelling of entity.spellings) add(entity, office ? "office" : "spelling", spelling);
    for (const metonym of entity.metonyms) add(entity, "metonym", metonym);
    for (const adjective of entity.adjectives) {
      add(entity, "adjective", adjective);
      if (/[nki]$/.test(adjective)) add(entity, "adjective", `${adjective}s`);
    }
    if (entity.kind === "person") {
      for (const name of [entity.name, ...entity.spellings]) {
        const surname = surnameOf(name);
        if (surname !== undefined) add(entity, "surname", surname);
      }
    }
  }
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    root,
    fuzzy: new Fuse([...fuzzyNames.values()], {
      keys: ["name"],
      includeScore: true,
      ignoreLocation: true,
      // One letter in seven or fewer may differ; checked again on what is found.
      threshold: 0.2,
    }),
    fuzzyKnown: new Map(),
  };
}

/** Words that begin a surname of several: "von der Leyen", "de Gaulle". */
const PARTICLE = /^(?:von|van|der|den|de|di|da|del|della|du|la|le|bin|ben|al|el)$/i;
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)$/;

/** "von der Leyen" of "Ursula von der Leyen"; none for a name in one word or with a "Jr.". */
function surnameOf(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2 || SUFFIX.test((words.at(-1) ?? "").toLowerCase().replace(".", ""))) {
    return undefined;
  }
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const surname = particle > 0 ? words.slice(particle).join(" ") : words.at(-1);
  return surname && /^\p{L}{3}/u.test(surname) ? surname : particle > 0 ? surname : undefined;
}

/** Shorter words are too near to others; the names of countries are all known. */
const SHORTEST_FUZZY = 6;

function canBeMisspelt(entity: Entity, via: Via, name: string): boolean {
  return (
    via !== "adjective" &&
    via !== "metonym" &&
    (entity.kind === "person" || entity.kind === "place" || entity.kind === "organisation") &&
    name.length >= SHORTEST_FUZZY &&
    /^\p{Script=Latin}+$/u.test(name)
  );
}

/**
 * A Latin word with what transliterations of Cyrillic and Arabic disagree on made equal:
 * "Zelenskyy", "Zelenskij" and "Selenskyj" are one. Source: the differences between BGN/PCGN,
 * ISO 9, the Ukrainian national system of 2010 and German usage.
 */
export function soundKey(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ]/g, "")
    .replace(/tsch|tch|ch|cz/g, "č")
    .replace(/sch|sh|sz/g, "š")
    .replace(/kh/g, "h")
    .replace(/ph/g, "f")
    .replace(/ts|tz/g, "c")
    .replace(/ou/g, "u")
    .replace(/w/g, "v")
    .replace(/ck|q/g, "k")
    .replace(/^s(?=el)/, "z")
    .replace(/[yj]/g, "i")
    .replace(/(.)\1+/g, "$1");
}
