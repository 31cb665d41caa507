/** Opens the claim packs that the extension carries. */
import { type ClaimStore, openStore } from "../../src/store/claim-store.ts";
import type { CompiledPack } from "../../src/store/compiled-pack.ts";
import type { Runtime } from "../browser.ts";

/**
 * Gives a function that opens the store once per life of the worker; it only reads files of the
 * extension's own package. A failed attempt is not remembered, so that a retry can succeed.
 */
export function packLoader(
  runtime: Pick<Runtime.Static, "getURL">,
  files: readonly string[],
  read: typeof fetch,
): () => Promise<ClaimStore> {
  let opened: Promise<ClaimStore> | undefined;
  return () => {
    opened ??= Promise.all(
      files.map(async (file) => (await read(runtime.getURL(file))).json() as Promise<CompiledPack>),
    ).then(openStore);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}
