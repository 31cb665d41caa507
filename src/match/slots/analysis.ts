/** One text taken apart into its slots; made once, compared often. */
import { currentFigures } from "../../text/current-figures.ts";
import { type Figure, findFigures, findOrdinals, type Ordinal } from "../../text/figures.ts";
import { withParts } from "../../text/parts-of-figures.ts";
import { type Token, tokenize } from "../../text/tokens.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Statement } from "../types.ts";
import { findAxisHits } from "./axis-hits.ts";
import { type CueClass, cueClassesOf } from "./cue-classes.ts";
import { type DateHit, findDateHits } from "./date-hits.ts";
import { findDoers } from "./doers.ts";
import { type EntityHit, findEntities } from "./entities.ts";
import { withHeads } from "./heads.ts";
import { type PlacedWord, placedWords } from "./nearness.ts";
import { findPosts, type Post } from "./posts.ts";
import { findAlone } from "./quantities.ts";
import { type Act, findActs, findSpeaker } from "./roles.ts";
import { findScopes, type Scope } from "./scope.ts";
import { stem } from "./stem.ts";
import { findUnits, type Unit } from "./units.ts";

/** What the stages after it need to know of a text. */
export interface Analysis {
  statement: Statement;
  tokens: readonly Token[];
  stems: readonly string[];
  scopes: readonly Scope[];
  entities: readonly EntityHit[];
  units: readonly Unit[];
  unitsByKey: ReadonlyMap<string, readonly Unit[]>;
  acts: readonly Act[];
  /** Stems of neighbouring words, joined. */
  wordPairs: ReadonlySet<string>;
  figures: readonly Figure[];
  ordinals: readonly Ordinal[];
  dates: readonly DateHit[];
  /** Who is quoted, and the token of the verb. */
  speaker: { entity: EntityHit; verb: number } | null;
  /** The names that the text points at as those who act. */
  doers: readonly EntityHit[];
  /** The names that an act is said of and of nobody else: "only Kyiv", "Hungary alone". */
  alone: readonly EntityHit[];
  /** Who is said to hold which office. */
  posts: readonly Post[];
  /** "All", "none", "only", "rather than": the classes of such words that it has. */
  cueClasses: ReadonlySet<CueClass>;
  /** Its words with what they are used like. */
  placed: readonly PlacedWord[];
  /** It asks. */
  question: boolean;
}

/** Takes a text apart. */
export function analyse(statement: Statement, knowledge: Knowledge): Analysis {
  const { text } = statement;
  const tokens = tokenize(text);
  const stems = tokens.map((token, at) => (isJoint(tokens, at) ? "-" : stem(token.norm)));
  const dates = findDateHits(statement);
  const inDate = covered(tokens, dates);
  const figures = currentFigures(text, withParts(text, findFigures(text))).filter(
    ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
  );
  const ordinals = findOrdinals(text).filter(
    ({ start, end }) => !dates.some((date) => date.start < end && start < date.end),
  );
  const entities = findEntities(statement, tokens, knowledge, inDate);
  const axes = findAxisHits(tokens, stems);
  const scopes = findScopes(tokens, stems, axes, entities, inDate);
  const numbers = figures.map(({ start, end, unitText, text: written }) => ({
    start,
    // The unit ("people", "drones") stays a word: it is also what the sentence is about.
    end: unitText && written.endsWith(unitText) ? end - unitText.length : end,
  }));
  const measured = new Set([...inDate, ...covered(tokens, numbers), ...covered(tokens, ordinals)]);
  const source = { text, tokens, stems, scopes, axes, entities, measured };
  const units = withHeads(findUnits(source), source);
  return {
    statement,
    tokens,
    stems,
    scopes,
    entities,
    units,
    unitsByKey: byKey(units),
    acts: findActs(units, entities, tokens, stems, scopes),
    wordPairs: pairsOfWords(stems),
    figures,
    ordinals,
    dates,
    speaker: findSpeaker(entities, stems),
    doers: findDoers({ entities, stems, scopes }),
    alone: findAlone(entities, stems),
    posts: findPosts(entities, tokens),
    cueClasses: cueClassesOf(stems),
    placed: placedWords(tokens, stems, entities),
    question: text.trimEnd().endsWith("?") || scopes.every(({ open }) => open),
  };
}

/** The dash of "the Warsaw–Riga line" joins two words, where one with a space before it ends a clause. */
const isJoint = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "–" &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at + 1]?.start === tokens[at]?.end;

function covered(
  tokens: readonly Token[],
  spans: readonly { start: number; end: number }[],
): Set<number> {
  const inside = new Set<number>();
  tokens.forEach((token, at) => {
    if (spans.some(({ start, end }) => token.start < end && start < token.end)) inside.add(at);
  });
  return inside;
}

function byKey(units: readonly Unit[]): Map<string, Unit[]> {
  const map = new Map<string, Unit[]>();
  for (const unit of units) {
    const same = map.get(unit.key);
    if (same) same.push(unit);
    else map.set(unit.key, [unit]);
  }
  return map;
}

function pairsOfWords(stems: readonly string[]): Set<string> {
  const words = stems.filter((stem) => /\p{L}|\d/u.test(stem));
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
