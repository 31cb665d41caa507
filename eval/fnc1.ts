/** FNC-1 (Fake News Challenge): how whole articles stand to headlines. */
import { join } from "node:path";
import { compareDocument } from "../src/match/document-features.ts";
import { isDocument, probabilitiesOf } from "../src/match/document-stance.ts";
import { analyseDocument, contentTerms } from "../src/match/document-text.ts";
import { judge } from "../src/match/judge.ts";
import { defaultKnowledge } from "../src/match/knowledge.ts";
import type { Label } from "../src/match/types.ts";
import type { EvalTable } from "./articles.ts";
import { fncScore, type HeadlinePair, readHeadlinePairs } from "./fnc1-data.ts";

type Features = Readonly<Record<string, number>>;
type Method = (pair: HeadlinePair, features: Features) => Label;

/** Overlap from which the baseline calls a pair related, as in the challenge's own baseline. */
const RELATED = 0.3;
const LABELS: Label[] = ["corroborates", "conflicts", "mentions", "unrelated"];

/**
 * Official score and recall by label of the engine and of two baselines on a data folder. The model
 * was fitted on the open half of the set; on that half `eval/fit/document-stance.ts --check` gives
 * the cross-validated score.
 */
export function evaluateFnc1(data: string): EvalTable {
  const pairs = readHeadlinePairs(data);
  const title = "FNC-1: article against headline";
  if (pairs.length === 0) return { title, rows: [], skipped: `no data/stance/fnc1 in ${data}` };
  const methods: [string, Method][] = [
    ["majority (unrelated)", () => "unrelated"],
    ["word overlap, related = mentions", byOverlap],
    ["engine", engine],
    ["every text as an article", (_, features) => likeliest(probabilitiesOf(features))],
    ["… without cues of doubt and denial", without(/^(?:refute|deny|doubt|negation|disown)-/)],
    [
      "… without cues of reporting",
      without(/^(?:rumour|hedge|report|claim|confirm|meta|official)-/),
    ],
    ["… without names and key terms", without(/^(?:names|keys|top-keys|numbers)/)],
    ["… without closeness of sentences", without(/^(?:cover-(?!all)|pairs|best-)/)],
  ];
  const rows = pairs.map((pair) => ({
    pair,
    features: compareDocument(pair.headline, analyseDocument(pair.body)).features,
  }));
  return {
    title: `${title} (${pairs.length} pairs)`,
    rows: methods.map(([name, method]) => {
      const results = rows.map(({ pair, features }) => ({
        gold: pair.label,
        said: method(pair, features),
      }));
      return { name, values: { score: fncScore(results), ...recalls(results) } };
    }),
  };
}

/** As the command line does: short texts are statements, unless they are held against a headline. */
function engine({ body, headline }: HeadlinePair, features: Features): Label {
  return isDocument(body, headline)
    ? likeliest(probabilitiesOf(features))
    : judge({ text: body }, { text: headline }, defaultKnowledge()).label;
}

/** The model with some of its features blanked, not fitted anew. */
function without(blank: RegExp): Method {
  return (_, features) => {
    const kept = Object.entries(features).map(([name, value]) => [
      name,
      blank.test(name) ? 0 : value,
    ]);
    return likeliest(probabilitiesOf(Object.fromEntries(kept)));
  };
}

const likeliest = (probabilities: Record<Label, number>): Label =>
  LABELS.reduce((best, each) => (probabilities[each] > probabilities[best] ? each : best));

function byOverlap({ body, headline }: HeadlinePair): Label {
  const terms = new Set(contentTerms(headline));
  const document = analyseDocument(body);
  const shared = [...terms].filter((term) => document.terms.has(term)).length;
  return shared / Math.max(1, terms.size) >= RELATED ? "mentions" : "unrelated";
}

function recalls(results: readonly { gold: Label; said: Label }[]): Record<string, number> {
  return Object.fromEntries(
    LABELS.map((label) => {
      const of = results.filter(({ gold }) => gold === label);
      const right = of.filter(({ said }) => said === label).length;
      return [label, right / Math.max(1, of.length)];
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const table = evaluateFnc1(
    process.argv[2] ?? process.env.SECOND_SOURCE_DATA ?? join(import.meta.dirname, "../../shared"),
  );
  console.log(table.title);
  console.table(Object.fromEntries(table.rows.map(({ name, values }) => [name, values])));
}
