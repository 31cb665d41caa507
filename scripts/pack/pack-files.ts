/** The files of a pack, and where in them each part of the merged pack stands. */
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { JsonPath, Problem } from "./pack-source.ts";

/** What a file of a pack holds. */
export type PartKind = "pack" | "topic" | "entities" | "outlets" | "origins" | "reports" | "thread";

/** One file of a pack. */
export interface PackFile {
  file: string;
  kind: PartKind;
  text: string;
  tree: Node | undefined;
  value: unknown;
  /** What keeps the file from being JSON. */
  problems: Problem[];
}

const LISTS = ["entities", "outlets", "origins"] as const;

/**
 * Reads the files of a pack: a folder with `topic.json`, `entities.json`, `outlets.json`,
 * `origins.json`, `reports/*.json` and `threads/*.json`, or one file that holds a whole pack.
 *
 * @throws {Error} where there is nothing at `path`.
 */
export async function readPackFiles(path: string): Promise<PackFile[]> {
  if (!existsSync(path)) {
    throw new Error(`${path}: there is no pack here; give a folder with a topic.json, or a file`);
  }
  if (!(await stat(path)).isDirectory()) return [await readJson(path, "pack")];
  const files = [await readJson(join(path, "topic.json"), "topic")];
  for (const list of LISTS) files.push(await readJson(join(path, `${list}.json`), list));
  for (const file of await jsonFiles(join(path, "reports")))
    files.push(await readJson(file, "reports"));
  for (const file of await jsonFiles(join(path, "threads")))
    files.push(await readJson(file, "thread"));
  return files;
}

/** Line of a JSON path in a file; of its nearest known parent where it is missing. */
export function lineOf({ tree, text }: PackFile, path: JsonPath): number {
  if (!tree) return 1;
  for (let depth = path.length; depth >= 0; depth--) {
    const node = findNodeAtLocation(tree, path.slice(0, depth));
    // The member's name says more than its value, which may stand lines below.
    if (node) return lineAt(text, (node.parent?.type === "property" ? node.parent : node).offset);
  }
  return 1;
}

async function jsonFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}

async function readJson(file: string, kind: PartKind): Promise<PackFile> {
  if (!existsSync(file)) {
    const message = "the file is missing";
    const remedy = kind === "topic" ? "write what the pack is about" : "add it, with [] if empty";
    const problems = [{ file, line: 1, message, remedy }];
    return { file, kind, text: "", tree: undefined, value: undefined, problems };
  }
  const text = await readFile(file, "utf8");
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problems = errors.map(({ error, offset }) => ({
    file,
    line: lineAt(text, offset),
    message: `this is not JSON: ${printParseErrorCode(error)}`,
    remedy: "correct the brackets, commas and quotes here",
  }));
  const value: unknown = problems.length === 0 ? JSON.parse(text) : undefined;
  return { file, kind, text, tree, value, problems };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
