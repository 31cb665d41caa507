/** The pages to measure on, where they are present. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { dataFolder } from "../data-folder.ts";

/** A real page with the text that an annotator marked as the article. */
export interface BenchmarkPage {
  id: string;
  url: string;
  html: string;
  articleBody: string;
}

/** A page with its sentences and whether it is about the talks. */
export interface LabelledPage {
  id: string;
  url: string;
  html: string;
  published: string;
  onTopic: boolean;
  sentences: string[];
}

/** Root of the data. */
export const DATA = dataFolder();

/** The article extraction benchmark's pages; empty where they are absent. */
export function benchmarkPages(): BenchmarkPage[] {
  const truth = readJson<Record<string, { url: string; articleBody: string }>>(
    "data/pages/ground-truth.json",
  );
  return Object.entries(truth ?? {}).map(([id, page]) => ({
    id,
    ...page,
    html: gunzipSync(readFileSync(join(DATA, `data/pages/html/${id}.html.gz`))).toString("utf8"),
  }));
}

/** The pages written for the evaluation set; empty where they are absent. */
export function labelledPages(): LabelledPage[] {
  const index =
    readJson<(Omit<LabelledPage, "html"> & { file: string })[]>("data/eval/pages/index.json") ?? [];
  return index.map(({ file, ...page }) => ({
    ...page,
    html: readFileSync(join(DATA, "data/eval/pages", file), "utf8"),
  }));
}

function readJson<Value>(path: string): Value | null {
  const file = join(DATA, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Value) : null;
}
