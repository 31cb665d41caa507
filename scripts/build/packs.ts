/** The claim packs under `assets/packs`, ready to go into a build. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type PackedSignature, packSignature } from "../../src/article/packed-signature.ts";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import { compileSource } from "../pack/compile-source.ts";
import { readPackSource } from "../pack/read-pack.ts";

/** One pack as the extension carries it. */
export interface BuiltPack {
  /** Path inside the extension, from its root. */
  fileName: string;
  signature: PackedSignature;
  compiled: CompiledPack;
}

/**
 * Reads and compiles every pack in a folder, in the order of their names. A broken pack is refused
 * whole and the others go on, unless none is left.
 *
 * @param refuse is told the folder and every error of a pack that is left out.
 * @throws {Error} where there is no pack, or none that is valid (the message names the entries).
 */
export async function buildPacks(
  folder: string,
  refuse: (name: string, reason: string) => void = warn,
): Promise<BuiltPack[]> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const found = names.filter((name) => existsSync(join(folder, name, "topic.json")));
  if (found.length === 0) {
    throw new Error(`${folder} holds no claim pack: add a folder with a topic.json to it`);
  }
  const read = await Promise.allSettled(found.map((name) => buildPack(join(folder, name))));
  const packs: BuiltPack[] = [];
  const refused: [name: string, reason: string][] = [];
  read.forEach((result, at) => {
    if (result.status === "fulfilled") packs.push(result.value);
    else refused.push([found[at] ?? "", reasonOf(result.reason)]);
  });
  if (packs.length === 0) throw new Error(refused.map(([, reason]) => reason).join("\n"));
  for (const [name, reason] of refused) refuse(name, reason);
  return packs;
}

async function buildPack(folder: string): Promise<BuiltPack> {
  const source = await readPackSource(folder);
  const { topic } = source.pack;
  return {
    fileName: `packs/${topic.id}.json`,
    signature: packSignature(topic.signature),
    compiled: compileSource(source, folder),
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function warn(name: string, reason: string): void {
  process.stderr.write(`pack ${name} is left out of the build:\n${reason}\n`);
}
