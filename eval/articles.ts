/** Accuracy of the article stage: gate, extraction, sentences. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { checkworthiness } from "../src/article/checkworthiness.ts";
import { extractArticle } from "../src/article/extract.ts";
import type { PackedSignature } from "../src/article/packed-signature.ts";
import { splitSentences } from "../src/article/sentences.ts";
import { judgeTopic, readEvidence } from "../src/article/topic-gate.ts";
import { EXTRACTORS } from "./articles/extractors.ts";
import { benchmarkPages, DATA, labelledPages } from "./articles/pages.ts";
import { scoreOf } from "./articles/shingle-score.ts";
import type { EvalTable } from "./table.ts";

export type { EvalTable } from "./table.ts";

/** From this check-worthiness a sentence counts as stating something. */
const CHECKWORTHY = 0.5;

/** All tables of the article stage; a table whose data is absent says so. */
export async function evaluateArticles(signature: PackedSignature): Promise<EvalTable[]> {
  return [await extractionTable(), gateTable(signature), sentenceTable(), checkworthinessTable()];
}

async function extractionTable(): Promise<EvalTable> {
  const pages = benchmarkPages();
  const title = `Article text on ${pages.length} real pages (shingles of four words)`;
  if (pages.length === 0) return { title, rows: [], skipped: `no pages in ${DATA}/data/pages` };
  const rows: EvalTable["rows"] = [];
  for (const [name, extract] of Object.entries(EXTRACTORS)) {
    const results: { expected: string; extracted: string }[] = [];
    for (const { html, url, articleBody } of pages)
      results.push({ expected: articleBody, extracted: await extract(html, url) });
    rows.push({ name, values: { ...scoreOf(results) } });
  }
  return { title, rows };
}

function gateTable(signature: PackedSignature): EvalTable {
  const title = "Gate: is the page an article on the topic?";
  const others = benchmarkPages().map(({ html }) => ({ html, onTopic: false }));
  const sets = { "real pages on other subjects": others, "labelled pages": labelledPages() };
  const rows = Object.entries(sets)
    .filter(([, pages]) => pages.length > 0)
    .map(([name, pages]) => {
      const verdicts = pages.map(({ html, onTopic }) => ({
        onTopic,
        found: judgeTopic(readEvidence(parseHTML(html).document), signature).onTopic,
      }));
      return {
        name,
        values: {
          pages: pages.length,
          right: verdicts.filter(({ onTopic, found }) => onTopic === found).length,
          falseAlarms: verdicts.filter(({ onTopic, found }) => found && !onTopic).length,
          missed: verdicts.filter(({ onTopic, found }) => onTopic && !found).length,
        },
      };
    });
  return rows.length > 0 ? { title, rows } : { title, rows, skipped: `no pages in ${DATA}/data` };
}

function sentenceTable(): EvalTable {
  const title = "Sentences of the labelled pages, read verbatim";
  const rows = labelledPages().map(({ id, url, html, sentences }) => {
    const extraction = extractArticle(parseHTML(html).document, { url });
    const read = extraction ? splitSentences(extraction.article) : [];
    const found = new Set(read.filter(({ heading }) => !heading).map(({ text }) => text));
    const verbatim = sentences.filter((sentence) => found.has(sentence)).length;
    return {
      name: id,
      values: { sentences: sentences.length, verbatim, extra: found.size - verbatim },
    };
  });
  if (rows.length === 0) return { title, rows, skipped: `no pages in ${DATA}/data/eval/pages` };
  return { title, rows };
}

function checkworthinessTable(): EvalTable {
  const title = "Check-worthiness: sentences at or over the line";
  const labels = join(DATA, "data/eval/labels.json");
  if (!existsSync(labels)) return { title, rows: [], skipped: `${labels} is absent` };
  const labelled = new Set(
    (JSON.parse(readFileSync(labels, "utf8")) as { page: string; sentence: number }[]).map(
      ({ page, sentence }) => `${page}:${sentence}`,
    ),
  );
  const all = labelledPages().flatMap(({ id, sentences }) =>
    sentences.map((text, index) => ({ text, hasClaim: labelled.has(`${id}:${index}`) })),
  );
  const rows = [true, false].map((hasClaim) => {
    const group = all.filter((sentence) => sentence.hasClaim === hasClaim);
    const worthy = group.filter(({ text }) => checkworthiness(text) >= CHECKWORTHY).length;
    return {
      name: hasClaim ? "with a labelled claim" : "without one",
      values: { sentences: group.length, worthy },
    };
  });
  return { title, rows };
}
