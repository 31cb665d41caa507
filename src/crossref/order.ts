/** In which order a reader wants the claims of a page. */
import { standingOf } from "./totals.ts";
import type { PageClaim } from "./types.ts";

/** Page order, or what most calls for a second look first. */
export type ClaimOrder = "page" | "conflicts-first";

/**
 * Orders claims: as on the page, or conflicts first, then claims with most independent origins
 * beside them, then those with one source only; equals stay in page order.
 */
export function orderClaims(claims: readonly PageClaim[], order: ClaimOrder): PageClaim[] {
  if (order === "page") return [...claims];
  return [...claims].sort(
    (one, other) =>
      Number(isOpposed(other)) - Number(isOpposed(one)) || originsOf(other) - originsOf(one),
  );
}

function isOpposed(claim: PageClaim): boolean {
  const standing = standingOf(claim);
  return standing === "conflicting" || standing === "both";
}

function originsOf({ origins }: PageClaim): number {
  return origins.corroborating + origins.conflicting + origins.differing;
}
