/** Finds, reads and compiles the claim pack for the command line. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileSource } from "../scripts/pack/compile-source.ts";
import { readPackSource } from "../scripts/pack/read-pack.ts";
import { type PackedSignature, packSignature } from "../src/article/packed-signature.ts";
import type { RefusedPack } from "../src/store/claim-store.ts";
import type { CompiledPack } from "../src/store/compiled-pack.ts";
import { InputError } from "./failure.ts";

/** A pack ready for the store, with the signature that the gate would carry. */
export interface LoadedPack {
  compiled: CompiledPack;
  signature: PackedSignature;
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
      signature: packSignature(source.pack.topic.signature),
    };
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The packs that could be loaded, and why the others could not. */
export interface LoadedPacks {
  /** At least one. */
  packs: LoadedPack[];
  refused: RefusedPack[];
}

/**
 * Loads several packs, by default the one that ships. A broken pack is refused whole, and the others
 * go on.
 *
 * @throws {InputError} with the reasons of all, when none is left.
 */
export async function loadPacks(paths: readonly string[] = [defaultPack()]): Promise<LoadedPacks> {
  const loaded: LoadedPacks = { packs: [], refused: [] };
  for (const path of paths) {
    try {
      loaded.packs.push(await loadPack(path));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      loaded.refused.push({ pack: path, reason: error.message });
    }
  }
  if (loaded.packs.length === 0) {
    throw new InputError(loaded.refused.map(({ reason }) => reason).join("\n"));
  }
  return loaded;
}

/** The folder of the pack that ships; the bundled command stands two folders below the project. */
export function defaultPack(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "assets", "packs")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return join(folder, "assets", "packs", "peace-talks");
}
