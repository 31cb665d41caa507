/** For every token: is it negated, is it only possible, is it a condition. */
import type { Token } from "../../text/tokens.ts";
import type { AxisHit } from "./axis-hits.ts";
import { clauseEnd, STOPS, untilPast } from "./clauses.ts";
import {
  CONDITIONAL,
  CONTRASTS,
  DENIALS,
  FALSE_NEGATORS,
  HYPOTHETICAL,
  OPEN,
  TURNING_VERBS,
} from "./cues.ts";
import type { EntityHit } from "./entities.ts";
import { clausesCalledFalse, wantedClauses } from "./framed-clauses.ts";
import { ENDS, negatedSpans } from "./negations.ts";
import { type PhraseHit, type PhraseList, partedByDates, phraseList } from "./phrases.ts";
import { stem, stemSet } from "./stem.ts";

/** How the words around a token change what it asserts. */
export interface Scope {
  /** -1 inside an odd number of negations. */
  sign: 1 | -1;
  /** Will, may, would, is expected to. */
  hypothetical: boolean;
  /** Inside an if or unless. */
  conditional: boolean;
  /** Inside a whether, or what somebody asks. */
  open: boolean;
  /** What is ruled out: Kyiv in "Moscow rather than Kyiv". */
  contrast: boolean;
}

const falseNegators = phraseList(FALSE_NEGATORS);
const turning = phraseList(TURNING_VERBS);
const contrasts = phraseList(CONTRASTS);
const denials = phraseList(DENIALS);
const hypothetical = phraseList(HYPOTHETICAL);
const conditional = phraseList(CONDITIONAL);
const open = phraseList(OPEN);

/** A denial reaches over commas, up to one of these. */
const HARD_STOPS = new Set([...";.?!", ..."but although while whereas".split(" ").map(stem)]);
/** "Russia rather than Ukraine that accepted": the contrast ends where the relative clause begins. */
const RELATIVES = new Set([...STOPS, ...stemSet("that who which have be do")]);
const CONTRAST_REACH = 4;
/**
 * The scope of every token of a sentence.
 *
 * @param inDate the tokens that belong to a date, which may stand inside of a phrase.
 */
export function findScopes(
  tokens: readonly Token[],
  stems: readonly string[],
  axes: readonly AxisHit[],
  entities: readonly EntityHit[] = [],
  inDate: ReadonlySet<number> = new Set(),
): Scope[] {
  const parted = partedByDates(stems, inDate);
  // "denied on 3 May that" is one "denied that", and no "denied" beside it.
  const found = (list: PhraseList): PhraseHit[] => {
    const longer = parted(list);
    const starts = new Set(longer.map(({ from }) => from));
    return [...list.find(stems).filter(({ from }) => !starts.has(from)), ...longer];
  };
  const scopes = tokens.map(
    (): Scope => ({
      sign: 1,
      hypothetical: false,
      conditional: false,
      open: false,
      contrast: false,
    }),
  );
  const harmless = new Set<number>();
  for (const hit of falseNegators.find(stems)) {
    for (let at = hit.from; at < hit.to; at += 1) harmless.add(at);
  }
  // "Denys" is no "denies".
  for (const { from, to } of entities) {
    for (let at = from; at < to; at += 1) harmless.add(at);
  }
  // The "no" of "no strings attached" is part of the phrase, whose sign tells already.
  for (const hit of axes) {
    if (hit.gapped || hit.to - hit.from < 2) continue;
    for (let at = hit.from; at < hit.to; at += 1) harmless.add(at);
  }
  const live = (hit: PhraseHit): boolean => !harmless.has(hit.from);
  const turn = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const scope = scopes[at];
      if (scope) scope.sign = scope.sign === 1 ? -1 : 1;
    }
  };

  // The "no" of "no truth in" and the "not" of "not true" belong to the denial, which turns by itself.
  const denied = found(denials).filter((hit) => live(hit) && !isDenied(hit, tokens, stems));
  const inDenial = new Set(denied.flatMap(({ from, to }) => range(from, to)));
  const negates = (hit: PhraseHit): boolean => live(hit) && !inDenial.has(hit.from);
  for (const { from, to } of negatedSpans(tokens, stems, negates, inDate)) turn(from, to);
  for (const at of stopped(tokens, stems)) turn(at, clauseEnd(stems, at));
  for (const hit of found(turning)) {
    const end = clauseEnd(stems, hit.to, ENDS);
    turn(hit.to, untilPast(tokens, { from: hit.to, to: end }));
  }
  for (const hit of contrasts.find(stems).filter(live)) {
    const end = clauseEnd(stems, hit.to, RELATIVES);
    turn(hit.to, Math.min(end, hit.to + CONTRAST_REACH));
    mark(scopes, hit.to, Math.min(end, hit.to + CONTRAST_REACH), "contrast");
  }
  for (const hit of denied) {
    turn(hit.to, clauseEnd(stems, hit.to, HARD_STOPS));
  }
  for (const { from, to } of clausesCalledFalse(stems)) turn(from, to);
  for (const hit of found(hypothetical).filter(({ from }) => !isMonth(tokens, from)))
    mark(scopes, hit.to, clauseEnd(stems, hit.to), "hypothetical");
  for (const from of wantedClauses(tokens, stems))
    mark(scopes, from, clauseEnd(stems, from), "hypothetical");
  for (const hit of conditional.find(stems))
    mark(scopes, hit.to, clauseEnd(stems, hit.to), "conditional");
  for (const hit of found(open)) mark(scopes, hit.to, clauseEnd(stems, hit.to, HARD_STOPS), "open");
  for (const from of asked(stems)) mark(scopes, from, stems.length, "open");
  if (isQuestion(stems)) mark(scopes, 0, stems.length, "open");
  if (stems.at(-1) === "?" || stems.at(-2) === "?") mark(scopes, 0, stems.length, "open");
  return scopes;
}

const BE = stem("be");
/** Behind "was denied" these tell by whom, where or when. */
const AFTER_PASSIVE = new Set(["by", "in", "on", "at", "and", ",", ".", ";", ""]);
/** Tokens between "was denied" and what is denied, at most. */
const DENIED_REACH = 5;

/** "The report was denied by Oslo, and talks began": what is denied stands before it. */
function isDenied(
  { from, to }: PhraseHit,
  tokens: readonly Token[],
  stems: readonly string[],
): boolean {
  const be = /ly$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  return (
    /ed$/.test(tokens[from]?.norm ?? "") &&
    stems[be] === BE &&
    AFTER_PASSIVE.has(stems[to] ?? "") &&
    !stems.slice(to, to + DENIED_REACH).includes("that")
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, skip) => from + skip);

function mark(
  scopes: Scope[],
  from: number,
  to: number,
  what: "hypothetical" | "conditional" | "open" | "contrast",
): void {
  for (let at = from; at < to; at += 1) {
    const scope = scopes[at];
    if (scope) scope[what] = true;
  }
}

const GIVE = stem("give");
const STOPPING = stemSet("stop cease quit");

/** "stop buying", "give up buying": what is stopped is not done. */
function stopped(tokens: readonly Token[], stems: readonly string[]): number[] {
  return stems.flatMap((word, at) => {
    const isUp = word === "up" && stems[at - 1] === GIVE;
    const isStopping = STOPPING.has(word) || isUp;
    return isStopping && /[a-z]{2}ing$/.test(tokens[at + 1]?.norm ?? "") ? [at + 1] : [];
  });
}

const ASKS = stemSet("ask wonder question know say see unclear tell");
const INTERROGATIVE = stemSet("whether how what which who why when where if");
/** Tokens between the verb of asking and what is asked. */
const ASK_REACH = 5;

/** Where what is asked begins: "asked him in Paris how long …", "would not say whether …". */
function asked(stems: readonly string[]): number[] {
  return stems.flatMap((word, at) => {
    if (!INTERROGATIVE.has(word)) return [];
    const before = stems.slice(Math.max(0, at - ASK_REACH - 1), at);
    const verb = before.findLastIndex((each) => ASKS.has(each));
    if (verb < 0) return [];
    const asks = before[verb] === "ask" || before[verb] === stem("wonder");
    const negated = before.slice(0, verb).some((each) => each === "not" || each === "n't");
    return asks || negated || before[verb] === "unclear" ? [at] : [];
  });
}

const INVERTED = stemSet("will would do have be can could may might should shall must");

/** "How would he answer, a host wondered"; "Will it hold, reporters asked". */
function isQuestion(stems: readonly string[]): boolean {
  const [first = "", second = ""] = stems;
  const inverted = INVERTED.has(first) || (INTERROGATIVE.has(first) && INVERTED.has(second));
  return (
    inverted && stems.some((word) => word === "ask" || word === stem("wonder") || word === "?")
  );
}

/** "the May meeting": the month, not the verb. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "May";
}
