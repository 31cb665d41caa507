/** What the build writes into the scripts; see `define` in `vite.config.ts`. */
import type { PackedSignature } from "../src/article/packed-signature.ts";
import type { PackSummary } from "../src/crossref/types.ts";

declare const __TOPIC_SIGNATURES__: PackedSignature[];
declare const __PACK_FILES__: string[];
declare const __PACK_SUMMARIES__: PackSummary[];

/** How the gate tells that a page is on a pack's topic; one per pack. */
export const topicSignatures: readonly PackedSignature[] = __TOPIC_SIGNATURES__;

/** Paths of the compiled packs, from the extension's root. */
export const packFiles: readonly string[] = __PACK_FILES__;

/** What each pack can know; at hand before any pack is opened. */
export const packSummaries: readonly PackSummary[] = __PACK_SUMMARIES__;
