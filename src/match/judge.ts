/** Judges how a sentence stands to a claim, and says why. */
import { predict } from "./boosted-trees.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Analysis, analyse } from "./slots/analysis.ts";
import { type ExchangeFinding, exchangeOf } from "./slots/exchange.ts";
import { type Comparison, compare } from "./slots/features.ts";
import { reasonsOf } from "./slots/reasons.ts";
import { applyVetoes, onlyNamed } from "./slots/vetoes.ts";
import type { Judgement, Label, Statement } from "./types.ts";
import { MODELS } from "./weights.ts";

/** Analyses by knowledge and statement: one sentence meets dozens of claims, each claim many pages. */
const analyses = new WeakMap<Knowledge, Map<string, Analysis>>();
/** Statements kept analysed per knowledge, some 10 kB each. */
const MEMO_LIMIT = 4000;

/**
 * How `here`, a sentence of the page, stands to `there`, a claim of the store.
 *
 * Where the two differ in a single word, that exchange decides. Otherwise the fitted model weighs what
 * the slots have in common, and vetoes then take away labels that a slot rules out, whatever the
 * words share. The probabilities add up to 1.
 *
 * @param named whether a conflict has to name the slot that cannot hold on both sides, as one does
 *   that a reader is shown.
 */
export function judge(
  here: Statement,
  there: Statement,
  knowledge: Knowledge,
  { named = false }: { named?: boolean } = {},
): Judgement {
  const comparison = compare(analysed(here, knowledge), analysed(there, knowledge), knowledge);
  const { probabilities: weighed, exchanged } = weigh(comparison, MODELS);
  const probabilities = named && !exchanged ? onlyNamed(weighed, comparison) : weighed;
  const label = likeliest(probabilities);
  const reasons = reasonsOf(comparison, label);
  return {
    label,
    score: probabilities[label],
    probabilities,
    reasons: exchanged ? [...reasons, ...exchanged.reasons(label)] : reasons,
  };
}

/** The probabilities of the labels, by the exchange of one word or else by the models and vetoes. */
export function weigh(
  comparison: Comparison,
  models: typeof MODELS,
): { probabilities: Record<Label, number>; exchanged: ExchangeFinding | null } {
  const exchanged = exchangeOf(comparison);
  const probabilities =
    exchanged?.probabilities ?? applyVetoes(modelled(comparison, models), comparison);
  return { probabilities, exchanged };
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

function modelled({ features, there }: Comparison, models: typeof MODELS): Record<Label, number> {
  const probabilities: Record<Label, number> = {
    corroborates: 0,
    conflicts: 0,
    mentions: 0,
    unrelated: 0,
  };
  const model = there.statement.when === undefined ? models.undated : models.dated;
  predict(model, features).forEach((probability, at) => {
    const label = model.labels[at];
    if (label !== undefined && label in probabilities) probabilities[label as Label] = probability;
  });
  return probabilities;
}

/** A conflict is stated only where it is likelier than all else together. */
const STATED = 0.5;

/** The label that the probabilities speak for: the likeliest, a conflict only from one half on. */
export function likeliest(probabilities: Record<Label, number>): Label {
  const labels = (Object.keys(probabilities) as Label[]).filter(
    (label) => label !== "conflicts" || probabilities[label] >= STATED,
  );
  return labels.reduce((best, label) =>
    probabilities[label] > probabilities[best] ? label : best,
  );
}
