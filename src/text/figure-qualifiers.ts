/** The words that say how exact a number is meant. */
import type { Qualifier } from "./figures.ts";
import type { Atom } from "./numerals.ts";

/** Phrases before a number, longest first within one start; they decide the qualifier. */
const BEFORE: [phrase: string, Qualifier, close?: true][] = [
  ["not more than", "at-most"],
  ["no more than", "at-most"],
  ["at most", "at-most"],
  ["as many as", "at-most"],
  ["as much as", "at-most"],
  ["adds up to", "exactly"],
  ["add up to", "exactly"],
  ["added up to", "exactly"],
  ["up to", "at-most"],
  ["a maximum of", "at-most"],
  ["within", "at-most"],
  ["no fewer than", "at-least"],
  ["not less than", "at-least"],
  ["no less than", "at-least"],
  ["not fewer than", "at-least"],
  ["at least", "at-least"],
  ["a minimum of", "at-least"],
  ["as few as", "at-least"],
  ["upwards of", "more-than"],
  ["just over", "more-than", true],
  ["a little over", "more-than", true],
  ["slightly over", "more-than", true],
  ["little more than", "more-than", true],
  ["slightly more than", "more-than", true],
  ["just more than", "more-than", true],
  ["well over", "more-than"],
  ["more than", "more-than"],
  ["greater than", "more-than"],
  ["over", "more-than"],
  ["above", "more-than"],
  ["exceeding", "more-than"],
  ["topping", "more-than"],
  ["just under", "fewer-than", true],
  ["a little under", "fewer-than", true],
  ["slightly less than", "fewer-than", true],
  ["slightly fewer than", "fewer-than", true],
  ["little less than", "fewer-than", true],
  ["not quite", "fewer-than", true],
  ["not far short of", "fewer-than", true],
  ["just short of", "fewer-than", true],
  ["just shy of", "fewer-than", true],
  ["shy of", "fewer-than", true],
  ["barely", "fewer-than", true],
  ["the better part of", "fewer-than", true],
  ["the best part of", "fewer-than", true],
  ["fewer than", "fewer-than"],
  ["less than", "fewer-than"],
  ["lower than", "fewer-than"],
  ["under", "fewer-than"],
  ["below", "fewer-than"],
  ["close to", "about"],
  ["close on", "about"],
  ["a shade over", "more-than", true],
  ["a shade under", "fewer-than", true],
  ["in the region of", "about"],
  ["an estimated", "about"],
  ["nearly", "about"],
  ["almost", "about"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["some", "about"],
  ["approximately", "about"],
  ["circa", "about"],
  ["estimated", "about"],
  ["~", "about"],
];
/** Phrases behind a number and its unit. */
const AFTER: [string, Qualifier][] = [
  ["or more", "at-least"],
  ["at least", "at-least"],
  ["or so", "about"],
  ["or thereabouts", "about"],
  ["or fewer", "at-most"],
  ["or less", "at-most"],
  ["+", "at-least"],
];
/** The qualifier that stands before a number at `from`, whether the number is close to it, and where its phrase starts. */
export function phraseBefore(
  atoms: readonly Atom[],
  from: number,
): { from: number; qualifier?: Qualifier; close?: true } {
  const skip = /^(?:a|another|further|mere|total|of|between|from|additional|only)$/;
  let end = from;
  for (let tries = 0; tries < 3; tries++) {
    const tail = atoms
      .slice(Math.max(0, end - 4), end)
      .map((atom) => atom.norm)
      .join(" ");
    const found = BEFORE.find(([phrase]) => tail === phrase || tail.endsWith(` ${phrase}`));
    if (found) {
      const [phrase, qualifier, close] = found;
      return { from: end - phrase.split(" ").length, qualifier, ...(close ? { close } : {}) };
    }
    if (!skip.test(atoms[end - 1]?.norm ?? "")) break;
    end--;
  }
  return { from };
}

/** The qualifier behind a number and its unit, and where its phrase ends. */
export function phraseAfter(
  atoms: readonly Atom[],
  to: number,
): { to: number; qualifier?: Qualifier } {
  const head = [atoms[to]?.norm, atoms[to + 1]?.norm].join(" ");
  const found = AFTER.find(([phrase]) => head === phrase || head.startsWith(`${phrase} `));
  return found ? { to: to + found[0].split(" ").length, qualifier: found[1] } : { to };
}
