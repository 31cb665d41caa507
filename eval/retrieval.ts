/** How well retrieval ranks: CheckThat! 2020 against search libraries, and what each part is worth. */
import { RANK_FEATURES } from "../src/match/rank-features.ts";
import {
  type RankWeights,
  RETRIEVAL,
  type RetrievalSettings,
  retrieve,
} from "../src/match/retrieve.ts";
import { buildIndex } from "../src/store/inverted-index.ts";
import { fuseSearch, miniSearch, overlapSearch, type Search } from "./retrieval/baselines.ts";
import { type CheckThat, type CheckThatQuery, readCheckThat } from "./retrieval/checkthat.ts";
import { rankingMeasures } from "./retrieval/ranking-measures.ts";
import type { EvalTable } from "./table.ts";

/** fuse.js takes seconds a query, so that it is asked only these many. */
const FUSE_SAMPLE = 4;

const without = (...names: (keyof RankWeights)[]): Partial<RetrievalSettings> => ({
  weights: { ...RETRIEVAL.weights, ...Object.fromEntries(names.map((name) => [name, 0])) },
});

const ABLATIONS: readonly [name: string, change: Partial<RetrievalSettings>][] = [
  ["engine", {}],
  ["… without 4-grams", without("grams")],
  ["… without coverage of the claim", without("covered")],
  ["… without place in the query", without("early")],
  ["… without the rarest word", without("rarest")],
  ["… without repeated words", without("repeated")],
  ["… without length of the title", without("title")],
  ["… without rarity in English", { fullRarity: 0 }],
  ["… without compounds", { compounds: false }],
  [
    "… stems alone (BM25F)",
    { ...without("grams", ...RANK_FEATURES), fullRarity: 0, compounds: false },
  ],
];

/** A table a split: engine, ablations and baselines. */
export function evaluateRetrieval(data: string): EvalTable[] {
  const collection = readCheckThat(data);
  const title = "Retrieval: CheckThat! 2020";
  if (!collection) {
    return [{ title, rows: [], skipped: `no data/retrieval/checkthat2020 in ${data}` }];
  }
  const methods = methodsFor(collection);
  return [...collection.splits].map(([split, queries]) => ({
    title: `${title} ${split}, ${queries.length} tweets, ${collection.claims.length} claims`,
    rows: methods.map(({ name, search, sample }) => ({
      name,
      values: measure(search, sample ? queries.slice(0, sample) : queries),
    })),
  }));
}

interface Method {
  name: string;
  search: Search;
  /** Asks only the first queries. */
  sample?: number;
}

function methodsFor({ claims }: CheckThat): Method[] {
  const index = buildIndex(claims);
  // Others weigh the same fields together, so that the headline's share is the method's own.
  const bare = buildIndex(claims.map(({ statement }) => ({ statement })));
  const engine = (on: typeof index, settings: RetrievalSettings): Search => {
    return (query) => retrieve(query, on, 5, settings).map(({ claim }) => claim);
  };
  return [
    ...ABLATIONS.map(([name, change]) => ({
      name,
      search: engine(index, { ...RETRIEVAL, ...change }),
    })),
    { name: "… without titles", search: engine(bare, RETRIEVAL) },
    { name: "MiniSearch (BM25+)", search: miniSearch(claims) },
    { name: "word overlap (Jaccard)", search: overlapSearch(claims) },
    {
      name: `fuse.js tokens (${FUSE_SAMPLE} queries)`,
      search: fuseSearch(claims),
      sample: FUSE_SAMPLE,
    },
  ];
}

function measure(search: Search, queries: readonly CheckThatQuery[]): Record<string, number> {
  // Once unmeasured, so that no method pays for the compiler.
  for (const { text } of queries.slice(0, 1)) search(text);
  const begin = performance.now();
  const answers = queries.map(({ text, relevant }) => ({ ranking: search(text), relevant }));
  const took = performance.now() - begin;
  return { ...rankingMeasures(answers), "ms/query": took / Math.max(1, queries.length) };
}
