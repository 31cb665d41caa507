/** Lays a claim over a sentence: which unit of the one says what which unit of the other says. */
import type { Knowledge } from "./knowledge.ts";
import type { Analysis } from "./slots/analysis.ts";
import type { EntityHit } from "./slots/entities.ts";
import type { Act } from "./slots/roles.ts";
import type { Unit } from "./slots/units.ts";

/** One unit of the claim and what the sentence has for it. */
export interface Link {
  there: Unit;
  /** `null` where the sentence has nothing for it. */
  here: Unit | null;
  /** How well `here` stands for `there`, 0..1. */
  strength: number;
  /** -1 where the two are opposites in the texts as they stand, negations counted. */
  sign: 1 | -1;
}

/** One name of the claim and what the sentence has for it. */
export interface NameLink {
  there: EntityHit;
  here: EntityHit | null;
  /** 1 for the same entity, less for one that stands for it or that it belongs to. */
  strength: number;
}

/** An act on one axis in both texts. */
export interface ActLink {
  there: Act;
  here: Act;
  sign: 1 | -1;
  /** How far those who act agree: 1 same, 0 nothing known, -1 somebody else. */
  agents: number;
  /** Those who act in the one are acted upon in the other. */
  swapped: boolean;
}

/** The claim laid over the sentence. */
export interface Alignment {
  links: readonly Link[];
  names: readonly NameLink[];
  acts: readonly ActLink[];
}

/** Strengths of what is not the same word; they only have to be in order, the fitted model scales them. */
const STRENGTH = {
  synonym: 0.9,
  derivation: 0.9,
  hyponym: 0.8,
  hypernym: 0.6,
  sibling: 0.3,
  antonym: 0.8,
  prefix: 0.7,
};
/** An entity that speaks for or belongs to the other. */
const BELONGS = 0.6;
/** Both belong to one country or organisation. */
const SAME_SIDE = 0.35;
/** Letters that two words must share to count as derived from one another. */
const PREFIX = 5;

/** Aligns a claim (`there`) with a sentence (`here`). */
export function align(here: Analysis, there: Analysis, knowledge: Knowledge): Alignment {
  const links = there.units
    .filter(({ kind }) => kind !== "entity")
    .map((unit) => bestLink(unit, here.units, knowledge));
  const names = there.entities.map((entity) => bestName(entity, here.entities));
  return { links, names, acts: actLinks(here, there) };
}

function bestLink(there: Unit, units: readonly Unit[], knowledge: Knowledge): Link {
  let best: Link = { there, here: null, strength: 0, sign: 1 };
  for (const here of units) {
    if (here.kind === "entity") continue;
    const link = linkOf(there, here, knowledge);
    if (link.strength > best.strength || (link.strength === best.strength && link.sign > best.sign))
      best = link;
  }
  return best;
}

function linkOf(there: Unit, here: Unit, knowledge: Knowledge): Link {
  const sign = (there.sign * here.sign) as 1 | -1;
  if (there.key === here.key) return { there, here, strength: 1, sign };
  if (there.kind !== "word" && here.kind !== "word")
    return { there, here: null, strength: 0, sign: 1 };
  const relation = knowledge.relate(there.text, here.text);
  if (relation === "antonym")
    return { there, here, strength: STRENGTH.antonym, sign: -sign as 1 | -1 };
  if (relation && relation !== "same") return { there, here, strength: STRENGTH[relation], sign };
  if (relation === "same") return { there, here, strength: 1, sign };
  const [a, b] = [there.key.slice(2), here.key.slice(2)];
  if (
    there.kind === "word" &&
    here.kind === "word" &&
    a.length >= PREFIX &&
    a.slice(0, PREFIX) === b.slice(0, PREFIX)
  ) {
    return { there, here, strength: STRENGTH.prefix, sign };
  }
  return { there, here: null, strength: 0, sign: 1 };
}

function bestName(there: EntityHit, entities: readonly EntityHit[]): NameLink {
  let best: NameLink = { there, here: null, strength: 0 };
  for (const here of entities) {
    const strength = nameStrength(there, here);
    if (strength > best.strength) best = { there, here, strength };
  }
  return best;
}

/** How far two names mean the same: 1 the same entity, 0 nothing in common. */
export function nameStrength(a: EntityHit, b: EntityHit): number {
  if (a.key === b.key) return 1;
  if (a.within.includes(b.key) || b.within.includes(a.key)) return BELONGS;
  if (a.within.some((whole) => b.within.includes(whole))) return SAME_SIDE;
  return 0;
}

function actLinks(here: Analysis, there: Analysis): ActLink[] {
  return there.acts.flatMap((claimed) => {
    let best: ActLink | null = null;
    for (const act of here.acts) {
      if (act.unit.key !== claimed.unit.key) continue;
      const agents = agreement(act.agents[0], claimed.agents[0]);
      const swapped =
        (agreement(act.agents[0], claimed.patients[0]) > 0.5 && agents < 0.5) ||
        (agreement(act.patients[0], claimed.agents[0]) > 0.5 &&
          agents < 0.5 &&
          act.agents.length > 0);
      const link: ActLink = {
        there: claimed,
        here: act,
        sign: (act.unit.sign * claimed.unit.sign) as 1 | -1,
        agents,
        swapped,
      };
      if (!best || link.agents > best.agents) best = link;
    }
    return best ? [best] : [];
  });
}

function agreement(a: EntityHit | undefined, b: EntityHit | undefined): number {
  if (!a || !b) return 0;
  const strength = nameStrength(a, b);
  return strength === 0 ? -1 : strength;
}
