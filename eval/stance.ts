/** How well stance is told: on pairs written to test it, on pairs of real reports, on disputes. */
import { join } from "node:path";
import { judge, likeliest } from "../src/match/judge.ts";
import { featureNames } from "../src/match/slots/features.ts";
import { SHOWN } from "../src/match/thresholds.ts";
import type { Label } from "../src/match/types.ts";
import { tokenize } from "../src/text/tokens.ts";
import { dataFolder, type LabelledPair, readPairs } from "./stance/data.ts";
import { packKnowledge, stanceExamples } from "./stance/examples.ts";
import { crossValidate, type HeldOut, LABELS } from "./stance/fitting.ts";

/** A table of the evaluation: its rows by name, each with the same measures. */
export interface StanceTable {
  title: string;
  rows: { name: string; values: Record<string, number> }[];
}

/** A pair with the label given to it. */
interface Answer {
  pair: LabelledPair;
  given: Label;
  /** Probability of the given label. */
  score: number;
}

/** What each ablation holds at zero. */
const ABLATIONS: readonly [name: string, features: RegExp][] = [
  [
    "without names",
    /^(?:names|persons|places|unknown|firstName|claimNames|sentenceNames|agents|doer|evidenceDoer|evidenceRole|mainAgents|mainPatients|mainMissing|swapped|mainSwapped|roleAgainst)/,
  ],
  ["without figures", /^(?:evidenceFigure|evidenceRank|figure|fixed|countGrows|ranks)/],
  ["without dates", /^(?:evidenceDate|date|days)/],
  [
    "without polarity",
    /^(?:opposed|negated|evidenceDenied|evidencePolarity|actsOpposed|mainSign|mainTurned|mainKept|agreeing|actsSame|nothingAgainst)/,
  ],
  [
    "without modality",
    /^(?:weaker|stronger|opened|question|openHere|hypothetical|conditional|mainWeaker)/,
  ],
  ["without quantifiers and contrasts", /^cue/],
  ["without places", /^(?:evidencePlace|places)/],
  ["without context", /^(?:figureContext|objectNear|back|sameRole|otherRole)/],
  ["without word vectors", /^(?:near|wordsLacking|wordsBeside)/],
  ["without speakers", /^speaker/],
];

/**
 * All tables of stance. Every figure of the engine is cross-validated: whole claims and whole
 * disputes are left out of what its model was fitted on. `ablation` adds minutes.
 */
export function evaluateStance(folder = dataFolder(), ablation = false): StanceTable[] {
  const examples = stanceExamples(folder, packKnowledge());
  if (examples.length === 0) return [];
  const answers = crossValidate(examples).map(answerOf);
  const of = (source: string): Answer[] => answers.filter(({ pair }) => pair.source === source);
  const pairs = of("pairs");
  const real = of("real-pairs");
  const tables: StanceTable[] = [
    {
      title: "Stance: pairs (cross-validated, whole claims left out)",
      rows: [
        { name: "engine", values: measures(pairs) },
        { name: "word overlap", values: measures(pairs.map(byOverlap)) },
      ],
    },
    { title: "Stance: pairs by phenomenon", rows: byPhenomenon(pairs) },
    { title: "Stance: pairs, confusion (rows: gold)", rows: confusion(pairs) },
    {
      title: "Stance: pairs of real reports (cross-validated, both texts left out)",
      rows: [
        { name: "engine", values: measures(real) },
        { name: "engine, sure pairs", values: measures(real.filter(({ pair }) => pair.sure)) },
        { name: "word overlap", values: measures(real.map(byOverlap)) },
      ],
    },
    { title: "Stance: real pairs, confusion (rows: gold)", rows: confusion(real) },
    {
      title: "Stance: pairs of real reports judged for this project (cross-validated, likewise)",
      rows: [
        { name: "engine", values: measures(of("judged")) },
        {
          name: "engine, sure pairs",
          values: measures(of("judged").filter(({ pair }) => pair.sure)),
        },
      ],
    },
    {
      title: "Stance: pairs written for this project (cross-validated, whole claims left out)",
      rows: [
        { name: "engine, single sentences", values: measures(undated(of("written"))) },
        { name: "engine, dated reports", values: measures(dated(of("written"))) },
        { name: "word overlap", values: measures(of("written").map(byOverlap)) },
      ],
    },
    {
      title: "Stance: written pairs by phenomenon",
      rows: byPhenomenon(of("written")),
    },
    {
      title: "Stance: page sentences with the claims they are labelled for (cross-validated)",
      rows: [
        {
          name: "engine",
          values: measures(of("pages").filter(({ pair }) => pair.phenomenon === "page")),
        },
      ],
    },
    {
      title:
        "Stance: recorded disputes (cross-validated, whole disputes left out; labels inferred)",
      rows: [{ name: "engine", values: measures(of("facts")) }],
    },
    {
      title:
        "Stance: the pack's own paraphrases and counter-statements (cross-validated, whole claims left out)",
      rows: [
        {
          name: "engine",
          values: measures(
            of("pack").filter(({ pair }) =>
              /^(?:paraphrase|counter-statement|compatible)$/.test(pair.phenomenon),
            ),
          ),
        },
      ],
    },
  ];
  if (ablation) {
    // Without what is made from the pack's claims, which makes each of these fits many times as long.
    const few = examples.filter(({ pair }) => !/^(?:pack|written|facts)$/.test(pair.source));
    const left = (features?: RegExp): Record<string, number> => worth(crossValidate(few, features));
    tables.push({
      title: `Stance: what each part is worth (of ${featureNames().length} features; fitted without the pack)`,
      rows: [
        { name: "all", values: left() },
        ...ABLATIONS.map(([name, features]) => ({ name, values: left(features) })),
      ],
    });
  }
  return tables;
}

/** Stance of the shipped models on a folder that they were not fitted on; nothing is fitted. */
export function evaluateShippedStance(folder: string): StanceTable[] {
  const knowledge = packKnowledge();
  return (["pairs", "real-pairs"] as const).flatMap((name) => {
    const answers = readPairs(folder, name).map((pair): Answer => {
      const { label, score } = judge(pair.here, pair.there, knowledge);
      return { pair, given: label, score };
    });
    if (answers.length === 0) return [];
    return [
      {
        title: `Stance: ${join("data/eval", `${name}.jsonl`)} (shipped models)`,
        rows: [
          { name: "engine", values: measures(answers) },
          { name: "word overlap", values: measures(answers.map(byOverlap)) },
        ],
      },
      { title: `Stance: ${name} by phenomenon (shipped models)`, rows: byPhenomenon(answers) },
    ];
  });
}

function answerOf({ pair, probabilities }: HeldOut): Answer {
  const given = likeliest(probabilities);
  return { pair, given, score: probabilities[given] };
}

/** Share of the claim's words that the sentence has; the cuts are the baseline's usual ones. */
function byOverlap({ pair }: Answer): Answer {
  const words = (text: string): Set<string> =>
    new Set(tokenize(text).flatMap(({ kind, norm }) => (kind === "mark" ? [] : [norm])));
  const [here, there] = [words(pair.here.text), words(pair.there.text)];
  const share = [...there].filter((word) => here.has(word)).length / Math.max(1, there.size);
  const given = share >= 0.6 ? "corroborates" : share >= 0.35 ? "mentions" : "unrelated";
  return { pair, given, score: share };
}

const dated = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ pair }) => pair.here.published !== undefined);
const undated = (answers: readonly Answer[]): Answer[] =>
  answers.filter(({ pair }) => pair.here.published === undefined);

function measures(answers: readonly Answer[]): Record<string, number> {
  const shown = (label: "corroborates" | "conflicts"): number =>
    precision(answers.filter(({ given, score }) => given === label && score >= SHOWN[label]));
  const stated = answers.filter(({ given }) => given === "conflicts");
  return {
    pairs: answers.length,
    accuracy: precision(answers),
    macroF1: LABELS.reduce((sum, label) => sum + f1(answers, label), 0) / LABELS.length,
    conflictsStated: stated.length,
    conflictsRight: precision(stated),
    shownConflictsRight: shown("conflicts"),
    shownCorroborationsRight: shown("corroborates"),
  };
}

const precision = (answers: readonly Answer[]): number =>
  answers.length === 0
    ? 0
    : answers.filter(({ pair, given }) => pair.label === given).length / answers.length;

function f1(answers: readonly Answer[], label: Label): number {
  const given = answers.filter((answer) => answer.given === label).length;
  const gold = answers.filter(({ pair }) => pair.label === label).length;
  const right = answers.filter(
    (answer) => answer.given === label && answer.pair.label === label,
  ).length;
  return given + gold === 0 ? 0 : (2 * right) / (given + gold);
}

function byPhenomenon(answers: readonly Answer[]): StanceTable["rows"] {
  const names = [...new Set(answers.map(({ pair }) => pair.phenomenon))].sort();
  return names.map((name) => {
    const own = answers.filter(({ pair }) => pair.phenomenon === name);
    return { name, values: { pairs: own.length, accuracy: precision(own) } };
  });
}

function confusion(answers: readonly Answer[]): StanceTable["rows"] {
  return LABELS.map((gold) => {
    const own = answers.filter(({ pair }) => pair.label === gold);
    return {
      name: gold,
      values: Object.fromEntries(
        LABELS.map((label) => [label, own.filter(({ given }) => given === label).length]),
      ),
    };
  });
}

/**
 * What a model without one part is measured by. A label changes with chance on a few hundred pairs; the
 * log loss (mean of -ln of the gold label's probability, less is better) sees every probability.
 */
function worth(tested: readonly HeldOut[]): Record<string, number> {
  const of = (source: LabelledPair["source"]): readonly HeldOut[] =>
    tested.filter(({ pair }) => pair.source === source);
  const [pairs, real] = [of("pairs"), of("real-pairs")];
  const measured = measures(pairs.map(answerOf));
  return {
    "pairs accuracy": measured.accuracy ?? 0,
    "real macroF1": measures(real.map(answerOf)).macroF1 ?? 0,
    "pairs logLoss": logLoss(pairs),
    "real logLoss": logLoss(real),
    "judged logLoss": logLoss(of("judged")),
  };
}

/** Below this a probability counts as this, so that no single pair decides. */
const LEAST = 1e-4;

const logLoss = (tested: readonly HeldOut[]): number =>
  tested.reduce(
    (sum, { pair, probabilities }) => sum - Math.log(Math.max(LEAST, probabilities[pair.label])),
    0,
  ) / Math.max(1, tested.length);
