/** What a number counts: the symbol, noun or verb that it hangs on. */
import { phraseBefore } from "./figure-qualifiers.ts";
import type { Figure } from "./figures.ts";
import data from "./lexicon/figure-units.json" with { type: "json" };
import type { Atom, Numeral } from "./numerals.ts";

/** What a number was bound to. */
export interface BoundUnit {
  unit: string | null;
  group?: string;
  text: string;
  /** Position behind the last atom of the unit that directly follows the number. */
  to: number;
  /** A currency symbol stands before the number. */
  symbol: boolean;
}

const invert = (table: Record<string, string[]>): Map<string, string> =>
  new Map(Object.entries(table).flatMap(([name, words]) => words.map((word) => [word, name])));

const UNITS = invert(data.units);
const FATES = invert(data.casualties);
const GROUPS = invert(data.groups);
/** Units that tell what befell the people counted: "killed", "missing". */
export const CASUALTIES: ReadonlySet<string> = new Set(Object.keys(data.casualties));
const PEOPLE = new Set(data.people);
/** Words after which a number is a name ("Article 5"). */
export const LABELS: ReadonlySet<string> = new Set(data.labels);

const SYMBOLS = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₴", "UAH"],
  ["₽", "RUB"],
  ["¥", "CNY"],
  ["¥", "CNY"],
]);
const CLAUSE_END = /^(?:[.;:!?]|but|while|although|because|which|after|before)$/;
const INCLUDING = /^(?:including|among|of)$/;
const STOP =
  /^(?:[^\p{L}\d]|the|a|an|of|in|on|at|to|for|from|by|with|and|or|were|was|are|is|be|been|being|have|has|had|will|would|that|than|as|into|over|after|before|during|against|under|between|when|while|who|which|it|its|their|his|her|this|these|those|not|said|says)$/u;
/** "303 Norwegians": people, of whatever nation. */
const NATIONALS = /^[A-Z][a-z]+ans$/;
/** Joined to a number these tell of what kind something is, not how much: "one-sided", "two-way". */
const NO_UNIT =
  /(?:ed|ing|ish)$|^(?:way|off|odd|time|fold|party|hand|handed|track|tier|thirds?|quarters?|half)$/;
/** Units of time that are also counted, by what they are spent on. */
const CALENDAR = new Set(["days", "weeks", "months", "years"]);
/** Between a number and its unit of time these leave it a length. */
const WHOLE =
  /^(?:-|full|whole|more|long|straight|consecutive|successive|further|additional|extra|calendar|short|entire|other)$/;
/** How far a verb may stand from its number, in atoms. */
const REACH = 9;
/** How far the subject may stand from a number that is said of it: "the death toll of … was 25". */
const SUBJECT_REACH = 24;

/** Finds what the number counts; `earlier` are the figures before it in the text. */
export function bindUnit(
  atoms: readonly Atom[],
  span: Numeral,
  earlier: readonly Figure[],
): BoundUnit {
  const prior = atoms[span.from - 1];
  const currency = SYMBOLS.get(prior?.text ?? "");
  if (currency) return { unit: currency, text: prior?.text ?? "", to: span.to, symbol: true };

  if (span.share) return { unit: "percent", text: "", to: span.to, symbol: false };

  const noun = nounAfter(atoms, span.to);
  if (noun?.unit === "times" && isBreach(atoms, span.from)) {
    return { unit: "violations", text: noun.text, to: noun.to, symbol: false };
  }
  if (noun?.text === "lives" && areLost(atoms, span.from, noun.to)) {
    return { unit: "killed", text: noun.text, to: noun.to, symbol: false };
  }
  if (noun && !noun.people) {
    return { unit: noun.unit, text: noun.text, to: noun.to, symbol: false };
  }
  const group = noun?.group;
  const to = noun?.to ?? span.to;
  const plain = { text: noun?.text ?? "", to, symbol: false, ...(group ? { group } : {}) };
  const parent = earlier.at(-1);
  const inner = isInner(atoms, span.from);
  const status =
    casualtyAfter(atoms, to) ??
    (inner && parent?.unit && parent.end <= (atoms[span.from]?.start ?? 0)
      ? { unit: parent.unit, text: parent.unitText }
      : (casualtyBefore(atoms, span.from) ?? casualtySubject(atoms, span.from)));
  // "five drones, two of them armed": a part counts what the whole counts.
  if (status && (noun || inner || CASUALTIES.has(status.unit))) {
    return { ...plain, unit: status.unit, text: status.text };
  }
  if (noun) return { ...plain, unit: group ?? noun.unit };
  return { ...plain, unit: null };
}

interface Noun {
  unit: string;
  text: string;
  to: number;
  people: boolean;
  group?: string;
}

/** The noun that follows a number, past adjectives: "30 Ukrainian soldiers". */
function nounAfter(atoms: readonly Atom[], from: number): Noun | null {
  let at = from;
  const joined = atoms[at]?.norm === "-" || atoms[at]?.joined === true;
  if (atoms[at]?.norm === "-") at++;
  if (
    atoms[at]?.norm === "of" &&
    /^(?:the|its|their|these|those|them)$/.test(atoms[at + 1]?.norm ?? "")
  ) {
    at += 2;
  } else if (atoms[at]?.norm === "of") at++;
  const direct = atoms[at];
  if (direct?.norm === "per" && /^cent/.test(atoms[at + 1]?.norm ?? "")) {
    return { unit: "percent", text: "per cent", to: at + 2, people: false };
  }
  if (direct?.norm === "%") return { unit: "percent", text: "%", to: at + 1, people: false };
  if (direct?.norm === "percentage") {
    return { unit: "points", text: "percentage points", to: at + 2, people: false };
  }
  if (/^(?:sq|square)$/.test(direct?.norm ?? "")) {
    const unit = UNITS.get(atoms[at + 1]?.norm ?? "");
    if (unit) return { unit: `square ${unit}`, text: `square ${unit}`, to: at + 2, people: false };
  }
  let plural: Noun | null = null;
  for (let k = at; k < Math.min(at + 5, atoms.length); k++) {
    const atom = atoms[k];
    if (!atom || atom.kind === "number" || (STOP.test(atom.norm) && atom.norm !== "-")) break;
    if (FATES.has(atom.norm) && !UNITS.has(atom.norm)) break;
    const word = atom.norm.split("-").at(-1) ?? "";
    if (/^years?(?:-olds?)?$/.test(atom.norm)) {
      const old = atom.norm.includes("-") ? k : k + (atoms[k + 1]?.norm === "-" ? 2 : 1);
      if (/olds?$/.test(atoms[old]?.norm ?? "")) {
        return { unit: "years-old", text: atom.text, to: old + 1, people: false };
      }
    }
    const group = GROUPS.get(word);
    if (group || PEOPLE.has(word)) {
      return {
        unit: "people",
        text: atom.text,
        to: k + 1,
        people: true,
        ...(group ? { group } : {}),
      };
    }
    if (NATIONALS.test(atom.text)) {
      return { unit: "people", text: atom.text, to: k + 1, people: true };
    }
    const unit = UNITS.get(word);
    // "Two negotiating days" are counted, not measured.
    const isMeasure = k === at || !CALENDAR.has(unit ?? "") || WHOLE.test(atoms[k - 1]?.norm ?? "");
    if (unit && isMeasure) return { unit, text: atom.text, to: k + 1, people: false };
    // "an eight-page document".
    if (joined && k === at && !NO_UNIT.test(word)) {
      return { unit: word, text: atom.text, to: k + 1, people: false };
    }
    const isPlural = /[^su]s$/.test(word) && word.length > 3 && atom.kind === "word";
    if (isPlural) plural = { unit: singular(word), text: atom.text, to: k + 1, people: false };
  }
  return plural;
}

/** A plain plural noun as one canonical form: "bridges" → "bridge". */
function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** "35 were killed", "35 dead", "117 people, including 15 children, were injured". */
function casualtyAfter(
  atoms: readonly Atom[],
  from: number,
): { unit: string; text: string } | null {
  let inside = false;
  for (let at = from; at < Math.min(from + REACH + 5, atoms.length); at++) {
    const atom = atoms[at];
    if (!atom || CLAUSE_END.test(atom.norm)) return null;
    const status = FATES.get(atom.norm);
    const isBeing = atom.norm.endsWith("ing") && !/^(?:dy|miss)ing$/.test(atom.norm) && at > from;
    if (status && !inside && !isBeing) {
      return { unit: status, text: atom.text };
    }
    if (atom.norm === "," || atom.norm === "(" || atom.norm === ")") {
      const opens =
        INCLUDING.test(atoms[at + 1]?.norm ?? "") ||
        (atoms[at + 2]?.norm === "of" && /^(?:them|whom)$/.test(atoms[at + 3]?.norm ?? ""));
      if (inside && !opens) inside = false;
      else if (opens) inside = true;
      else if (atom.norm === "," && at > from) return null;
    } else if (/^(?:and|or)$/.test(atom.norm) && !inside) return null;
    else if (atom.kind === "number" && !inside) return null;
  }
  return null;
}

/** "killed at least 34", "death toll of 35", "wounded more than 100". */
function casualtyBefore(
  atoms: readonly Atom[],
  from: number,
): { unit: string; text: string } | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const atom = atoms[at];
    if (!atom || /^[.;!?]$/.test(atom.norm) || (atom.kind === "number" && at < from - 3))
      return null;
    const status = FATES.get(atom.norm);
    // "The lives of 30 people", and not whoever is told of behind "19 lives".
    if (!status || (atom.norm === "lives" && atoms[at + 1]?.norm !== "of")) continue;
    const passive = /^(?:was|were|been|be|being|are|is)$/.test(atoms[at - 1]?.norm ?? "");
    // "were killed and 117 …": a passive speaks of the number before it.
    return passive && /^(?:killed|injured|wounded|hurt)$/.test(atom.norm)
      ? null
      : { unit: status, text: atom.text };
  }
  return null;
}

/** Before a number: what comes before it is how many there are. */
const COMES_TO =
  /(?:^| )(?:was|is|were|are|reach(?:ed|es)?|hit|pass(?:ed|es)|(?:ris(?:en|es|ing)|rose|climb(?:ed|s|ing)|gr[eo]wn?|increased|jumped|up|came|revised|raised) to|st(?:ood|ands?) at|put at)$/;

/** "The death toll of the strike on the town on 13 April was 25", "the number of dead from it rose to at least 38". */
function casualtySubject(
  atoms: readonly Atom[],
  number: number,
): { unit: string; text: string } | null {
  const { from } = phraseBefore(atoms, number);
  const [verb, last] = [atoms[from - 2]?.norm ?? "", atoms[from - 1]?.norm ?? ""];
  if (!COMES_TO.test(`${verb} ${last}`)) return null;
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at--) {
    const { norm, text } = atoms[at] ?? { norm: ".", text: "" };
    if (/^[.;:!?]$/.test(norm)) return null;
    const status = FATES.get(norm);
    const isNoun = /^(?:tolls?|dead|deaths?|fatalities|injured|wounded)$/.test(norm);
    if (status && isNoun) return { unit: status, text };
  }
  return null;
}

/** "Broke the truce 30 times": that many violations. */
function isBreach(atoms: readonly Atom[], from: number): boolean {
  const clause = atoms.slice(Math.max(0, from - REACH), from).map(({ norm }) => norm);
  const end = clause.findLastIndex((norm) => CLAUSE_END.test(norm));
  return clause.slice(end + 1).some((norm) => /^(?:violat|breach|brok|break)/.test(norm));
}

/** "Took 19 lives", "19 lives were lost": those killed, where "saved 19 lives" is none. */
function areLost(atoms: readonly Atom[], from: number, to: number): boolean {
  const near = [...atoms.slice(Math.max(0, from - REACH), from), ...atoms.slice(to, to + 3)];
  return near.some(({ norm }) =>
    /^(?:tak(?:e|es|en|ing)|took|costs?|costing|claim(?:s|ed|ing)?|los(?:t|es?|ing))$/.test(norm),
  );
}

/** Whether the number tells a part of one before it: "including 15 children", "15 of them". */
function isInner(atoms: readonly Atom[], from: number): boolean {
  const words = [atoms[from - 1], atoms[from - 2], atoms[from - 3]].map((atom) => atom?.norm ?? "");
  return (
    words.some((word) => INCLUDING.test(word) && word !== "of") ||
    /^them$/.test(atoms[from + 2]?.norm ?? "")
  );
}
