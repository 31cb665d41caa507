/** What a text says, unit by unit: who, what act, what thing, which other words. */
import type { Token } from "../../text/tokens.ts";
import type { AxisHit } from "./axis-hits.ts";
import type { EntityHit } from "./entities.ts";
import { rarity } from "./rarity.ts";
import type { Scope } from "./scope.ts";
import { stemSet } from "./stem.ts";

/** The smallest thing that two texts are compared by. */
export interface Unit {
  /** `e:` entity, `a:` axis, `w:` word; two units with one key mean the same. */
  key: string;
  kind: "entity" | "act" | "thing" | "word";
  /** Tokens covered. */
  from: number;
  to: number;
  text: string;
  /** Its last word in lower case, for the lexicon. */
  word: string;
  /** How much it tells: from 0 for a word that every text has. */
  weight: number;
  /** For an act: which end of its axis it stands for once negation is counted in. */
  sign: 1 | -1;
  /** -1 inside a negation, whichever end of an axis the words themselves stand for. */
  turned: 1 | -1;
  /**
   * The act that a negation around this unit is said of, or a verb that no axis has: in "did not accept
   * the truce" the truce is no less a truce. `null` outside of negation and for the act itself. This and
   * the two after it are found by `withHeads`.
   */
  head: Unit | null;
  /** An act spoken of as a thing: "the American proposal", "its refusal". */
  nominal: boolean;
  /** It is spoken of as somebody's: "the American proposal", which there is, whatever becomes of it. */
  owned: boolean;
  /** It is what an act refuses or undoes: the truce in "rejected the truce". */
  refused: boolean;
  scope: Scope;
}

/** Acts that only qualify another one: "not complete" opposes "full" where both accept something. */
export const QUALIFYING: ReadonlySet<string> = new Set([
  "a:full",
  "a:unconditional",
  "a:lasting",
  "a:hard",
]);

/** Function words and words of measure, by stem; they carry no content of their own. */
const EMPTY = new Set([
  ..."a an the this that these those some any each every all both either such same other another more most less least few many much several own only just also too very so then than as of in on at by for with from to into onto upon over under about around between among through during before after until since within without against across along near toward towards out up down off away back again here there where when while why how what which who whom whose i you he she it we they me him her us them my your his its our their mine and or but nor if unless though although because whether be have do will would shall should may might can could must not no n't hav deni yes one ones 's s it's himself herself itself themselves ourselves myself well still yet already ever once twice per via amid despite except plus like unlike even rather quite almost nearly roughly some further later earlier next last previous former new late early day days week weeks month months year years hour hours minute minutes today yesterday tomorrow tonight morning evening night noon midnight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december people person man woman thing way part side number time say tell state add note write accord report claim call neither truth true".split(
    " ",
  ),
  // Verbs of saying, in whatever form.
  ...stemSet("tell state note write call"),
]);

export interface UnitSource {
  text: string;
  tokens: readonly Token[];
  stems: readonly string[];
  scopes: readonly Scope[];
  axes: readonly AxisHit[];
  entities: readonly EntityHit[];
  /** Tokens that belong to a figure or a date; they are compared as such. */
  measured: ReadonlySet<number>;
}

const NEUTRAL: Scope = {
  sign: 1,
  hypothetical: false,
  conditional: false,
  open: false,
  contrast: false,
};

/** All units of a text in order, each by itself. */
export function findUnits(source: UnitSource): Unit[] {
  const { tokens, stems, scopes, axes, entities, measured } = source;
  const units: Unit[] = [];
  const taken = new Set<number>();
  const slice = (from: number, to: number): string => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last ? source.text.slice(first.start, last.end) : "";
  };
  for (const entity of entities) {
    for (let at = entity.from; at < entity.to; at += 1) taken.add(at);
    units.push({
      key: `e:${entity.key}`,
      kind: "entity",
      from: entity.from,
      to: entity.to,
      text: slice(entity.from, entity.to),
      word: "",
      weight: 1,
      sign: 1,
      turned: scopes[entity.from]?.sign ?? 1,
      head: null,
      refused: false,
      nominal: false,
      owned: false,
      scope: scopes[entity.from] ?? NEUTRAL,
    });
  }
  for (const hit of axes) {
    if (taken.has(hit.from) || taken.has(hit.to - 1)) continue;
    // "at the start of 21 April" starts nothing.
    if (hit.axis === "start" && stems[hit.to] === "of" && measured.has(hit.to + 1)) continue;
    for (let at = hit.from; at < hit.to; at += 1)
      if (!hit.gapped || at === hit.from || at === hit.to - 1) taken.add(at);
    const scope = scopes[hit.from] ?? NEUTRAL;
    units.push({
      key: `a:${hit.axis}`,
      kind: hit.kind,
      from: hit.from,
      to: hit.to,
      text: slice(hit.from, hit.to),
      word: hit.to - hit.from === 1 ? (tokens[hit.from]?.norm ?? "") : "",
      weight: rarity(`a:${hit.axis}`),
      sign: (hit.sign * scope.sign) as 1 | -1,
      turned: scope.sign,
      head: null,
      refused: false,
      nominal: false,
      owned: false,
      scope,
    });
  }
  tokens.forEach((token, at) => {
    const stem = stems[at] ?? "";
    if (
      taken.has(at) ||
      measured.has(at) ||
      token.kind !== "word" ||
      EMPTY.has(token.norm) ||
      EMPTY.has(stem) ||
      stem.length < 2
    )
      return;
    units.push({
      key: `w:${stem}`,
      kind: "word",
      from: at,
      to: at + 1,
      text: token.text,
      word: token.norm,
      weight: rarity(`w:${stem}`),
      sign: scopes[at]?.sign ?? 1,
      turned: scopes[at]?.sign ?? 1,
      head: null,
      refused: false,
      nominal: false,
      owned: false,
      scope: scopes[at] ?? NEUTRAL,
    });
  });
  return units.sort((a, b) => a.from - b.from);
}
