/** The candidates for every sentence of the demo articles, with what a person found in them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPack } from "../../cli/load-pack.ts";
import { readArticle } from "../../cli/read-article.ts";
import { demoPages } from "../../scripts/demo/articles.ts";
import { splitSentences, statementOf } from "../../src/article/sentences.ts";
import type { Article } from "../../src/article/types.ts";
import { inContext } from "../../src/match/antecedents.ts";
import { type JudgedWordings, judgeCandidates } from "../../src/match/candidates.ts";
import { knowledgeFor } from "../../src/match/knowledge.ts";
import type { Label, Statement } from "../../src/match/types.ts";
import { openStore } from "../../src/store/claim-store.ts";
import { dataFolder } from "../data-folder.ts";

/** What a person said of a sentence and a claim; `either` where both answers can be defended. */
export type Gold = Extract<Label, "corroborates" | "conflicts"> | "either";

/** Claims of the pack that one sentence of a demo article speaks to, without the pack's prefix. */
interface SentenceLabels {
  page: string;
  /** `Sentence.index`. */
  sentence: number;
  corroborates?: string[];
  conflicts?: string[];
  either?: string[];
}

/** A claim that a sentence may be about. */
export interface LabelledCandidate extends JudgedWordings {
  page: string;
  /** `undefined` where the sentence does not speak to the claim. */
  gold: Gold | undefined;
}

/** All labels, by page, sentence and claim; see {@link keyOf}. */
export function readLabels(): Map<string, Gold> {
  const file = join(import.meta.dirname, "labels.json");
  const labels: SentenceLabels[] = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    labels.flatMap(({ page, sentence, ...by }) =>
      (["corroborates", "conflicts", "either"] as const).flatMap((label) =>
        (by[label] ?? []).map((claim) => [keyOf(page, sentence, claim), label] as const),
      ),
    ),
  );
}

/** Where a label belongs; a claim's id counts without its pack's prefix. */
export function keyOf(page: string, sentence: number, claim: string): string {
  return `${page} ${sentence} ${claim.slice(claim.indexOf("/") + 1)}`;
}

/** A demo article on the topic, as the engine reads it. */
export interface DemoArticle {
  page: string;
  article: Article;
  /** Its sentences, headings left out, as they are matched. */
  sentences: { index: number; here: Statement }[];
}

/** Articles in the data folder that are labelled too, with their day; the text files have none. */
const SEEDS = { "strategia-news": "2025-04-18", "last-news": "2025-04-18" };

/** Reads the demo articles that are on the topic, and the seed articles where the data are there. */
export async function readDemoArticles(): Promise<DemoArticle[]> {
  const { compiled, signature } = await loadPack();
  const knowledge = knowledgeFor(compiled.entities);
  const demo = demoPages
    .filter(({ onTopic }) => onTopic)
    .map(({ slug: page }) => ({
      page,
      file: join(import.meta.dirname, "../../scripts/demo/pages", `${page}.html`),
      known: {},
    }));
  const seeds = Object.entries(SEEDS)
    .map(([page, published]) => ({
      page,
      file: join(dataFolder(), "seeds", `${page}.txt`),
      known: { published },
    }))
    .filter(({ file }) => existsSync(file));
  return [...demo, ...seeds].map(({ page, file, known }) => {
    const { article } = readArticle(readFileSync(file, "utf8"), file, [signature], known);
    const day = article.published ? { published: article.published.slice(0, 10) } : {};
    const spoken = splitSentences(article).filter(({ heading }) => !heading);
    const statements = spoken.map((sentence) => ({ text: statementOf(sentence), ...day }));
    const sentences = inContext(statements, knowledge).map((here, at) => ({
      index: spoken[at]?.index ?? at,
      here,
    }));
    return { page, article, sentences };
  });
}

/** Every candidate of every sentence of the demo articles on the topic. */
export async function labelledCandidates(): Promise<LabelledCandidate[]> {
  const { compiled } = await loadPack();
  const store = openStore([compiled]);
  const knowledge = knowledgeFor(compiled.entities);
  const gold = readLabels();
  return (await readDemoArticles()).flatMap(({ page, sentences }) =>
    sentences.flatMap(({ index, here }) =>
      store.packs
        .flatMap((pack) => judgeCandidates(here, pack, knowledge))
        .map((one) => ({
          ...one,
          page,
          gold: gold.get(keyOf(page, index, one.claim.id)),
        })),
    ),
  );
}
