/** Who and what a text names: every mention of an entity that the gazetteer has. */
import type { Entity } from "../store/schema.ts";
import {
  type FuzzyName,
  type Gazetteer,
  type Reading,
  soundKey,
  type TrieNode,
  type Via,
} from "./gazetteer.ts";
import { BEFORE_SURNAME, BEHIND_SURNAME, GATHERINGS, PLACE_PREPOSITIONS } from "./name-context.ts";
import { namePieces, type Piece, pieceKeys } from "./name-pieces.ts";

export { buildGazetteer, type Gazetteer, type Via } from "./gazetteer.ts";

/** A place in a text that names an entity. */
export interface Mention {
  /** Entity id. */
  entity: string;
  kind: Entity["kind"];
  via: Via;
  /** As written. */
  text: string;
  /** Offsets in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/**
 * Finds the mentions in a text, in its order, none within another. The longest name wins ("South
 * Korea", not "Korea"). A name has its capitals ("US" is not "us") unless the text has none at all.
 * A surname that several persons share stands for the one whom the text names in full, if any; one
 * behind another person's given name ("Melania Trump") is no mention.
 */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const pieces = namePieces(text);
  const caseless = text === text.toLowerCase();
  const found: Found[] = [];
  for (let at = 0; at < pieces.length; ) {
    const match = matchAt(pieces, at, gazetteer, caseless, found.at(-1));
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return resolveShared(found).map(({ reading, from, to }) => {
    const start = pieces[from]?.start ?? 0;
    const last = pieces[to - 1];
    const end = last ? last.end - (/['’ʼ]s?$/.exec(last.text)?.[0].length ?? 0) : start;
    const { entity, kind, via } = reading;
    return { entity, kind, via, text: text.slice(start, end), start, end };
  });
}

/** A run of pieces with what it stands for. */
interface Found {
  reading: Reading;
  /** More than one person of that surname. */
  shared: Reading[];
  from: number;
  to: number;
}

function matchAt(
  pieces: readonly Piece[],
  from: number,
  gazetteer: Gazetteer,
  caseless: boolean,
  before: Found | undefined,
): Found | undefined {
  let best: Found | undefined;
  const follow = (node: TrieNode, to: number): void => {
    const readings = node.readings.filter((reading) =>
      hasCapitals(pieces, from, reading, caseless),
    );
    const reading = pick(readings, pieces, from, to);
    if (reading && (!best || to > best.to)) {
      const shared = readings.filter((each) => each.via === "surname");
      best = { reading, shared, from, to };
    }
    const piece = pieces[to];
    if (!piece || piece.barrier) return;
    for (const key of pieceKeys(piece)) {
      const next = node.next.get(key);
      if (next) {
        follow(next, to + 1);
        return;
      }
    }
  };
  follow(gazetteer.root, from);
  if (!best) return fuzzyAt(pieces, from, gazetteer);
  if (best.reading.via !== "surname") return best;
  return surnameAt(pieces, best, before, gazetteer);
}

const STRENGTH: readonly Via[] = ["name", "spelling", "office", "adjective", "metonym", "surname"];

function pick(
  readings: readonly Reading[],
  pieces: readonly Piece[],
  from: number,
  to: number,
): Reading | undefined {
  if (readings.length < 2) return readings[0];
  const metonym = readings.find((reading) => reading.via === "metonym");
  const place = readings.find((reading) => reading.kind === "place" && reading !== metonym);
  if (metonym && place) {
    const isPlace =
      PLACE_PREPOSITIONS.has(pieces[from - 1]?.key ?? "") || GATHERINGS.has(pieces[to]?.key ?? "");
    return isPlace ? place : metonym;
  }
  return [...readings].sort((a, b) => STRENGTH.indexOf(a.via) - STRENGTH.indexOf(b.via))[0];
}

function hasCapitals(
  pieces: readonly Piece[],
  from: number,
  { written }: Reading,
  caseless: boolean,
): boolean {
  return written.every((word, at) => {
    const there = pieces[from + at]?.text ?? "";
    if (!/^\p{Lu}/u.test(word)) return true;
    const short = word.length <= 3 && word === word.toUpperCase();
    // "U.S." stands for "US": the same once the full stops are gone.
    if (short) return there.replaceAll(".", "").replace(/['’ʼ]s$/, "") === word.replaceAll(".", "");
    return /^\p{Lu}/u.test(there) || (caseless && word.length > 3) || !/^\p{Ll}/u.test(there);
  });
}

function surnameAt(
  pieces: readonly Piece[],
  found: Found,
  before: Found | undefined,
  gazetteer: Gazetteer,
): Found | undefined {
  const next = pieces[found.to];
  if (next && /^\p{Lu}/u.test(next.text) && BEHIND_SURNAME.has(next.key)) return undefined;
  const previous = pieces[found.from - 1];
  const isGivenName =
    previous !== undefined &&
    !previous.barrier &&
    !previous.possessive &&
    /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(previous.text) &&
    before?.to !== found.from &&
    !BEFORE_SURNAME.has(previous.key) &&
    !/[a-z]{3}ly$/.test(previous.key);
  if (!isGivenName) return found;
  const same = found.shared.filter((reading) =>
    sharesGivenName(previous.key, gazetteer.entities.get(reading.entity)),
  );
  const [reading] = same;
  return reading && { reading, shared: same, from: found.from - 1, to: found.to };
}

/** "Sergey" and "S" for Sergei: the first three letters or the initial. */
function sharesGivenName(key: string, person: Entity | undefined): boolean {
  const length = key.length === 1 ? 1 : 3;
  return [person?.name ?? "", ...(person?.spellings ?? [])].some((name) => {
    const [given] = namePieces(name);
    return given !== undefined && given.key.slice(0, length) === key.slice(0, length);
  });
}

/** Surnames that several persons share go to the one named in full elsewhere, or to nobody. */
function resolveShared(found: readonly Found[]): Found[] {
  const named = new Set(
    found.filter(({ reading }) => reading.via !== "surname").map(({ reading }) => reading.entity),
  );
  return found.flatMap((each) => {
    if (each.reading.via !== "surname") return [each];
    const persons = new Map(each.shared.map((reading) => [reading.entity, reading]));
    if (persons.size === 1) return [each];
    const known = [...persons.values()].filter((reading) => named.has(reading.entity));
    const [only] = known;
    return only && known.length === 1 ? [{ ...each, reading: only }] : [];
  });
}

/** A capitalised word that is one letter or another transliteration away from a known name. */
function fuzzyAt(pieces: readonly Piece[], at: number, gazetteer: Gazetteer): Found | undefined {
  const piece = pieces[at];
  if (!piece || piece.barrier || !/^\p{Lu}[\p{Script=Latin}'’]{5}/u.test(piece.text))
    return undefined;
  const name = fuzzyName(piece.text.replace(/['’ʼ]s?$/, ""), gazetteer);
  if (!name) return undefined;
  const reading: Reading = { ...name, via: "fuzzy", written: [piece.text] };
  return { reading, shared: [reading], from: at, to: at + 1 };
}

function fuzzyName(word: string, gazetteer: Gazetteer): FuzzyName | undefined {
  const key = soundKey(word);
  const known = gazetteer.fuzzyKnown.get(key);
  if (known !== undefined) return known ?? undefined;
  const [hit] = gazetteer.fuzzy.search(key, { limit: 1 });
  const name = hit && isNear(key, hit.item.name) ? hit.item : null;
  gazetteer.fuzzyKnown.set(key, name);
  return name ?? undefined;
}

/** Another transliteration, or one letter off in a long word that begins and ends alike. */
function isNear(key: string, name: string): boolean {
  if (key === name) return true;
  return (
    Math.min(key.length, name.length) >= 7 &&
    Math.abs(key.length - name.length) <= 1 &&
    key[0] === name[0] &&
    // A woman's surname differs from her husband's or father's in its end alone.
    key.at(-1) === name.at(-1) &&
    differsInOne(key, name)
  );
}

function differsInOne(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}
