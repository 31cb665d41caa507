/** Judges how a whole article stands to a claim: a headline, or a sentence of another page. */

import model from "../../assets/weights/document-stance.json" with { type: "json" };
import { predict } from "./boosted-trees.ts";
import { compareDocument, type DocumentComparison } from "./document-features.ts";
import { analyseDocument, CUE_NAMES, cueIn, type DocumentText } from "./document-text.ts";
import type { Judgement, Label, Reason } from "./types.ts";

/** Groups of cues by which an article disowns a story. */
const DISOWNING = ["refute", "deny", "doubt"];
/** From this many sentences on, a text is an article whatever it is held against. */
const ARTICLE = 3;
/** A text of two sentences is an article, a short one, where it is this much longer than the claim. */
const LONGER = 1.5;

/**
 * Whether a text is to be judged as an article rather than as a statement. A note of one sentence is
 * one where the claim is a headline, as the missing full stop shows.
 */
export function isDocument(text: string, claim?: string): boolean {
  const { sentences, words } = analyseDocument(text);
  if (sentences.length >= ARTICLE || claim === undefined) return sentences.length >= ARTICLE;
  const headline = endsSentence(text) && !endsSentence(claim);
  const longer = words > LONGER * claim.split(/\s+/).length;
  return headline || (sentences.length > 1 && longer);
}

const endsSentence = (text: string): boolean => /[.!?…]["”’')\]]*\s*$/.test(text);

/**
 * How an article stands to a claim. `corroborates`: it tells the claim as fact; `conflicts`: it
 * denies or disowns it; `mentions`: it passes it on as what others say, or tells another side;
 * `unrelated`: it is about something else.
 *
 * Gradient-boosted trees over the features of `document-features.ts`, fitted by
 * `eval/fit/document-stance.ts` on the open half of the FNC-1 test set (Pomerleau and Rao 2017).
 */
export function judgeDocument(text: string, claim: string): Judgement {
  const document = analyseDocument(text);
  const comparison = compareDocument(claim, document);
  const probabilities = probabilitiesOf(comparison.features);
  const labels = Object.keys(probabilities) as Label[];
  const label = labels.reduce((best, each) =>
    probabilities[each] > probabilities[best] ? each : best,
  );
  return {
    label,
    score: probabilities[label],
    probabilities,
    reasons: reasonsOf(label, claim, document, comparison),
  };
}

/** Probability of every label from the features of a comparison; they add up to 1. */
export function probabilitiesOf(features: Readonly<Record<string, number>>): Record<Label, number> {
  const probabilities: Record<Label, number> = {
    corroborates: 0,
    conflicts: 0,
    mentions: 0,
    unrelated: 0,
  };
  const values = model.features.map((name) => features[name] ?? 0);
  predict(model, values).forEach((probability, at) => {
    const label = model.labels[at];
    if (label !== undefined && label in probabilities) probabilities[label as Label] = probability;
  });
  return probabilities;
}

function reasonsOf(
  label: Label,
  claim: string,
  document: DocumentText,
  { best, words }: DocumentComparison,
): Reason[] {
  if (label === "unrelated" || !best) return [];
  const reasons: Reason[] = words.length > 0 ? [{ kind: "words", words }] : [];
  if (label === "conflicts") {
    const here = disowning(document, best.text);
    if (here) reasons.push({ kind: "opposes", slot: "polarity", here, there: claim });
  }
  if (label === "mentions") {
    const here = cueIn(best.text, ["rumour", "hedge", "report", "claim", "doubt"]);
    if (here) {
      reasons.push({
        kind: "differs",
        slot: "attribution",
        here,
        there: claim,
        because: "attribution",
      });
    }
  }
  return reasons;
}

/** The words by which the article disowns the story, nearest to the claim first. */
function disowning(document: DocumentText, nearest: string): string | null {
  const groups = DISOWNING.map((name) => CUE_NAMES.indexOf(name));
  const cued = document.sentences.filter(({ cues }) =>
    groups.some((group) => (cues[group] ?? 0) > 0),
  );
  return cueIn(nearest, DISOWNING) ?? (cued[0] ? cueIn(cued[0].text, DISOWNING) : null);
}
