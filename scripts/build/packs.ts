/** The claim packs under `assets/packs`, ready to go into a build. */
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import type { TopicSignature } from "../../src/store/schema.ts";
import { compileSource } from "../pack/compile-source.ts";
import { readPackSource } from "../pack/read-pack.ts";

/** One pack as the extension carries it. */
export interface BuiltPack {
  /** Path inside the extension, from its root. */
  fileName: string;
  signature: TopicSignature;
  compiled: CompiledPack;
}

/**
 * Reads and compiles every pack in a folder, in the order of their names.
 *
 * @throws {Error} where there is no pack, or where one is not valid (the message names the entry).
 */
export async function buildPacks(folder: string): Promise<BuiltPack[]> {
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  const packs = names.filter((name) => existsSync(join(folder, name, "topic.json")));
  if (packs.length === 0) {
    throw new Error(`${folder} holds no claim pack: add a folder with a topic.json to it`);
  }
  return Promise.all(
    packs.map(async (name) => {
      const source = await readPackSource(join(folder, name));
      const { pack } = source;
      return {
        fileName: `packs/${pack.topic.id}.json`,
        signature: pack.topic.signature,
        compiled: compileSource(source, join(folder, name)),
      };
    }),
  );
}
