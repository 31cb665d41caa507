/** Lays a claim over a sentence: which unit of the one says what which unit of the other says. */
import type { Knowledge } from "./knowledge.ts";
import { type SaidBeside, saidBeside } from "./said-beside.ts";
import type { Analysis } from "./slots/analysis.ts";
import { clash } from "./slots/clashing-ends.ts";
import type { EntityHit } from "./slots/entities.ts";
import { isUndoing } from "./slots/heads.ts";
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

/** An act of the claim with the sentence's act that it is best compared with. */
export interface ActLink {
  there: Act;
  here: Act;
  sign: 1 | -1;
  /** How far those who act agree: 1 same, 0 nothing known, -1 somebody else. */
  agents: number;
  /** The same of those acted upon. */
  patients: number;
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
  same: 1,
  synonym: 0.9,
  derived: 0.9,
  hyponym: 0.8,
  hypernym: 0.6,
  antonym: 0.8,
  exclusive: 0,
};
/** Words with a long common beginning that no dictionary relates. */
const PREFIX_STRENGTH = 0.7;
/** Letters that two words must share to count as derived from one another. */
const PREFIX = 5;
/** An office and who holds it. */
const HOLDS = 0.95;
/** An entity that speaks for or belongs to the other. */
const BELONGS = 0.6;
/** Both belong to one country or organisation. */
const SAME_SIDE = 0.35;

/** Aligns a claim (`there`) with a sentence (`here`). */
export function align(here: Analysis, there: Analysis, knowledge: Knowledge): Alignment {
  const said = saidBeside(here, there);
  const links = headed(
    there.units
      .filter(({ kind }) => kind !== "entity")
      .map((unit) => bestLink(unit, here, knowledge, said)),
  );
  const middle = middleOf(links);
  // "Russia rather than Ukraine": who is set apart stands for nobody but one who is set apart as well.
  const isApart = ({ scopes }: Analysis, { from }: EntityHit): boolean =>
    scopes[from]?.contrast ?? false;
  const names = there.entities.map((entity) => {
    const apart = isApart(there, entity);
    const alike = here.entities.filter((each) => isApart(here, each) === apart);
    return bestName(entity, alike, middle);
  });
  return { links, names, acts: actLinks(here, there, said) };
}

/** From this strength on an act is there on the other side. */
export const PRESENT = 0.6;

/**
 * Takes back the negation of what an act is done with or to: "did not accept the truce" denies no
 * truce, and speaks of the same one as "rejected the truce". A word is taken back only where the act
 * itself is in both texts.
 */
function headed(links: readonly Link[]): Link[] {
  const present = links.filter(({ here, strength }) => here && strength >= PRESENT);
  return links.map((link) => {
    const { here, there, sign } = link;
    if (!here || sign > 0) return link;
    // What is said of the thing, not that there is it, is denied.
    // "did not stop the strikes" denies no strikes either.
    const isUndone = (head: Unit | null, side: "here" | "there"): boolean =>
      head !== null &&
      (there.kind === "thing" ||
        isUndoing(head) ||
        (there.nominal && here.nominal) ||
        isOwned(side === "here" ? here : there) ||
        present.some((each) => each[side]?.key === head.key));
    const undone = isUndone(there.head, "there") || isUndone(here.head, "here");
    // "a pause, and not the truce" and "refused the truce" have the truce denied alike.
    const alike = there.turned < 0 ? here.refused : there.refused;
    return undone || alike ? { ...link, sign: 1 } : link;
  });
}

/** "had not answered the American proposal" denies no proposal. */
const isOwned = ({ nominal, owned }: Unit): boolean => nominal && owned;

/**
 * What the sentence has for a unit of the claim. Of several that mean the same the one counts that is
 * said with most of the rest of the claim: "withheld intelligence; the aid was never stopped" does not
 * say that aid was halted. Then the one that agrees.
 */
function bestLink(there: Unit, here: Analysis, knowledge: Knowledge, said: SaidBeside): Link {
  let best: Link = { there, here: null, strength: 0, sign: 1 };
  for (const unit of here.unitsByKey.get(there.key) ?? []) {
    const sign = (there.sign * unit.sign) as 1 | -1;
    const more = best.here === null ? 1 : said(unit) - said(best.here);
    if (more > 0 || (more === 0 && sign > best.sign)) {
      best = { there, here: unit, strength: 1, sign };
    }
  }
  if (best.here) return best;
  for (const unit of here.units) {
    const link = related(there, unit, knowledge);
    if (
      link &&
      (link.strength > best.strength || (link.strength === best.strength && link.sign > best.sign))
    ) {
      best = link;
    }
  }
  return best;
}

function related(there: Unit, here: Unit, knowledge: Knowledge): Link | null {
  if (here.kind === "entity") return null;
  if (there.kind !== "word" && here.kind !== "word") {
    return clash(there, here) ? { there, here, strength: STRENGTH.antonym, sign: -1 } : null;
  }
  if (there.word === "" || here.word === "") return null;
  // The words themselves are related, so which end of an axis they stand for is not counted twice.
  const sign = (there.turned * here.turned) as 1 | -1;
  const relation = knowledge.relate(there.word, here.word);
  if (relation) {
    const turned = relation === "antonym" ? -sign : sign;
    return { there, here, strength: STRENGTH[relation], sign: turned as 1 | -1 };
  }
  const alike = there.kind === "word" && here.kind === "word" && there.key.length >= PREFIX + 2;
  if (alike && here.key.startsWith(there.key.slice(0, PREFIX + 2))) {
    return { there, here, strength: PREFIX_STRENGTH, sign };
  }
  return null;
}

/** Where in the sentence the claim is said, as a token's position; `null` where none of it is. */
function middleOf(links: readonly Link[]): number | null {
  const at = links.flatMap(({ here }) => (here ? [here.from] : []));
  return at.length === 0 ? null : at.reduce((sum, from) => sum + from, 0) / at.length;
}

/** The name that means most nearly the same; of several such, the one nearest to what is said of it. */
function bestName(
  there: EntityHit,
  entities: readonly EntityHit[],
  middle: number | null,
): NameLink {
  let best: NameLink = { there, here: null, strength: 0 };
  for (const here of entities) {
    const strength = nameStrength(there, here);
    const nearer =
      strength === best.strength &&
      best.here !== null &&
      middle !== null &&
      Math.abs(here.from - middle) < Math.abs(best.here.from - middle);
    if (strength > best.strength || (strength > 0 && nearer)) best = { there, here, strength };
  }
  return best;
}

/** How far two names mean the same: 1 the same entity, 0 nothing in common. */
export function nameStrength(a: EntityHit, b: EntityHit): number {
  if (a.key === b.key) return 1;
  if (a.holder === b.key || b.holder === a.key) return HOLDS;
  if (a.holder !== undefined && a.holder === b.holder) return HOLDS;
  if (a.within.includes(b.key) || b.within.includes(a.key)) return BELONGS;
  if (a.within.some((whole) => b.within.includes(whole))) return SAME_SIDE;
  return 0;
}

/** Of an act that the sentence has twice the one counts that {@link bestLink} takes; then its doers tell. */
function actLinks(here: Analysis, there: Analysis, said: SaidBeside): ActLink[] {
  return there.acts.flatMap((claimed) => {
    const links = here.acts
      .filter(({ unit }) => unit.key === claimed.unit.key)
      .map((act) => actLink(act, claimed));
    if (links.length === 0) return [];
    return [
      links.reduce((best, link) => {
        const more = said(link.here.unit) - said(best.here.unit);
        const nearer = link.agents + link.patients - (best.agents + best.patients);
        return more > 0 || (more === 0 && nearer > 0) ? link : best;
      }),
    ];
  });
}

/** From this strength on two names stand for one side. */
const SIDE = 0.5;

function actLink(act: Act, claimed: Act): ActLink {
  const [doer, done] = [act.agents[0], act.patients[0]];
  const [claimedDoer, claimedDone] = [claimed.agents[0], claimed.patients[0]];
  // Of several who act together the one who is in both texts counts.
  const agents = bestOf(act.agents.slice(0, act.joint), claimed.agents.slice(0, claimed.joint));
  return {
    there: claimed,
    here: act,
    sign: (act.unit.sign * claimed.unit.sign) as 1 | -1,
    agents,
    patients: bestOf(act.patients.slice(0, 2), claimed.patients.slice(0, 2)),
    swapped:
      agents < SIDE &&
      (agreement(doer, claimedDone) > SIDE ||
        (doer !== undefined && agreement(done, claimedDoer) > SIDE)),
  };
}

/** The best agreement among those of either side. */
function bestOf(a: readonly EntityHit[], b: readonly EntityHit[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return Math.max(...a.flatMap((x) => b.map((y) => agreement(x, y))));
}

/** How far two who act are the same: 1 the same, 0 where one is not known, -1 somebody else. */
export function agreement(a: EntityHit | undefined, b: EntityHit | undefined): number {
  if (!a || !b) return 0;
  // Two ministers of one country are two doers, though either may stand for the country.
  if (a.kind === "person" && b.kind === "person" && a.key !== b.key) return -1;
  const strength = nameStrength(a, b);
  return strength === 0 ? -1 : strength;
}
