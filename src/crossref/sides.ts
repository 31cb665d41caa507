/** From a page's claim to the reports on each side of it, as the pack's record sets them. */
import type { Compatibility, Reason } from "../match/types.ts";
import type { StoreAssertion, StoreClaim, StoreDispute } from "../store/claim-store.ts";

/** On which side of the page's claim a report stands. */
export type Side = "corroborating" | "conflicting" | "differing";

/** A report on one side, with the claim through which it stands there. */
export interface SidedAssertion {
  side: Side;
  assertion: StoreAssertion;
  claim: StoreClaim;
  reason: Reason[];
}

/**
 * The reports that speak to a claim which the page asserts.
 *
 * Reports of the claim itself corroborate; its denials, and what other positions of its disputes
 * assert, conflict, unless the dispute is a series of counts or the pack records that the two can
 * hold together. Claims in one position of a dispute stand on one side of its question; that does
 * not make them the same claim, so they do not corroborate each other.
 */
export function sidesOfAsserted(claim: StoreClaim): SidedAssertion[] {
  const sided = sidesOfRecord(claim, "asserted", []);
  const compatible = new Map(claim.compatible.map((entry) => [entry.other, entry]));
  for (const { dispute, at } of claim.positions) {
    dispute.positions.forEach((position, other) => {
      if (other === at) return;
      for (const rival of position.claims) {
        if (rival === claim || compatible.has(rival)) continue;
        const side = dispute.kind === "superseded" ? "differing" : "conflicting";
        sided.push(...assertedBy(rival, side, [disputeReason(dispute, at, other)]));
      }
    });
  }
  for (const { other, because, note } of compatible.values()) {
    sided.push(...assertedBy(other, "differing", [{ kind: "compatible", because, note }]));
  }
  return sided;
}

/**
 * The reports that speak to a claim with which the page's sentence conflicts, or from which it
 * differs: those that assert it stand against the page, those that deny it stand with it.
 */
export function sidesOfOpposed(
  claim: StoreClaim,
  differs: boolean,
  reasons: readonly Reason[],
): SidedAssertion[] {
  return sidesOfRecord(claim, differs ? "different" : "opposed", [...reasons]);
}

/** How the page's sentence stands to the claim whose record is read. */
type PageStand = "asserted" | "opposed" | "different";

const ASSERTING: Record<PageStand, Side> = {
  asserted: "corroborating",
  opposed: "conflicting",
  different: "differing",
};

function sidesOfRecord(claim: StoreClaim, stand: PageStand, reason: Reason[]): SidedAssertion[] {
  return claim.assertions.flatMap((assertion): SidedAssertion[] => {
    if (!assertion.denies) return [{ side: ASSERTING[stand], assertion, claim, reason }];
    const denial: Reason = { kind: "denial", who: assertion.who ?? assertion.outlet.name };
    if (stand === "asserted") return [{ side: "conflicting", assertion, claim, reason: [denial] }];
    if (stand === "opposed") return [{ side: "corroborating", assertion, claim, reason: [denial] }];
    return [];
  });
}

function assertedBy(claim: StoreClaim, side: Side, reason: Reason[]): SidedAssertion[] {
  return claim.assertions
    .filter((assertion) => !assertion.denies)
    .map((assertion) => ({ side, assertion, claim, reason }));
}

function disputeReason(dispute: StoreDispute, here: number, there: number): Reason {
  const [ours, theirs] = [dispute.positions[here], dispute.positions[there]];
  const labels = {
    dispute: dispute.id,
    question: dispute.question,
    here: ours?.label ?? "",
    there: theirs?.label ?? "",
  };
  if (dispute.kind !== "superseded") return { kind: "dispute", ...labels };
  // A series stands in the order of time, so that counts of one day are told apart as well.
  const order = there < here ? "earlier" : "later";
  return { kind: "series", ...labels, order, on: theirs?.asOf ?? null };
}

/** On which side of a claim the pack itself puts another claim; `null` where it says nothing. */
export function relationOnRecord(one: StoreClaim, other: StoreClaim): Side | null {
  if (one === other) return "corroborating";
  if (one.compatible.some((entry) => entry.other === other)) return "differing";
  for (const { dispute, at } of one.positions) {
    const rival = dispute.positions.findIndex((position) => position.claims.includes(other));
    if (rival < 0 || rival === at) continue;
    return dispute.kind === "superseded" ? "differing" : "conflicting";
  }
  return null;
}

/** Whether two claims take different positions on one question. */
export function inOneDispute(one: StoreClaim, other: StoreClaim): boolean {
  return one.positions.some(({ dispute, at }) =>
    dispute.positions.some((position, rival) => rival !== at && position.claims.includes(other)),
  );
}

/** Whether two claims take the same position on one question. */
export function inOnePosition(one: StoreClaim, other: StoreClaim): boolean {
  return one.positions.some(({ dispute, at }) => dispute.positions[at]?.claims.includes(other));
}

/** Why two statements can both hold, when a judgement found that they only differ. */
export function differenceOf(reasons: readonly Reason[]): Compatibility | null {
  for (const reason of reasons) if (reason.kind === "differs") return reason.because;
  return null;
}
