/** Opens the claim packs that the extension carries. */
import { type ClaimStore, openStore, type RefusedPack } from "../../src/store/claim-store.ts";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import type { Runtime } from "../browser.ts";

/**
 * Gives a function that opens the store once per life of the worker; it only reads files of the
 * extension's own package. A pack that cannot be read is refused and the others are opened; an
 * attempt that opened none is not remembered, so that a retry can succeed.
 */
export function packLoader(
  runtime: Pick<Runtime.Static, "getURL">,
  files: readonly string[],
  read: typeof fetch,
): () => Promise<ClaimStore> {
  let opened: Promise<ClaimStore> | undefined;
  return () => {
    opened ??= Promise.allSettled(
      files.map(async (file) => (await read(runtime.getURL(file))).json() as Promise<CompiledPack>),
    ).then((results) => {
      const refused: RefusedPack[] = [];
      const packs: CompiledPack[] = [];
      results.forEach((file, at) => {
        if (file.status === "fulfilled") packs.push(file.value);
        else refused.push({ pack: files[at] ?? "", reason: String(file.reason) });
      });
      return openStore(packs, refused);
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}
