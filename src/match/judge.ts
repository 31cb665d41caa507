/** Judges how a sentence stands to a claim, and says why. */
import { predict } from "./boosted-trees.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Analysis, analyse } from "./slots/analysis.ts";
import { type Comparison, compare } from "./slots/features.ts";
import { reasonsOf } from "./slots/reasons.ts";
import { applyVetoes } from "./slots/vetoes.ts";
import type { Judgement, Label, Statement } from "./types.ts";
import { MODEL } from "./weights.ts";

/** Analyses by knowledge and statement: one sentence meets dozens of claims, each claim many pages. */
const analyses = new WeakMap<Knowledge, Map<string, Analysis>>();
/** Statements kept analysed per knowledge, some 10 kB each. */
const MEMO_LIMIT = 4000;

/**
 * How `here`, a sentence of the page, stands to `there`, a claim of the store.
 *
 * The fitted model weighs what the slots have in common; vetoes then take away labels that a slot
 * rules out, whatever the words share. The probabilities add up to 1.
 */
export function judge(here: Statement, there: Statement, knowledge: Knowledge): Judgement {
  const comparison = compare(analysed(here, knowledge), analysed(there, knowledge), knowledge);
  const probabilities = applyVetoes(modelled(comparison), comparison);
  const label = likeliest(probabilities);
  return {
    label,
    score: probabilities[label],
    probabilities,
    reasons: reasonsOf(comparison, label),
  };
}

/** The analysis of a statement, made once. */
export function analysed(statement: Statement, knowledge: Knowledge): Analysis {
  let memo = analyses.get(knowledge);
  if (!memo) {
    memo = new Map();
    analyses.set(knowledge, memo);
  }
  const key = `${statement.published ?? ""}|${statement.when ?? ""}|${statement.text}`;
  let analysis = memo.get(key);
  if (!analysis) {
    analysis = analyse(statement, knowledge);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, analysis);
  }
  return analysis;
}

function modelled({ features }: Comparison): Record<Label, number> {
  const probabilities: Record<Label, number> = {
    corroborates: 0,
    conflicts: 0,
    mentions: 0,
    unrelated: 0,
  };
  predict(MODEL, features).forEach((probability, at) => {
    const label = MODEL.labels[at];
    if (label !== undefined && label in probabilities) probabilities[label as Label] = probability;
  });
  return probabilities;
}

function likeliest(probabilities: Record<Label, number>): Label {
  const labels = Object.keys(probabilities) as Label[];
  return labels.reduce((best, label) =>
    probabilities[label] > probabilities[best] ? label : best,
  );
}
