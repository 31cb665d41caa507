import { describe, expect, it } from "vitest";
import {
  inOnePosition,
  relationOnRecord,
  sidesOfAsserted,
  sidesOfOpposed,
} from "../../src/crossref/sides.ts";
import type { ClaimStore, StoreClaim } from "../../src/store/claim-store.ts";
import { aClaim, aReport, aStore } from "../builders.ts";

function claimOf(store: ClaimStore, id: string): StoreClaim {
  const claim = store.packs[0]?.claims.find((one) => one.id === `test/${id}`);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
}

/** What a reader sees: "side report" for every report. */
function sides(sided: ReturnType<typeof sidesOfAsserted>): string[] {
  return sided.map(({ side, assertion }) => `${side} ${assertion.report.id}`).sort();
}

const claims = [aClaim({ id: "accepted" }), aClaim({ id: "rejected" }), aClaim({ id: "welcomed" })];
const reports = [
  aReport({ id: "yes", outlet: "a", claims: ["accepted"] }),
  aReport({ id: "no", outlet: "b", claims: ["rejected"] }),
  aReport({ id: "fine", outlet: "c", claims: ["welcomed"] }),
  aReport({
    id: "denial",
    outlet: "d",
    assertions: [{ claim: "accepted", stance: "denies", who: "A spokesman" }],
  }),
];
const dispute = {
  id: "answer",
  question: "What was the answer?",
  kind: "polarity" as const,
  positions: [
    { label: "accepted", claims: ["accepted", "welcomed"] },
    { label: "rejected", claims: ["rejected"] },
  ],
  note: "",
};

describe("claims in one position", () => {
  it("stand on one side of a question, and rivals do not", () => {
    const store = aStore({ claims, reports, disputes: [dispute] });
    const [accepted, rejected, welcomed] = ["accepted", "rejected", "welcomed"].map((id) =>
      claimOf(store, id),
    ) as [StoreClaim, StoreClaim, StoreClaim];
    expect(inOnePosition(accepted, welcomed)).toBe(true);
    expect(inOnePosition(accepted, rejected)).toBe(false);
  });
});

describe("the reports on each side of a claim", () => {
  it("puts denials and other positions against a claim, and leaves out its own position", () => {
    const store = aStore({ claims, reports, disputes: [dispute] });
    expect(sides(sidesOfAsserted(claimOf(store, "accepted")))).toEqual([
      "conflicting denial",
      "conflicting no",
      "corroborating yes",
    ]);
  });

  it("says what is accepted here and rejected there", () => {
    const store = aStore({ claims, reports, disputes: [dispute] });
    const no = sidesOfAsserted(claimOf(store, "accepted")).find(
      ({ assertion }) => assertion.report.id === "no",
    );
    expect(no?.reason).toEqual([
      {
        kind: "dispute",
        dispute: "test/answer",
        question: "What was the answer?",
        here: "accepted",
        there: "rejected",
      },
    ]);
  });

  it("shows an earlier count as a difference, not as a conflict", () => {
    const store = aStore({
      claims,
      reports,
      disputes: [
        {
          ...dispute,
          kind: "superseded",
          positions: [
            { label: "21 killed", claims: ["rejected"], asOf: "2025-04-13" },
            { label: "34 killed", claims: ["accepted"], asOf: "2025-04-14" },
          ],
        },
      ],
    });
    const earlier = sidesOfAsserted(claimOf(store, "accepted")).find(
      ({ assertion }) => assertion.report.id === "no",
    );
    expect(earlier?.side).toBe("differing");
    expect(earlier?.reason).toMatchObject([
      { kind: "series", here: "34 killed", there: "21 killed", order: "earlier", on: "2025-04-13" },
    ]);
  });

  it("lets a recorded compatibility overrule a dispute", () => {
    const store = aStore({
      claims,
      reports,
      disputes: [dispute],
      compatible: [
        { claims: ["accepted", "rejected"], because: "other-date", note: "First no, then yes." },
      ],
    });
    expect(sides(sidesOfAsserted(claimOf(store, "accepted")))).toContain("differing no");
    expect(relationOnRecord(claimOf(store, "accepted"), claimOf(store, "rejected"))).toBe(
      "differing",
    );
  });

  it("turns the sides round for a claim that the page contradicts", () => {
    const store = aStore({ claims, reports });
    const opposed = sidesOfOpposed(claimOf(store, "accepted"), false, []);
    expect(sides(opposed)).toEqual(["conflicting yes", "corroborating denial"]);
  });
});
