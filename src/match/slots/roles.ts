/** Who does an act and to whom, as far as the order of words tells. */
import type { Token } from "../../text/tokens.ts";
import { SPEECH } from "./cues.ts";
import { isJoined } from "./doers.ts";
import { type EntityHit, isActor } from "./entities.ts";
import { phraseList } from "./phrases.ts";
import type { Scope } from "./scope.ts";
import { stemSet } from "./stem.ts";
import { QUALIFYING, type Unit } from "./units.ts";

/** An act with those who take part in it. */
export interface Act {
  unit: Unit;
  /** Entities before the act (after "by" in the passive), nearest first. */
  agents: readonly EntityHit[];
  /** How many of the first agents act together: "Norway and Sweden signed". */
  joint: number;
  /** Entities on the other side of it, nearest first. */
  patients: readonly EntityHit[];
}

const HE = stemSet("he she");
const BOUNDARY = stemSet("; . ? ! but while although whereas because");
/** Tokens that an argument may be away from its act. */
const REACH = 18;

/** The acts of a text with their arguments, by word order: light subject–verb–object analysis. */
export function findActs(
  units: readonly Unit[],
  entities: readonly EntityHit[],
  tokens: readonly Token[],
  stems: readonly string[],
  scopes: readonly Scope[],
): Act[] {
  const acts = units.filter(({ kind }) => kind === "act");
  return acts.map((unit): Act => {
    const act = argumentsOf(unit);
    return { ...act, joint: jointly(act.agents, stems) };
  });

  /** Behind "he" or "she" a person acts: "told the council, for he had refused". */
  function fitting(left: readonly EntityHit[], unit: Unit): readonly EntityHit[] {
    const nearest = left[0];
    const isHe = nearest && stems.slice(nearest.to, unit.from).some((word) => HE.has(word));
    return isHe ? left.filter(({ kind }) => kind === "person" || kind === "name") : left;
  }

  function argumentsOf(unit: Unit): Omit<Act, "joint"> {
    // "Russia rather than Ukraine accepted": a name inside a negation that the act stands outside
    // of is not who acts.
    const beside = entities.filter(
      (hit) =>
        isActor(hit) &&
        !scopes[hit.from]?.contrast &&
        !((scopes[hit.from]?.sign ?? 1) < 0 && unit.turned > 0),
    );
    const left = beside
      .filter(({ to }) => to <= unit.from && reachable(stems, to, unit.from))
      .reverse();
    // "expects Norway to sign and is ready": Norway is to sign, and not who is ready.
    const isOnlyTo = ({ to }: EntityHit): boolean =>
      stems[to] === "to" && stems.slice(to, unit.from).includes("and");
    const doers = fitting(left, unit).filter(
      (hit) => !isAdjunct(stems, hit.from) && !isOnlyTo(hit),
    );
    const right = beside.filter(({ from }) => from >= unit.to && reachable(stems, unit.to, from));
    const by = right.find(({ from }) => byPhrase(stems, acts, unit, from));
    // "accepted by", "the acceptance by", "acceptable to": what follows does it.
    if (by) {
      return { unit, agents: [by], patients: [...left, ...right.filter((hit) => hit !== by)] };
    }
    // "the American proposal": only a name right before it tells whose it is.
    if (unit.nominal || QUALIFYING.has(unit.key)) {
      return { unit, agents: beside.filter(({ to }) => to === unit.from), patients: [] };
    }
    if (isPassive(tokens, unit)) {
      const done = right.filter(({ from }) => !isAdjunct(stems, from));
      return { unit, agents: [], patients: [...doers, ...done] };
    }
    return { unit, agents: doers, patients: right };
  }
}

/** How many of those before an act, nearest first, act together. */
function jointly(agents: readonly EntityHit[], stems: readonly string[]): number {
  const apart = agents.findIndex((name, at) => {
    const next = agents[at - 1];
    return next !== undefined && !isJoined(name, next, stems);
  });
  return apart < 0 ? agents.length : apart;
}

const ADJUNCT = stemSet(
  "in at on near outside inside around to for against with after before over under between from",
);
const ARTICLE = stemSet("the a an its his her their");

/** "in Paris", "with the Russians", "after the Jeddah talks": before an act, and not who does it. */
function isAdjunct(stems: readonly string[], from: number): boolean {
  const before = ARTICLE.has(stems[from - 1] ?? "") ? from - 2 : from - 1;
  return ADJUNCT.has(stems[before] ?? "");
}

/** A form of "be", an adverb at most, and a participle: "were killed", "has been widely rejected". */
function isPassive(tokens: readonly Token[], { from }: Unit): boolean {
  const participle = /(?:ed|en|wn|nt|ut|ld|id|ck|un|ot)$/.test(tokens[from]?.norm ?? "");
  const be = /^(?:is|are|was|were|be|been|being)$/;
  return (
    participle &&
    (be.test(tokens[from - 1]?.norm ?? "") ||
      (be.test(tokens[from - 2]?.norm ?? "") && /ly$|^not$/.test(tokens[from - 1]?.norm ?? "")))
  );
}

function reachable(stems: readonly string[], from: number, to: number): boolean {
  if (to - from > REACH) return false;
  for (let at = from; at < to; at += 1) if (BOUNDARY.has(stems[at] ?? "")) return false;
  return true;
}

/** "by" between the act and the name, no other act before it, with an article or a title at most. */
function byPhrase(
  stems: readonly string[],
  acts: readonly Unit[],
  { to: from, word }: Unit,
  to: number,
): boolean {
  const leading = /[ai]ble$/.test(word) ? "to" : "by";
  for (let at = Math.max(from, to - 4); at < to; at += 1) {
    if (stems[at] === leading) return !acts.some((act) => act.from >= from && act.from < at);
  }
  return false;
}

const speech = phraseList(SPEECH);

/** Who says what the sentence says, if it names somebody: "X said that …", "…, X said", "according to X". */
export function findSpeaker(
  entities: readonly EntityHit[],
  stems: readonly string[],
): { entity: EntityHit; verb: number } | null {
  for (const hit of speech.find(stems)) {
    const after = stems[hit.from] === "accord";
    const candidates = after
      ? entities.filter(({ from }) => from >= hit.to && from - hit.to <= 4)
      : entities.filter(
          ({ to }) => to <= hit.from && hit.from - to <= 6 && reachable(stems, to, hit.from),
        );
    const entity = after ? candidates[0] : candidates.at(-1);
    if (entity && !(entity.adjective && entity.to < hit.from - 2))
      return { entity, verb: hit.from };
  }
  return null;
}
