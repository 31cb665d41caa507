/** Tells the options page which claim packs there are. */
import { summarize } from "../../src/crossref/pack-summary.ts";
import type { ClaimStore } from "../../src/store/claim-store.ts";
import type { OptionsToBackground } from "../messages.ts";
import { failureOf, ok, type Result } from "../result.ts";

/** Opens the packs and sums each up; those that cannot be opened are named with the reason. */
export async function listPacks(
  openStore: () => Promise<ClaimStore>,
): Promise<Result<OptionsToBackground["options:packs"]["reply"]>> {
  try {
    const { packs, refused } = await openStore();
    return ok({ packs: packs.map(summarize), refused });
  } catch (thrown) {
    return {
      ok: false,
      error: { ...failureOf(thrown, "open the packs"), code: "packs" },
    };
  }
}
