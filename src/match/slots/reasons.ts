/** Puts into data why a judgement is what it is. */
import type { ActLink } from "../align.ts";
import type { Compatibility, Label, Reason, Slot } from "../types.ts";
import type { Analysis } from "./analysis.ts";
import { GROWING } from "./evidence.ts";
import type { Comparison } from "./features.ts";
import { mainOf } from "./main-act.ts";
import type { Post } from "./posts.ts";
import type { Unit } from "./units.ts";

/** From this strength on two units count as saying the same. */
const SAME = 0.7;

/**
 * The reasons of a judgement: shared words, slots that agree, and slots that stand against each
 * other, as `opposes` in a conflict and as `differs` where both can hold. None is given twice.
 */
export function reasonsOf(comparison: Comparison, label: Label): Reason[] {
  const reasons = [
    ...sharedWords(comparison),
    ...figures(comparison, label),
    ...dates(comparison, label),
    ...acts(comparison, label),
    ...others(comparison, label),
  ];
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function sharedWords({ alignment, here }: Comparison): Reason[] {
  const names = alignment.names.flatMap(({ here: hit, strength }) =>
    hit && strength >= SAME ? [written(here, hit)] : [],
  );
  const words = alignment.links.flatMap((link) =>
    link.here && link.strength >= SAME ? [link.here.text] : [],
  );
  const shared = [...new Set([...names, ...words])];
  return shared.length > 0 ? [{ kind: "words", words: shared }] : [];
}

/** Two values that do not fit: a conflict's ground, or what sets the two apart without one. */
function apart(
  label: Label,
  slot: Slot,
  here: string,
  there: string,
  because: Compatibility,
): Reason[] {
  if (here === "" || there === "") return [];
  return label === "conflicts"
    ? [{ kind: "opposes", slot, here, there }]
    : [{ kind: "differs", slot, here, there, because }];
}

function figures(
  { figures: { pairs }, here, there, evidence }: Comparison,
  label: Label,
): Reason[] {
  const later =
    here.statement.published !== undefined &&
    there.statement.when !== undefined &&
    here.statement.published.slice(0, 10) > there.statement.when;
  return pairs.flatMap(({ here: a, there: b, relation }): Reason[] => {
    if (relation === "same") {
      return [{ kind: "agrees", slot: "figure", here: a.text, there: b.text }];
    }
    if (relation === "compatible") {
      return label === "corroborates"
        ? [{ kind: "agrees", slot: "figure", here: a.text, there: b.text, roughly: true }]
        : [{ kind: "differs", slot: "figure", here: a.text, there: b.text, because: "rounding" }];
    }
    if (relation === "bounds") {
      const because = a.value > b.value ? "later-count" : "earlier-count";
      return apart("mentions", "figure", a.text, b.text, because);
    }
    const counted = later && a.unit !== null && GROWING.has(a.unit);
    const because = counted && a.value > b.value ? "later-count" : "way-of-counting";
    const opposes = label === "conflicts" && evidence.figures.length === 0 ? "mentions" : label;
    return apart(opposes, "figure", a.text, b.text, because);
  });
}

function dates({ dates: { agrees, differs }, evidence }: Comparison, label: Label): Reason[] {
  if (agrees) {
    return [{ kind: "agrees", slot: "date", here: agrees.here.text, there: agrees.there.text }];
  }
  if (!differs) return [];
  const stance = label === "conflicts" && !evidence.date ? "mentions" : label;
  return apart(stance, "date", differs.here.text, differs.there.text, "other-date");
}

function acts({ alignment, evidence, here, there }: Comparison, label: Label): Reason[] {
  const opposed = evidence.polarity.length > 0 ? evidence.polarity : evidence.denied;
  // Who says the same does the same: signs of an opposite act or another actor were outweighed.
  const outweighed = label === "corroborates";
  const reasons: Reason[] = outweighed
    ? []
    : opposed.flatMap((pair) =>
        apart(label, "polarity", polar(pair.here), polar(pair.there), "scope"),
      );
  // What the claim says is done comes first of the acts.
  const main = mainOf(there);
  const isMain = (act: ActLink): number => Number(act.there === main);
  for (const act of alignment.acts.toSorted((x, y) => isMain(y) - isMain(x))) {
    const [a, b] = [act.here.unit, act.there.unit];
    if (act.sign > 0 && a.scope.hypothetical && !b.scope.hypothetical && label !== "corroborates") {
      reasons.push(...apart("mentions", "modality", a.text, b.text, "proposal"));
    } else if (act.sign > 0) {
      reasons.push({ kind: "agrees", slot: "action", here: a.text, there: b.text });
    }
  }
  for (const { here: act, there: claimed } of outweighed ? [] : evidence.roles) {
    const [doer, named] = [act.agents[0], claimed.agents[0]];
    if (doer && named) {
      reasons.push(...apart(label, "actor", written(here, doer), written(there, named), "scope"));
    }
  }
  return reasons;
}

function others({ evidence, here, there }: Comparison, label: Label): Reason[] {
  const reasons: Reason[] = [];
  const { place, rank, alone, office, doer } = evidence;
  if (doer && label !== "corroborates") {
    reasons.push(
      ...apart(label, "actor", written(here, doer.here), written(there, doer.there), "scope"),
    );
  }
  if (place) {
    reasons.push(
      ...apart(label, "place", written(here, place.here), written(there, place.there), "territory"),
    );
  }
  if (alone) {
    reasons.push(
      ...apart(label, "scope", written(here, alone.here), written(there, alone.there), "partial"),
    );
  }
  if (office) {
    reasons.push(
      ...apart(label, "office", post(here, office.here), post(there, office.there), "other-date"),
    );
  }
  if (rank) reasons.push(...apart(label, "figure", rank.here, rank.there, "way-of-counting"));
  const [speaker, claimed] = [here.speaker?.entity, there.speaker?.entity];
  if (speaker && claimed && speaker.key !== claimed.key && label === "mentions") {
    reasons.push(
      ...apart(
        label,
        "attribution",
        written(here, speaker),
        written(there, claimed),
        "attribution",
      ),
    );
  }
  return reasons;
}

/** The text from the office to its holder, or from the person to the office. */
function post(analysis: Analysis, { person, office }: Post): string {
  return written(analysis, {
    from: Math.min(person.from, office.from),
    to: Math.max(person.to, office.to),
  });
}

function polar({ text, scope }: Unit): string {
  return scope.sign < 0 ? `not ${text}` : text;
}

function written(analysis: Analysis, { from, to }: { from: number; to: number }): string {
  const [first, last] = [analysis.tokens[from], analysis.tokens[to - 1]];
  return first && last ? analysis.statement.text.slice(first.start, last.end) : "";
}
