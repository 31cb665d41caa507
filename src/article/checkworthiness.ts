/**
 * Whether a sentence states something that can be checked, in the sense of the CheckThat! labs
 * (https://checkthat.gitlab.io): an act, a figure, a date or a statement with a speaker, as against
 * opinion, question, scene and advertisement.
 *
 * A sum of cues under a logistic curve. The weights are set by hand and read as log-odds; on the
 * labelled pages 0.5 keeps every sentence that has a claim (see `npm run eval`).
 */

import { SENTENCE_OPENERS } from "./abbreviations.ts";

interface Cue {
  /** What the cue is, for whoever tunes it. */
  name: string;
  pattern: RegExp;
  /** Log-odds that one hit adds. */
  weight: number;
  /** Hits beyond this many add nothing. */
  limit: number;
}

const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice";

const CUES: readonly Cue[] = [
  { name: "figure", pattern: /\p{N}+/gu, weight: 1, limit: 2 },
  {
    name: "number word",
    pattern: new RegExp(`\\b(?:${NUMBER_WORDS})\\b`, "giu"),
    weight: 0.7,
    limit: 1,
  },
  {
    name: "date",
    pattern:
      /\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|month|year)|this (?:week|month))\b/giu,
    weight: 0.6,
    limit: 2,
  },
  {
    name: "name",
    pattern: /(?<=[\p{L}\p{N},;)’”'"]\s(?:the\s)?)[“"‘]?\p{Lu}[\p{L}.’'-]+/gu,
    weight: 0.6,
    limit: 3,
  },
  {
    name: "speech",
    pattern:
      /\b(?:said|says|saying|told|announced?|declared?|warned?|denie[sd]|denying|confirmed?|claim(?:s|ed|ing)?|accused?|insist(?:s|ed|ing)|according to|reported(?:ly)?|reports|maintain(?:s|ed)|promised?|propos(?:es|ed)|call(?:s|ed) (?:on|for)|complain(?:s|ed)|suggest(?:s|ed)|argu(?:es|ed|ing)|stress(?:ed|es|ing)|reiterat(?:es|ed)|emphasi[sz](?:es|ed|ing)|revealed|hinted|asked|asks|expressed|hailed|wants?|wanted|seeks?|sought|plans to|intends?|repeated|replied|ruled out|officials say|believed to)\b/giu,
    weight: 0.9,
    limit: 2,
  },
  {
    name: "act",
    pattern:
      /\b(?:agree(?:s|d)?|accept(?:s|ed)?|reject(?:s|ed)?|refus(?:es|ed)|dismiss(?:es|ed)|sign(?:s|ed)|kill(?:s|ed)|died|wounded|injured|attack(?:s|ed)?|struck|strike[sd]?|hit|launch(?:es|ed)|impos(?:es|ed)|sanction(?:s|ed)?|met|meet(?:s|ing)?|withdr[ae]w(?:n|al|s)?|halt(?:s|ed)|suspend(?:s|ed)|resum(?:es|ed)|end(?:s|ed)|beg[au]n|vot(?:es|ed)|ratif(?:y|ies|ied)|demand(?:s|ed)?|offer(?:s|ed)?|ceasefire|truce|exchang(?:e|es|ed))\b/giu,
    weight: 0.6,
    limit: 2,
  },
  {
    name: "named subject",
    pattern: new RegExp(`^[“"‘]?(?!(?:${[...SENTENCE_OPENERS].join("|")})\\b)\\p{Lu}\\p{L}+`, "gu"),
    weight: 0.5,
    limit: 1,
  },
  {
    name: "report of a state",
    pattern: /\b(?:has|have|had|was|were|been|will|does)\b/giu,
    weight: 0.3,
    limit: 2,
  },
  { name: "not Latin", pattern: /[^\p{Script=Latin}\P{L}]{4,}/gu, weight: 0.35, limit: 5 },
  { name: "question", pattern: /\?["”’»)]*$/gu, weight: -3, limit: 1 },
  {
    name: "first person",
    pattern: /(?<![“"][^”"]*)\b(?:I|my|our|us|let's|let us)\b(?!\.)/gu,
    weight: -0.9,
    limit: 1,
  },
  {
    name: "address to the reader",
    pattern: /(?<![“"][^”"]*)\b(?:you|your)\b/giu,
    weight: -0.7,
    limit: 1,
  },
  {
    name: "doubt of one's own",
    pattern: /^(?:perhaps|maybe|one (?:can|might|may) |it is hard to|imagine|no doubt)\b/giu,
    weight: -1.8,
    limit: 1,
  },
  {
    name: "ought",
    pattern: /(?<![“"][^”"]*)\b(?:should|ought to|must)\b/giu,
    weight: -0.5,
    limit: 1,
  },
  {
    name: "judgement",
    pattern:
      /\b(?:tragic|shameful|absurd|brilliant|disgrace|wonderful|terrible|beautiful|pathetic|remarkable|crucial|at a crossroads)\b/giu,
    weight: -0.6,
    limit: 2,
  },
  {
    name: "advertisement",
    pattern:
      /\b(?:subscribe|sign up|newsletter|read more|click here|follow us|cookies?|all rights reserved|thank you for|welcome to our|our coverage|listen to|watch:|download)\b/giu,
    weight: -3,
    limit: 1,
  },
];

/** Log-odds of a sentence without any cue. */
const BIAS = -1.3;
/** Fragments of fewer words than this state nothing by themselves. */
const MIN_WORDS = 5;

/** How likely it is, in 0..1, that the sentence states something checkable; 0.5 is the line. */
export function checkworthiness(sentence: string): number {
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  let sum = BIAS + Math.min(words, 20) * 0.03;
  if (words < MIN_WORDS) sum -= 1.5;
  for (const { pattern, weight, limit } of CUES) {
    const hits = sentence.match(pattern)?.length ?? 0;
    sum += weight * Math.min(hits, limit);
  }
  return 1 / (1 + Math.exp(-sum));
}
