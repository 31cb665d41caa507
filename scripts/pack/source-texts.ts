/** The articles and data sets whose sentences may not stand in a pack. */
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceTexts } from "./pack-source.ts";

/** A shorter sentence is common property. */
const SHORTEST = 6;
/** Words by which a sentence's beginning is looked up. */
const KEY = 5;

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const TEXT_FILE = /\.(?:txt|jsonl?|csv|tsv|html)(?:\.gz)?$/;

/**
 * Opens the seeds and data sets under `folder`; a sentence that `facts/` has too is the project's
 * own. `null` where the folder is missing, as in a fresh clone.
 */
export async function openSourceTexts(folder: string): Promise<SourceTexts | null> {
  const roots = ["seeds", "data"].map((name) => join(folder, name)).filter(existsSync);
  if (roots.length === 0) return null;
  const files = (await Promise.all(roots.map(textFiles))).flat();
  const texts = await Promise.all(
    files.map(async (file) => ({ name: relative(folder, file), text: await readText(file) })),
  );
  const facts = join(folder, "facts");
  const own = existsSync(facts) ? await Promise.all((await textFiles(facts)).map(readText)) : [];
  return sourceTexts(
    texts,
    own.map((text) => ({ name: "facts", text })),
  );
}

/** Makes source texts of what is at hand; sentences that `own` holds are no copies. */
export function sourceTexts(
  texts: readonly { name: string; text: string }[],
  own: readonly { name: string; text: string }[] = [],
): SourceTexts {
  return {
    copiesAmong(sentences) {
      const ours = find(sentences, own);
      return find(
        sentences.filter((sentence) => !ours.has(sentence)),
        texts,
      );
    },
  };
}

/** Reads every text once, looking at each word for a sentence that could begin there. */
function find(
  sentences: readonly string[],
  texts: readonly { name: string; text: string }[],
): Map<string, string> {
  const beginnings = new Map<string, { sentence: string; words: string[] }[]>();
  for (const sentence of sentences) {
    const words = wordsOf(sentence);
    if (words.length < SHORTEST) continue;
    const key = words.slice(0, KEY).join(" ");
    const list = beginnings.get(key) ?? [];
    list.push({ sentence, words });
    beginnings.set(key, list);
  }
  const found = new Map<string, string>();
  for (const { name, text } of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + SHORTEST <= words.length; at++) {
      const key = words.slice(at, at + KEY).join(" ");
      for (const candidate of beginnings.get(key) ?? []) {
        if (candidate.words.every((word, step) => word === words[at + step])) {
          found.set(candidate.sentence, name);
        }
      }
    }
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

async function textFiles(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      if ((await stat(path)).isDirectory()) return textFiles(path);
      return TEXT_FILE.test(name) ? [path] : [];
    }),
  );
  return files.flat();
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (!/\.html(?:\.gz)?$/.test(file)) return text;
  return text.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, " ");
}
