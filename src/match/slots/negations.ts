/** Which words a negation is said of. */
import type { Token } from "../../text/tokens.ts";
import { clauseEnd, clauseStart, STOPS, untilPast } from "./clauses.ts";
import { NEGATORS } from "./cues.ts";
import { type PhraseHit, phraseList } from "./phrases.ts";
import { stem, stemSet } from "./stem.ts";

/** A stretch of tokens; `to` is the token after its last. */
export interface Span {
  from: number;
  to: number;
}

const negators = phraseList(NEGATORS);

/** Where a negation ends: with its clause, and at what somebody is known to have done ("what it demanded"). */
export const ENDS: ReadonlySet<string> = new Set([...STOPS, "what"]);
/** "no evidence for the killing of …": "no" is said of its noun and not of what that is about. */
const NOUN_ENDS = new Set([...ENDS, ...stemSet("for of about on in at from between among")]);
/** "Agreed without conditions to the truce": what it is without ends where the next phrase begins. */
const WITHOUT_ENDS = new Set([...NOUN_ENDS, ...stemSet("to by")]);
const OF_NOUN = stemSet("no nothing nowhere");
/** Between a verb and its "no": "put forward no plan", "agreed to no truce". */
const PARTICLES = stemSet("up out off on in down over forward away back to for into about at");
const AUXILIARIES = stemSet("will would do have be can could may might should shall must");
/** These turn what follows, not the verb before them. */
const FORWARD_ONLY = new Set([
  ...["without", "nor", "neither", "not", "n't", "never", "cannot", "no longer"],
  ...stemSet("lack absence refusal hardly scarcely"),
]);
/** Behind one of these "no" is said of its noun alone: "ended with no agreement" did end. */
const BEFORE_NOUN = stemSet("with amid of in under after despite over");

/**
 * The words that the negations of a text turn, one or two stretches for each.
 *
 * @param isLive whether a negation is one: the "no" of a set phrase, a name or a denial is none.
 * @param inDate the tokens that belong to a date.
 */
export function negatedSpans(
  tokens: readonly Token[],
  stems: readonly string[],
  isLive: (hit: PhraseHit) => boolean,
  inDate: ReadonlySet<number>,
): Span[] {
  const negations = negators.find(stems).filter(isLive);
  const conditions = withoutWhich(negations, stems);
  return negations.flatMap((hit): Span[] => {
    const { from } = hit;
    const word = stems[from] ?? "";
    if (conditions.has(from) || (word === "nor" && followsNeither(stems, from))) return [];
    const end = endOf(hit, tokens, stems);
    // "did not sign until 1 May" signed then; "had not signed until 1 May" leaves it open.
    if (!PERFECT.has(stems[from - 1] ?? "") && isUntilDate(stems, end, inDate)) return [];
    const ahead = {
      from: Math.max(contrastStart(stems, hit, end), participleEnd(tokens, hit)),
      to: nextNegation(stems, hit, end, negations),
    };
    return [...behind(hit, stems), ahead, ...resumed(hit, stems, end)];
  });
}

/** "No" is said of a noun, where "no longer" is said of a verb. */
const isOfNoun = ({ from, to }: Span, stems: readonly string[]): boolean =>
  to === from + 1 && OF_NOUN.has(stems[from] ?? "");

/** Where the words end that follow a negation and belong to it. */
function endOf(
  { from, to }: PhraseHit,
  tokens: readonly Token[],
  stems: readonly string[],
): number {
  const word = stems[from] ?? "";
  if (isOfNoun({ from, to }, stems))
    return clauseEnd(stems, to, isOfWhatMayBe(stems, to) ? ENDS : NOUN_ENDS);
  if (word === "without" && !/ing$/.test(tokens[to]?.norm ?? ""))
    return clauseEnd(stems, to, WITHOUT_ENDS);
  const clause = clauseEnd(stems, to, ENDS);
  if (!SIMPLE.has(word)) return clause;
  const end = stems[from - 1] === "do" ? untilPast(tokens, { from: to, to: clause }) : clause;
  return Math.min(relativeStart(stems, to, end), phraseEnd(stems, to, end));
}

/** Nouns of what is not yet: "no" reaches through them to what it would be. */
const MAY_BE = stemSet(
  "intention intent plan plans need chance possibility prospect question hope thought wish desire interest reason way right idea sign hint trace talk risk",
);
/** "no intention of leaving", "no immediate plans for a summit". */
const isOfWhatMayBe = (stems: readonly string[], at: number): boolean =>
  stems.slice(at, at + 2).some((word) => MAY_BE.has(word));

/** "It is at Lund and not at Bergen that they meet": meet they do. */
function phraseEnd(stems: readonly string[], from: number, end: number): number {
  if (!AT.has(stems[from] ?? "")) return end;
  const verb = stems.findIndex(
    (word, at) => at > from && at < end && (RELATIVES.has(word) || AUXILIARIES.has(word)),
  );
  return verb < 0 ? end : verb;
}

/**
 * "No truce in the north was signed", "gave no hint in Oslo that it would sign": what belongs to "no" goes
 * on behind a phrase that stands between.
 */
function resumed({ from, to }: PhraseHit, stems: readonly string[], end: number): Span[] {
  if (!isOfNoun({ from, to }, stems) || ENDS.has(stems[end] ?? ".")) return [];
  const last = clauseEnd(stems, to, ENDS);
  const next = stems.findIndex(
    (word, at) => at >= to && at < last && (AUXILIARIES.has(word) || RELATIVES.has(word)),
  );
  const word = stems[next] ?? "";
  if (word === "that" && next > end && AT.has(stems[end] ?? "")) return [{ from: next, to: last }];
  const isVerb = next > end && AUXILIARIES.has(word) && clauseStart(stems, from) === from;
  return isVerb ? [{ from: next, to: clauseEnd(stems, next, NOUN_ENDS) }] : [];
}

const NOUN_LEADS = stemSet("to the a an its his her their for on in with at of");

/** The verb before a negation that is turned with it. */
function behind({ from, to }: PhraseHit, stems: readonly string[]): Span[] {
  // "agreed neither to a truce nor to talks", where "neither agreed nor refused" has its verb behind it.
  const isObject =
    stems[from] === "neither" &&
    (PARTICLES.has(stems[from - 1] ?? "") || NOUN_LEADS.has(stems[to] ?? "")) &&
    !AUXILIARIES.has(stems[from - 1] ?? "");
  const forward =
    FORWARD_ONLY.has(stems.slice(from, to).join(" ")) || BEFORE_NOUN.has(stems[from - 1] ?? "");
  return forward && !isObject ? [] : [{ from: verbBefore(stems, from), to: from }];
}

/**
 * "No" and its like negate the verb before them too: "would impose no sanctions"; but not whose doing it
 * is: the talks of "the talks brought no truce" took place.
 */
function verbBefore(stems: readonly string[], no: number): number {
  const verb = no - (PARTICLES.has(stems[no - 1] ?? "") ? 2 : 1);
  return Math.max(clauseStart(stems, no), verb);
}

const AT = stemSet("in at by from on with through against");
const RELATIVES = stemSet("that who which");
const DETERMINERS = stemSet("the a an its his her their this any");
/** Tokens from an article to the noun that a relative clause is said of. */
const NOUN_REACH = 7;
/** Nouns behind which "that" tells what they are about, and not which one is meant. */
const CONTENT = stemSet(
  "agreement announcement assurance belief chance claim condition decision demand evidence fact fear guarantee hope idea impression news opinion pledge possibility promise proof proposal question report risk rumour sign statement suggestion threat view warning word",
);
/** Behind these "that" begins what somebody is told. */
const TELLING = stemSet("tell inform assure convince persuade warn remind promise show");

/** "did not grant the truce that Paris sought": sought it was. Where the relative clause begins, else `end`. */
function relativeStart(stems: readonly string[], from: number, end: number): number {
  for (let that = from; that < end; that += 1) {
    if (stems[that] !== "that" || CONTENT.has(stems[that - 1] ?? "")) continue;
    const earliest = Math.max(from, that - NOUN_REACH);
    const article = stems.slice(earliest, that - 1).findLastIndex((word) => DETERMINERS.has(word));
    if (article >= 0 && !TELLING.has(stems[earliest + article - 1] ?? "")) return that;
  }
  return end;
}

const PERFECT = stemSet("have");
const UNTIL = stemSet("until till");

const isUntilDate = (stems: readonly string[], at: number, inDate: ReadonlySet<number>): boolean =>
  UNTIL.has(stems[at] ?? "") && inDate.has(at + 1);

const BUT = stem("but");
/** What "not … but …" may set against each other while the verb before holds for both. */
const PREPOSITIONS = stemSet("to by in at on for from with through as against");
const SIMPLE = new Set(["not", "n't"]);

/** "was not used to rest but to rearm": used it was, and "not" is said of resting. */
function contrastStart(stems: readonly string[], { from, to }: Span, end: number): number {
  const but = stems[end] === "," ? end + 1 : end;
  const preposition = stems[but + 1] ?? "";
  if (!SIMPLE.has(stems[from] ?? "") || stems[but] !== BUT || !PREPOSITIONS.has(preposition))
    return to;
  const first = stems.slice(to, end).indexOf(preposition);
  return first < 0 ? to : to + first;
}

/** "no previously imposed measure was lifted": imposed they were. Where what is said of the noun ends. */
function participleEnd(tokens: readonly Token[], { from, to }: Span): number {
  const at = /ly$/.test(tokens[to]?.norm ?? "") ? to + 1 : to;
  const isAttribute =
    to === from + 1 &&
    tokens[from]?.norm === "no" &&
    /ed$/.test(tokens[at]?.norm ?? "") &&
    /^\p{Ll}/u.test(tokens[at + 1]?.text ?? "");
  return isAttribute ? at + 1 : to;
}

const AND = new Set(["and", "or"]);

/** "did not accept and will not sign": the second negation has its own words. */
function nextNegation(
  stems: readonly string[],
  { to }: Span,
  end: number,
  negations: readonly PhraseHit[],
): number {
  const next = negations.find(
    ({ from }) => from > to && from < end && SIMPLE.has(stems[from] ?? ""),
  );
  const and = next ? stems.slice(to, next.from).findLastIndex((word) => AND.has(word)) : -1;
  return and < 0 ? end : to + and;
}

/** Both words of "no truce without guarantees": it makes the one a condition and denies neither. */
function withoutWhich(negations: readonly PhraseHit[], stems: readonly string[]): Set<number> {
  return new Set(
    negations.flatMap(({ from }, at) => {
      const next = negations[at + 1];
      return next &&
        stems[next.from] === "without" &&
        clauseEnd(stems, from) >= next.from &&
        stems[from] === "no"
        ? [from, next.from]
        : [];
    }),
  );
}

/** "neither Paris nor London accepted": one negation over both. */
function followsNeither(stems: readonly string[], nor: number): boolean {
  const start = stems.slice(0, nor).findLastIndex((word) => STOPS.has(word));
  return stems.slice(start + 1, nor).includes("neither");
}
