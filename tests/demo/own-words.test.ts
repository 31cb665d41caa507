/**
 * The demo articles are our own writing: none shares a run of eight words with the report texts
 * that we work from. Those lie outside the project, so without them there is nothing to compare.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { demoPages } from "../../scripts/demo/articles.ts";
import { readDemoPage } from "../../scripts/demo/newsroom.ts";
import { visibleText } from "./markup.ts";
import { sharedRuns, wordRuns } from "./word-runs.ts";

const runLength = 8;
const shared = process.env.SECOND_SOURCE_DATA ?? "../shared";

/** Texts by other hands: the seed articles, and every page and corpus that we measure on. */
function sourceFiles(): string[] {
  return ["seeds", "data"].flatMap((folder) => {
    const root = join(shared, folder);
    if (!existsSync(root)) return [];
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(txt|html|html\.gz|csv|tsv|jsonl)$/.test(name))
      .map((name) => join(root, name));
  });
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return /\.html(\.gz)?$/.test(file) ? visibleText(text) : text;
}

describe("runs of words", () => {
  test("find a borrowed sentence across case, punctuation and line breaks", () => {
    const ours = wordRuns("As it says: one, two three\nFour five six seven EIGHT nine.", runLength);
    expect(
      sharedRuns(ours, "“One two three four five six seven eight,” he said", runLength),
    ).toEqual(["one two three four five six seven eight"]);
  });

  test("let a shorter phrase pass", () => {
    const ours = wordRuns("He would take a pass on the talks, he said today.", runLength);
    expect(sharedRuns(ours, "to take a pass on the talks in future if need be", runLength)).toEqual(
      [],
    );
  });
});

const files = sourceFiles();

// Skipped without the shared data: there is no text by other hands to compare with.
describe.skipIf(files.length === 0)(`demo articles against the texts in ${shared}`, () => {
  test("no run of eight words is shared", async () => {
    const pages = await Promise.all(
      demoPages.map(async ({ slug }) => visibleText(await readDemoPage(slug))),
    );
    const ours = new Set(pages.flatMap((text) => [...wordRuns(text, runLength)]));
    const borrowed = files.flatMap((file) =>
      sharedRuns(ours, readText(file), runLength).map((run) => `${file}: ${run}`),
    );
    expect(borrowed).toEqual([]);
    // Some twelve megabytes to read.
  }, 120_000);
});
