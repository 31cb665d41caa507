/** Compiles a pack as read from its files, each claim with the place where an editor finds it. */
import { relative } from "node:path";
import { compilePack } from "../../src/store/compile.ts";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import type { PackSource } from "./pack-source.ts";

/**
 * Compiles a pack; the places are relative to `folder`, the pack's own.
 *
 * @throws {Error} as `compilePack`.
 */
export function compileSource({ pack, placeOf }: PackSource, folder: string): CompiledPack {
  return compilePack(pack, (thread, claim) => {
    const { file, line } = placeOf(["threads", thread, "claims", claim]);
    return `${relative(folder, file) || file}:${line}`;
  });
}
