/**
 * What a reader is shown on the demo articles, against what a person found in them: every claim of
 * the shipped pack that a sentence states was written down in `newsroom/labels.json`, by one reader
 * in one pass. It needs no other data, so it runs for everybody, and nothing is fitted on it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPack } from "../cli/load-pack.ts";
import { readArticle } from "../cli/read-article.ts";
import { demoPages } from "../scripts/demo/articles.ts";
import { splitSentences, statementOf } from "../src/article/sentences.ts";
import { crossReference } from "../src/crossref/cross-reference.ts";
import { matcherFor } from "../src/match/matcher.ts";
import type { Label } from "../src/match/types.ts";
import { openStore } from "../src/store/claim-store.ts";
import type { EvalTable } from "./table.ts";

const FOLDER = join(import.meta.dirname, "newsroom");
const PAGES = join(import.meta.dirname, "../scripts/demo/pages");

/** Claims of the pack that one sentence of a demo article speaks to, without the pack's prefix. */
interface SentenceLabels {
  page: string;
  /** `Sentence.index`. */
  sentence: number;
  corroborates?: string[];
  conflicts?: string[];
  /** Near enough that a careful reader may be shown them or not. */
  either?: string[];
}

/** How one claim that a reader is shown compares with the labels. */
type Finding = "right" | "either" | "wrong";

/** The table of the newsroom: what is matched, and what the record then sets against the page. */
export async function evaluateNewsroom(): Promise<EvalTable[]> {
  const { compiled, signature } = await loadPack();
  const store = openStore([compiled]);
  const matcher = matcherFor(store);
  const gold = readLabels();
  const rows = demoPages
    .filter(({ onTopic }) => onTopic)
    .map(({ slug }) => {
      const file = join(PAGES, `${slug}.html`);
      const { article } = readArticle(readFileSync(file, "utf8"), file, signature, {});
      const day = article.published === null ? {} : { published: article.published.slice(0, 10) };
      const found = splitSentences(article)
        .filter(({ heading }) => !heading)
        .flatMap((sentence) =>
          matcher
            .match({ text: statementOf(sentence), ...day })
            .filter(({ judgement }) => judgement.label !== "mentions")
            .map(({ claim, judgement }) => ({
              key: keyOf(slug, sentence.index, withoutPrefix(claim.id)),
              label: judgement.label,
            })),
        );
      const against = crossReference(article, store).claims.filter(
        ({ conflicting }) => conflicting.length > 0,
      );
      return {
        name: slug,
        matched: found.map((one) => ({ ...one, finding: compare(gold.get(one.key), one.label) })),
        wanted: [...gold].flatMap(([key, label]) =>
          key.startsWith(`${slug} `) && label === "corroborates" ? [key] : [],
        ),
        against: against.map(({ index, claim, stance }) =>
          compare(gold.get(keyOf(slug, index, withoutPrefix(claim))), stance),
        ),
      };
    });
  const all = {
    name: "all",
    matched: rows.flatMap(({ matched }) => matched),
    wanted: rows.flatMap(({ wanted }) => wanted),
    against: rows.flatMap(({ against }) => against),
  };
  return [
    {
      title: "Newsroom: claims found on the demo articles, and conflicts shown on them",
      rows: [...rows, all].map(({ name, matched, wanted, against }) => {
        const given = new Set(
          matched.flatMap(({ key, finding }) => (finding === "right" ? [key] : [])),
        );
        const right = matched.filter(({ finding }) => finding === "right").length;
        const wrong = matched.filter(({ finding }) => finding === "wrong").length;
        return {
          name,
          values: {
            claims: wanted.length,
            P: right / Math.max(1, right + wrong),
            R: wanted.filter((key) => given.has(key)).length / Math.max(1, wanted.length),
            wrong,
            "in conflict": against.length,
            "of a wrong claim": against.filter((finding) => finding === "wrong").length,
          },
        };
      }),
    },
  ];
}

function compare(gold: Label | "either" | undefined, label: Label): Finding {
  if (gold === label) return "right";
  return gold === "either" ? "either" : "wrong";
}

function readLabels(): Map<string, Label | "either"> {
  const labels: SentenceLabels[] = JSON.parse(readFileSync(join(FOLDER, "labels.json"), "utf8"));
  return new Map(
    labels.flatMap(({ page, sentence, ...by }) =>
      (["corroborates", "conflicts", "either"] as const).flatMap((label) =>
        (by[label] ?? []).map((claim) => [keyOf(page, sentence, claim), label] as const),
      ),
    ),
  );
}

const keyOf = (page: string, sentence: number, claim: string): string =>
  `${page} ${sentence} ${claim}`;

const withoutPrefix = (id: string): string => id.slice(id.indexOf("/") + 1);
