/**
 * Matching from sentence to claim on the labelled pages, as `data/eval/README.md` scores it: triples
 * of page, sentence and claim, right where they are labelled to take a side.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPack } from "../cli/load-pack.ts";
import { knowledgeFor } from "../src/match/knowledge.ts";
import {
  type LooseClaim,
  type LooseClaims,
  matchClaims,
  openLooseClaims,
} from "../src/match/loose-claims.ts";
import { retrieve, SENTENCE_RETRIEVAL } from "../src/match/retrieve.ts";
import type { Label } from "../src/match/types.ts";
import { miniSearch, overlapSearch } from "./retrieval/baselines.ts";
import type { EvalTable } from "./table.ts";

interface Page {
  id: string;
  published?: string;
  sentences: string[];
}

interface Gold {
  page: string;
  sentence: number;
  claim: string;
  stance: Label;
}

interface EvalSet {
  pages: Page[];
  claims: LooseClaim[];
  gold: Map<string, Label>;
}

/** What a method says of one sentence: the claims that it matches, with their stance if it has one. */
type Method = (sentence: string, page: Page) => { id: string; stance?: Label }[];

/** Matching, stance on what was matched, and how deep retrieval must look. */
export async function evaluateMatching(data: string): Promise<EvalTable[]> {
  const title = "Matching: sentences of the labelled pages with claims";
  const set = readEvalSet(join(data, "data/eval"));
  if (!set) return [{ title, rows: [], skipped: `no data/eval with pages and labels in ${data}` }];
  const { compiled } = await loadPack();
  const store = openLooseClaims(set.claims, knowledgeFor(compiled.entities));
  const rows = methodsFor(store, set.claims).map(([name, method]) => ({
    name,
    values: score(set, method),
  }));
  return [{ title, rows }, candidatesTable(set, store)];
}

function methodsFor(store: LooseClaims, claims: LooseClaim[]): [string, Method][] {
  const statements = claims.map(({ statement, paraphrases }) => ({
    statement,
    title: (paraphrases ?? []).join(" "),
  }));
  const first = (search: (query: string) => number[]): Method => {
    return (sentence) =>
      search(sentence)
        .slice(0, 1)
        .flatMap((at) => claims[at] ?? []);
  };
  const engine: Method = (text, { published }) =>
    matchClaims({ text, ...(published ? { published } : {}) }, store, { top: 10 });
  return [
    ["engine (match, as set)", engine],
    [
      "… sides only",
      (text, page) => engine(text, page).filter(({ stance }) => stance !== "mentions"),
    ],
    [
      "best candidate, unjudged",
      first((query) => retrieve(query, store.index, 1, SENTENCE_RETRIEVAL).map((c) => c.claim)),
    ],
    ["MiniSearch, best one", first(miniSearch(statements))],
    ["word overlap, best one", first(overlapSearch(statements))],
  ];
}

const key = (page: string, sentence: number, claim: string): string =>
  `${page}:${sentence}:${claim}`;
const takesSide = (stance: Label | undefined): boolean =>
  stance === "corroborates" || stance === "conflicts";

function score({ pages, gold }: EvalSet, method: Method): Record<string, number> {
  const wanted = [...gold.values()].filter(takesSide).length;
  const count = { right: 0, given: 0, stance: 0, conflicts: 0, wrongConflicts: 0, others: 0 };
  for (const page of pages) {
    for (const [at, sentence] of page.sentences.entries()) {
      for (const { id, stance } of method(sentence, page)) {
        const label = gold.get(key(page.id, at, id));
        if (stance === "conflicts") {
          count.conflicts++;
          if (label !== "conflicts") count.wrongConflicts++;
        }
        if (label === "mentions") continue;
        count.given++;
        if (label === undefined) count.others++;
        else count.right++;
        if (stance !== undefined && stance === label) count.stance++;
      }
    }
  }
  const precision = count.right / Math.max(1, count.given);
  const recall = count.right / Math.max(1, wanted);
  return {
    P: precision,
    R: recall,
    F1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    stance: count.stance / Math.max(1, count.right),
    conflicts: count.conflicts,
    "wrong conflicts": count.wrongConflicts,
  };
}

/** How often a labelled claim is among the first candidates: what the judge never sees is lost. */
function candidatesTable({ pages, claims, gold }: EvalSet, { index }: LooseClaims): EvalTable {
  const depths = [1, 3, 5, 10, 20, 40];
  const ranks: number[] = [];
  for (const page of pages) {
    for (const [at, sentence] of page.sentences.entries()) {
      const found = retrieve(sentence, index, claims.length, SENTENCE_RETRIEVAL).map(
        ({ claim }) => claims[claim]?.id,
      );
      for (const { id } of claims) {
        if (!takesSide(gold.get(key(page.id, at, id)))) continue;
        const rank = found.indexOf(id);
        ranks.push(rank < 0 ? Number.POSITIVE_INFINITY : rank);
      }
    }
  }
  const share = (depth: number): number =>
    ranks.filter((rank) => rank < depth).length / Math.max(1, ranks.length);
  return {
    title: `Candidates: share of ${ranks.length} labelled claims among the first n`,
    rows: [
      {
        name: `of ${claims.length} claims`,
        values: Object.fromEntries(depths.map((depth) => [`n = ${depth}`, share(depth)])),
      },
    ],
  };
}

function readEvalSet(folder: string): EvalSet | null {
  const files = ["labels.json", "claims.jsonl", "pages/index.json"].map((file) =>
    join(folder, file),
  );
  if (!files.every((file) => existsSync(file))) return null;
  const [labels = "", claims = "", pages = ""] = files.map((file) => readFileSync(file, "utf8"));
  const gold = (JSON.parse(labels) as Gold[]).map(
    ({ page, sentence, claim, stance }) => [key(page, sentence, claim), stance] as const,
  );
  return {
    pages: JSON.parse(pages),
    claims: claims
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as LooseClaim & { entities?: string[] })
      .map(({ entities, ...claim }) => ({ ...claim, names: entities ?? [] })),
    gold: new Map(gold),
  };
}
