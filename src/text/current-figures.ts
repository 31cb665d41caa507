/** Counts that are not the last word: which figure of "first put at 12, it rose to 20" stands, and what is "so far". */
import type { Figure } from "./figures.ts";

/** What marks a figure as one that was given up; "first" alone may be the first of two strikes. */
const EARLIER = words(
  "at first, initial(?:ly)?, original(?:ly)?, preliminary, provisional(?:ly)?, previously, " +
    "first (?:put|reported|given|said|estimated|counted|spoken?|announced|thought|feared), " +
    "(?:first|early|earlier) (?:hours?|bulletins?|reports?|counts?|tolls?|figures?)",
);
/** What marks a figure as the one that stands. */
const LATER = words(
  "later, eventual(?:ly)?, final(?:ly)?, in the end, ultimate(?:ly)?, subsequent(?:ly)?, since, " +
    "correct(?:ed|ion), revis(?:ed|ion), recount, climb(?:ed|s|ing)?, rose, risen, rises, grew, grown, " +
    "fell, fallen, dropped, came down, lowered, raised, settled, stood, stands",
);
/** Where one part of a sentence ends. */
const PART = /[;:,–—]|\b(?:and|but|before|then|until|though|although|while)\b/gi;

/** Words of a count that is not over. */
const UNFINISHED = words(
  "first (?:bulletins?|reports?|counts?|tolls?|hours?|figures?), initial(?:ly)?, at first, " +
    "preliminary, provisional(?:ly)?, so far, as of, by (?:the )?(?:late |mid-?|early )?(?:morning|noon|midday|evening|night), " +
    "by \\d{1,2}(?::\\d\\d)?(?: ?[ap]\\.?m)?(?= (?:on|local)|[,.]|$), " +
    "still (?:lifting|searching|digging|looking|under), search (?:went|goes|was going) on, " +
    "more (?:were|are) feared",
);

/** Whether a text gives its counts as those of a moment: "by noon", "so far", "the first bulletin". */
export const isUnfinished = (text: string): boolean => UNFINISHED.test(text);

/**
 * The figures without those that the text itself replaces by another one, which takes over the unit: by
 * a later one, or by the one that stands in "not three hours but five".
 */
export function currentFigures(text: string, figures: readonly Figure[]): Figure[] {
  const { old, now } =
    setRight(text, figures) ?? replaced(text, figures) ?? superseded(text, figures) ?? {};
  if (!old || !now) return [...figures];
  return figures
    .filter((figure) => figure !== old)
    .map((figure) =>
      figure === now && figure.unit === null
        ? { ...figure, unit: old.unit, ...(old.group ? { group: old.group } : {}) }
        : figure,
    );
}

/** A figure that is given up, and the one that stands. */
interface Replacement {
  old: Figure;
  now: Figure;
}

const canBeOne = (one: Figure, other: Figure): boolean =>
  one.unit === null || other.unit === null || one.unit === other.unit;

/** "It was not three hours, as agencies had it, but almost five". */
function setRight(text: string, figures: readonly Figure[]): Replacement | null {
  const old = figures.findIndex(({ start }) => /\bnot $/i.test(text.slice(0, start)));
  const [one, other] = [figures[old], figures[old + 1]];
  const isInstead = one && other && /\bbut\b/i.test(text.slice(one.end, other.start));
  return isInstead && canBeOne(one, other) ? { old: one, now: other } : null;
}

/** What marks a figure that takes the place of the one before it. */
const CORRECTED = words(
  "corrected(?: down(?:wards)?| up(?:wards)?)? to, revised(?: down(?:wards)?| up(?:wards)?)? to, brought down to, recounted as",
);

/** "Given as 34 at noon, it was later corrected to 31"; of "corrected from 300 to 100" both stand. */
function superseded(text: string, figures: readonly Figure[]): Replacement | null {
  const at = figures.findIndex(({ start }, index) => {
    const before = text.slice(figures[index - 1]?.end ?? 0, start);
    return index > 0 && CORRECTED.test(before);
  });
  const [old, now] = [figures[at - 1], figures[at]];
  return old && now && canBeOne(now, old) ? { old, now } : null;
}

/** "First put at 12, it rose to 20". */
function replaced(text: string, figures: readonly Figure[]): Replacement | null {
  const parts = figures.map((figure) => partOf(text, figure));
  const given = figures.findIndex(
    (_, at) => EARLIER.test(parts[at] ?? "") && !LATER.test(parts[at] ?? ""),
  );
  const old = figures[given];
  const now =
    old &&
    figures.find(
      (figure, at) => at !== given && LATER.test(parts[at] ?? "") && canBeOne(figure, old),
    );
  return old && now ? { old, now } : null;
}

/** The part of the sentence that a figure stands in. */
function partOf(text: string, { start, end }: Figure): string {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(PART)) {
    // "1,000" and "3.5" hold no stop of their own; the comma right before a figure's clause does.
    if (/\d/.test(text[index - 1] ?? "") && /\d/.test(text[index + 1] ?? "")) continue;
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end && to === text.length) to = index;
  }
  return text.slice(from, to);
}

/** Any of some words or phrases, whole and in either case. */
function words(list: string): RegExp {
  return new RegExp(`\\b(?:${list.replaceAll(", ", "|")})\\b`, "i");
}
