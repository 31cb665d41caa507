/** Hands on what is known of a page while the rest of it is still being cross-referenced. */
import type { PageClaim, PageReport } from "../../src/crossref/types.ts";
import type { Result } from "../result.ts";

/** After the first claims, further ones are handed on in batches of this long, in ms. */
const BATCH = 100;

/**
 * Runs a cross-reference to its end. The first claims are given at once, later ones together with
 * all before them, and between two batches other work of this context has its turn.
 *
 * @param give delivers claims; where nobody takes them any more, the work ends.
 * @returns `null` where it ended so.
 */
export async function giveInParts(
  parts: Generator<PageClaim[], PageReport>,
  give: (claims: readonly PageClaim[]) => Promise<Result<unknown>>,
): Promise<PageReport | null> {
  const found: PageClaim[] = [];
  let given = 0;
  let since = Number.NEGATIVE_INFINITY;
  let isWanted = true;
  while (isWanted) {
    const { done, value } = parts.next();
    if (done) return value;
    found.push(...value);
    const now = performance.now();
    if (found.length === given || now - since < BATCH) continue;
    void give([...found]).then(({ ok }) => {
      isWanted &&= ok;
    });
    [given, since] = [found.length, now];
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
