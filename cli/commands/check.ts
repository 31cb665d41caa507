/** `second-source check`: the cross-reference of one article, as text or JSON. */
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { crossReference } from "../../src/crossref/cross-reference.ts";
import { pageText } from "../../src/crossref/desk-text.ts";
import { openStore } from "../../src/store/claim-store.ts";
import { InputError } from "../failure.ts";
import { loadPacks } from "../load-pack.ts";
import { readArticle } from "../read-article.ts";
import { toJson } from "../report-json.ts";

export interface CheckOptions {
  url?: string;
  published?: string;
  /** Files or folders of packs; the one that ships, where absent. */
  pack?: string[];
  json?: boolean;
}

/** @throws {InputError} when the file, the pack or the article in the file cannot be read. */
export async function runCheck(file: string, options: CheckOptions): Promise<void> {
  const { packs, refused } = await loadPacks(options.pack);
  for (const { reason } of refused) process.stderr.write(`second-source: left out: ${reason}\n`);
  const signatures = packs.map(({ signature }) => signature);
  const { article, verdict } = readArticle(await readInput(file), file, signatures, options);
  const store = openStore(packs.map(({ compiled }) => compiled));
  const report = crossReference(article, store, verdict);
  const output = options.json ? `${JSON.stringify(toJson(report), null, 2)}\n` : pageText(report);
  process.stdout.write(output);
}

async function readInput(file: string): Promise<string> {
  if (file === "-") return text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : String(error);
    throw new InputError(`${file}: ${reason}; give an .html or .txt file, or - for standard input`);
  }
}
