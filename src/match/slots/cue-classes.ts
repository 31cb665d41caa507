/** Of how much of a whole a text speaks, and whether it disowns or sets apart what it names. */
import type { Analysis } from "./analysis.ts";
import { phraseList } from "./phrases.ts";

/**
 * Words that say how much of something is meant (the quantifiers of Barwise and Cooper 1981), and
 * those by which a text disowns or sets apart what it names. Base forms, as in `cues.ts`.
 */
const CLASSES = {
  All: "all, every, each, both, entire, whole, full, fully, complete, completely, total, totally, everybody, everyone, everything, everywhere, always, any, unanimous, unanimously, across the board, throughout, without exception, in full, to the last",
  None: "no, none, nobody, no one, nothing, neither, never, nowhere, zero, not a single, not one, not any",
  Only: "only, alone, solely, sole, exclusively, nothing but, none but, no other than, nobody but",
  Part: "some, part, partly, partial, partially, half, several, few, handful, most, mostly, majority, minority, certain, limited, almost all, nearly all, all but, in part, not all, not every, not everyone, not both, one of, apart from, except, exception",
  Disowned:
    "deny, denial, false, untrue, fake, baseless, disinformation, myth, invent, invention, wrong, no truth, refute, rebut, contradict, dispute, contrary to, opposite, reverse, other way round",
  Contrast: "rather than, instead of, as opposed to, in place of, unlike, not by, and not, but not",
} as const;

/** One of the classes. */
export type CueClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as CueClass[];
const LISTS = NAMES.map((name) => ({ name, list: phraseList(CLASSES[name]) }));

/** The classes of which a text has a word. */
export function cueClassesOf(stems: readonly string[]): ReadonlySet<CueClass> {
  return new Set(LISTS.flatMap(({ name, list }) => (list.find(stems).length > 0 ? [name] : [])));
}

/** For every class whether the sentence has such a word and the claim has not (1), or the reverse (-1). */
export function cueDifferences(here: Analysis, there: Analysis): Record<string, number> {
  return Object.fromEntries(
    NAMES.map((name) => [
      `cue${name}`,
      Number(here.cueClasses.has(name)) - Number(there.cueClasses.has(name)),
    ]),
  );
}
