/** What a headline and an article have in common and how the article speaks of it, as numbers. */
import {
  analyseHeadline,
  CUE_NAMES,
  type DocumentSentence,
  type DocumentText,
  tf,
  weightOf,
} from "./document-text.ts";

/** Sentences that count as the lead. */
const LEAD = 3;
/** Where the rate of cues per hundred words is capped: a short note would drown all else. */
const RATE_CAP = 10;

/** The features of a pair and the sentence that is closest to the claim. */
export interface DocumentComparison {
  features: Record<string, number>;
  best: DocumentSentence | undefined;
  /** Words of the claim that the article has too, as the claim writes them. */
  words: string[];
}

/** Compares a claim (a headline) with an article. */
export function compareDocument(claim: string, document: DocumentText): DocumentComparison {
  const headline = analyseHeadline(claim);
  const { order } = headline;
  const terms = [...new Set(order)];
  const total = sum(terms.map(weightOf)) || 1;
  const share = (has: (term: string) => boolean): number =>
    sum(terms.filter(has).map(weightOf)) / total;
  const covers = document.sentences.map((sentence) => share((term) => sentence.terms.has(term)));
  const bestAt = covers.reduce((best, cover, i) => (cover > (covers[best] ?? 0) ? i : best), 0);
  const lead = document.sentences.slice(0, LEAD);
  const shared = terms.filter((term) => document.terms.has(term));
  const missing = terms.filter((term) => !document.terms.has(term));
  const sorted = [...covers].sort((a, b) => b - a);
  const claimNorm = Math.hypot(...terms.map(weightOf)) || 1;
  const pairs = order.slice(1).map((term, i) => `${order[i]} ${term}`);
  const numbers = terms.filter((term) => /^\d/.test(term));
  const features: Record<string, number> = {
    "cover-all": share((term) => document.terms.has(term)),
    "cover-lead": share((term) => lead.some((sentence) => sentence.terms.has(term))),
    "cover-first": covers[0] ?? 0,
    "cover-best": sorted[0] ?? 0,
    "cover-second": sorted[1] ?? 0,
    "cover-window": window(document.sentences, share),
    "cover-mean": sum(covers) / Math.max(1, covers.length),
    "best-place": bestAt / Math.max(1, document.sentences.length),
    "best-index": Math.min(bestAt, 20),
    pairs: pairs.filter((pair) => document.pairs.has(pair)).length / Math.max(1, pairs.length),
    names: share((term) => document.names.has(term)),
    "names-missing": max(missing.map(weightOf)),
    "shared-weight": max(shared.map(weightOf)),
    "shared-many": shared.length,
    "missing-many": missing.length,
    keys: document.keys.filter((key) => terms.includes(key)).length,
    "top-keys": document.keys.slice(0, 4).filter((key) => terms.includes(key)).length,
    cosine:
      sum(shared.map((term) => weightOf(term) ** 2 * tf(document.terms.get(term) ?? 0))) /
      (claimNorm * document.norm),
    frequency:
      sum(shared.map((term) => Math.min(5, document.terms.get(term) ?? 0))) /
      Math.max(1, terms.length),
    numbers:
      numbers.length === 0
        ? -1
        : numbers.filter((n) => document.terms.has(n)).length / numbers.length,
    "claim-words": terms.length,
    "document-words": Math.log(document.words),
    question: /\?\s*$/.test(claim) ? 1 : 0,
    quoted: /["“”]|(?<!\p{L})['‘]\p{L}/u.test(claim) ? 1 : 0,
    questions: document.sentences.filter(({ text }) => text.endsWith("?")).length,
    colon: /^[^:]{3,30}:/.test(claim) ? 1 : 0,
  };
  addCues(features, headline.cues, document, covers, bestAt);
  const words = headline.words
    .filter(({ terms: own }) => own.some((term) => document.terms.has(term)))
    .map(({ written }) => written);
  return { features, best: document.sentences[bestAt], words };
}

/** How the claim, the lead, the nearest sentences and the whole speak of the story. */
function addCues(
  features: Record<string, number>,
  inClaim: readonly number[],
  document: DocumentText,
  covers: readonly number[],
  bestAt: number,
): void {
  CUE_NAMES.forEach((name, cue) => {
    const at = document.sentences.map((sentence) => sentence.cues[cue] ?? 0);
    const all = sum(at);
    const first = at.findIndex((count) => count > 0);
    features[`${name}-claim`] = inClaim[cue] ?? 0;
    features[`${name}-lead`] = sum(at.slice(0, LEAD));
    features[`${name}-near`] = sum(at.slice(Math.max(0, bestAt - 1), bestAt + 2));
    features[`${name}-rate`] = Math.min(RATE_CAP, (100 * all) / document.words);
    features[`${name}-all`] = Math.min(all, 12);
    features[`${name}-cover`] = max(covers.filter((_, i) => (at[i] ?? 0) > 0));
    features[`${name}-first`] = first < 0 ? 1 : first / at.length;
  });
  addParity(
    features,
    "disown",
    ["refute", "deny", "doubt", "negation"],
    ["refute", "deny", "doubt"],
  );
  addParity(
    features,
    "hedge",
    ["hedge", "rumour", "report", "claim", "doubt"],
    ["hedge", "rumour", "report", "doubt"],
  );
}

/**
 * A headline that disowns a story agrees with an article that does so and not with one that tells
 * it: every measure of how far the article does so is turned round where the headline does too.
 */
function addParity(
  features: Record<string, number>,
  name: string,
  inClaim: readonly string[],
  inDocument: readonly string[],
): void {
  const total = (groups: readonly string[], zone: string): number =>
    sum(groups.map((group) => features[`${group}-${zone}`] ?? 0));
  const claims = Math.min(
    1,
    total(inClaim, "claim") + (name === "hedge" ? (features.question ?? 0) : 0),
  );
  features[`${name}-in-claim`] = claims;
  for (const zone of ["lead", "near", "rate", "cover"]) {
    const raw = total(inDocument, zone);
    const strength = zone === "cover" ? Math.min(1, raw) : raw / (1 + raw);
    features[`${name}-${zone}-sum`] = raw;
    features[`${name}-${zone}-parity`] = claims > 0 ? 1 - strength : strength;
    features[`${name}-${zone}-both`] = claims * strength;
  }
}

/** Greatest share that three neighbouring sentences have between them. */
function window(
  sentences: readonly DocumentSentence[],
  share: (has: (term: string) => boolean) => number,
): number {
  return max(
    sentences.map((_, i) => {
      const near = sentences.slice(i, i + LEAD);
      return share((term) => near.some((sentence) => sentence.terms.has(term)));
    }),
  );
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const max = (values: readonly number[]): number =>
  values.reduce((top, value) => Math.max(top, value), 0);
