/** Puts into data why a judgement is what it is. */
import type { Label, Reason, Slot } from "../types.ts";
import type { Comparison } from "./features.ts";

/** From this strength on two units count as saying the same. */
const SAME = 0.7;

/** The reasons of a judgement: shared words, slots that agree, and slots that differ. */
export function reasonsOf(comparison: Comparison, label: Label): Reason[] {
  const { alignment, figures, dates, here, there } = comparison;
  const reasons: Reason[] = [];
  const words = alignment.links.flatMap((link) =>
    link.here && link.strength >= SAME ? [link.here.text] : [],
  );
  const namesHere = alignment.names.flatMap(({ here: hit, strength }) =>
    hit && strength === 1 ? [written(here, hit)] : [],
  );
  const shared = [...new Set([...namesHere, ...words])];
  if (shared.length > 0) reasons.push({ kind: "words", words: shared });
  /** Two values that do not fit oppose where the label is a conflict, and only differ otherwise. */
  const against = (
    slot: Slot,
    a: string,
    b: string,
    because: "other-date" | "way-of-counting" | "scope" | "proposal" | "attribution",
  ): void => {
    if (a === b) return;
    reasons.push(
      label === "conflicts"
        ? { kind: "opposes", slot, here: a, there: b }
        : { kind: "differs", slot, here: a, there: b, because },
    );
  };
  for (const { here: a, there: b, relation } of figures.pairs) {
    if (relation === "different") against("figure", a.text, b.text, "way-of-counting");
    else if (relation === "same")
      reasons.push({ kind: "agrees", slot: "figure", here: a.text, there: b.text });
    else
      reasons.push({
        kind: "differs",
        slot: "figure",
        here: a.text,
        there: b.text,
        because: "rounding",
      });
  }
  if (dates.agrees)
    reasons.push({
      kind: "agrees",
      slot: "date",
      here: dates.agrees.here.text,
      there: dates.agrees.there.text,
    });
  else if (dates.differs)
    against("date", dates.differs.here.text, dates.differs.there.text, "other-date");
  for (const act of alignment.acts) {
    const [a, b] = [act.here.unit.text, act.there.unit.text];
    if (act.sign < 0) against("polarity", polar(act.here.unit), polar(act.there.unit), "scope");
    else if (act.there.unit.scope.hypothetical !== act.here.unit.scope.hypothetical) {
      if (label !== "corroborates") against("modality", a, b, "proposal");
    } else reasons.push({ kind: "agrees", slot: "action", here: a, there: b });
    const [doer, claimed] = [act.here.agents[0], act.there.agents[0]];
    if (doer && claimed && act.agents > 0.5) {
      reasons.push({
        kind: "agrees",
        slot: "actor",
        here: written(here, doer),
        there: written(there, claimed),
      });
    } else if (doer && claimed && act.agents < 0 && label === "conflicts") {
      against("actor", written(here, doer), written(there, claimed), "attribution");
    }
  }
  if (here.speaker && there.speaker && here.speaker.entity.key !== there.speaker.entity.key) {
    if (label !== "conflicts") {
      against(
        "attribution",
        written(here, here.speaker.entity),
        written(there, there.speaker.entity),
        "attribution",
      );
    }
  }
  return reasons;
}

function polar({ text, scope }: { text: string; scope: { sign: number } }): string {
  return scope.sign < 0 ? `not ${text}` : text;
}

function written(analysis: Comparison["here"], { from, to }: { from: number; to: number }): string {
  const [first, last] = [analysis.tokens[from], analysis.tokens[to - 1]];
  return first && last ? analysis.statement.text.slice(first.start, last.end) : "";
}
