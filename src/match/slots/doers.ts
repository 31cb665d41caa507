/** Whom a text names as the one who did it: "proposed by Paris", "it was Kyiv that walked out". */
import { type EntityHit, isActor } from "./entities.ts";
import type { Scope } from "./scope.ts";
import { stem, stemSet } from "./stem.ts";

const BE = new Set([stem("be")]);
/** What may stand between a preposition or "was" and a name: an article, a title, a class of people. */
const LEADING = stemSet(
  "the a an its his her their president prime minister foreign secretary leader leaders of those sources government team",
);
const LEADING_REACH = 4;
/** Behind a name, before what is said of it: "Kyiv's own negotiators", "the Turkish side". */
const TRAILING_REACH = 4;
/** "The idea came from Paris". */
const COMES = stemSet("come originate stem hail");
/** What is said by somebody is not done by them. */
const SAID = stemSet("say tell state allege inform announce report claim add write describe");
/** Tokens from "was" to "by" at most. */
const PREDICATE_REACH = 7;
/** "Paris was the one to propose it". */
const THE_ONE = stemSet(
  "one ones country countries side capital leader party people man men woman first only sole power government two three",
);
const RELATIVE = stemSet("who that which to whom");
/** What the subject of "… was Paris" begins with. */
const OPENS = stemSet("the what who those");
const ENDS = new Set([".", ",", ";", ":", "and", "or", "while", "but", "whereas", "not", "then"]);
const JOINS = stemSet(", and or with both the as well 's of");
/** Tokens between two names that are named in one breath, at most. */
const JOIN_REACH = 4;

interface Text {
  entities: readonly EntityHit[];
  stems: readonly string[];
  scopes: readonly Scope[];
}

/**
 * The names that the build of a text makes those who act, in order: behind "by" or "came from", in
 * "it was X who" or "X was the one to", as what "the country that … was" ends in, and the one set
 * against another ("X, not Y"). Plain subjects are left to the acts.
 */
export function findDoers(text: Text): EntityHit[] {
  const actors = text.entities.filter((hit) => isActor(hit) && !isSetAside(hit, text));
  const pointed = new Set(actors.filter((hit) => isPointedAt(hit, text)));
  // "by Paris, London and Rome": who is named in one breath acts together.
  actors.forEach((hit, at) => {
    const before = actors[at - 1];
    if (before && pointed.has(before) && isJoined(before, hit, text.stems)) pointed.add(hit);
  });
  return actors.filter((hit) => pointed.has(hit));
}

/** May stand between "not" and who or where it was not. */
const NOT_BY = stemSet("by in at to from");

/** The names that a text sets aside: "rather than Paris", "not Paris", "not in Paris". */
export function setAside(text: Text): EntityHit[] {
  return text.entities.filter((hit) => isSetAside(hit, text));
}

function isSetAside({ from }: EntityHit, { stems, scopes }: Text): boolean {
  const at = behindLeading(from, stems);
  const not = NOT_BY.has(stems[at] ?? "") ? at - 1 : at;
  return scopes[from]?.contrast === true || stems[not] === "not";
}

function isPointedAt(hit: EntityHit, { stems, scopes }: Text): boolean {
  // A single capitalised word that nobody knows may be no name of anybody: "by DNA analysis".
  if (hit.kind === "name" && hit.to === hit.from + 1) return false;
  const at = behindLeading(hit.from, stems);
  const before = stems[at] ?? "";
  const earlier = stems[at - 1] ?? "";
  if (before === "by") return isPredicate(at, stems) && !SAID.has(earlier);
  if (before === "from" && COMES.has(earlier)) return true;
  const rest = stems.slice(hit.to, hit.to + TRAILING_REACH + 4);
  if (BE.has(before)) {
    if (earlier === "it" && rest.slice(0, TRAILING_REACH).some((word) => RELATIVE.has(word)))
      return true;
    if (OPENS.has(stems[0] ?? "") && at > 2 && (rest.length === 0 || ENDS.has(rest[0] ?? "")))
      return true;
  }
  if (rest[0] === "," && rest[1] === "not") return true;
  const be = rest.slice(0, TRAILING_REACH).findIndex((word) => BE.has(word));
  if (be < 0 || rest[be + 1] !== "the" || (scopes[hit.to + be]?.sign ?? 1) < 0) return false;
  return THE_ONE.has(rest[be + 2] ?? "") && rest.slice(be + 3).some((word) => RELATIVE.has(word));
}

/** "was proposed by", not "the truce proposed by": the latter only tells whose truce it is. */
function isPredicate(by: number, stems: readonly string[]): boolean {
  const clause = stems.slice(Math.max(0, by - PREDICATE_REACH), by);
  const start = clause.findLastIndex((word) => ENDS.has(word) || RELATIVE.has(word));
  return clause.slice(start + 1).some((word) => BE.has(word));
}

/** The token before a name and what leads up to it. */
function behindLeading(from: number, stems: readonly string[]): number {
  let at = from - 1;
  while (at > from - 1 - LEADING_REACH && LEADING.has(stems[at] ?? "")) at -= 1;
  return at;
}

/**
 * Whether a name and the next one are named in one breath: "Norway and Sweden", "Oslo, as well as Rome".
 * In "was proposed by Norway, and Sweden asked" another clause begins, unless a list goes on.
 */
export function isJoined(name: EntityHit, next: EntityHit, stems: readonly string[]): boolean {
  const between = stems.slice(name.to, next.from);
  if (between.join(" ") === ", and" && stems[name.from - 1] !== ",") return false;
  return (
    between.length > 0 && between.length <= JOIN_REACH && between.every((word) => JOINS.has(word))
  );
}
