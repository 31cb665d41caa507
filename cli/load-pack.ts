/** Finds, reads and compiles the claim pack for the command line. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileSource } from "../scripts/pack/compile-source.ts";
import { readPackSource } from "../scripts/pack/read-pack.ts";
import type { CompiledPack } from "../src/store/compiled-pack.ts";
import type { TopicSignature } from "../src/store/schema.ts";
import { InputError } from "./failure.ts";

/** A pack ready for the store, with the signature that the gate would carry. */
export interface LoadedPack {
  compiled: CompiledPack;
  signature: TopicSignature;
}

/**
 * Loads a pack from a file or folder, by default the one that ships.
 *
 * @throws {InputError} naming the file, the place and the remedy, when the pack is broken.
 */
export async function loadPack(path = defaultPack()): Promise<LoadedPack> {
  try {
    const source = await readPackSource(path);
    return {
      compiled: compileSource(source, path),
      signature: source.pack.topic.signature,
    };
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The folder of the pack that ships; the bundled command stands two folders below the project. */
export function defaultPack(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "assets", "packs")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return join(folder, "assets", "packs", "peace-talks");
}
