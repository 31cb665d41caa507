/** A store with a count that rises, an answer in dispute, a denial and a pair that is no conflict. */
import type { PageReport } from "../../../src/crossref/types.ts";
import type { ClaimStore } from "../../../src/store/claim-store.ts";
import type { ClaimFigure } from "../../../src/store/schema.ts";
import { aClaim, anOutlet, aReport, aStore } from "../../builders.ts";
import { aPageReport } from "../../extension/page-report.ts";

/** So many killed. */
export function killed(
  value: number,
  qualifier: ClaimFigure["qualifier"] = "exactly",
): ClaimFigure {
  return { value, unit: "killed", qualifier };
}

/** The store. */
export function aStrike(): ClaimStore {
  return aStore({
    outlets: [
      anOutlet({ id: "alpha", name: "Alpha" }),
      anOutlet({ id: "beta", name: "Beta", country: "FR" }),
      anOutlet({ id: "gamma", name: "Gamma" }),
    ],
    claims: [
      aClaim({ id: "toll-21", statement: "The strike killed 21 people.", figures: [killed(21)] }),
      aClaim({
        id: "toll-35",
        statement: "The strike killed 35 people.",
        when: "2025-04-13",
        figures: [{ value: 1, unit: "hospitals hit", qualifier: "exactly" }, killed(35)],
      }),
      aClaim({ id: "accepted", statement: "Kyiv accepted the pause.", when: "2025-03-11" }),
      aClaim({ id: "rejected", statement: "Kyiv rejected the pause." }),
      aClaim({ id: "weighed", statement: "Kyiv weighed the pause for a week." }),
    ],
    reports: [
      aReport({ id: "a1", outlet: "alpha", published: "2025-04-13", claims: ["toll-21"] }),
      aReport({
        id: "a2",
        outlet: "alpha",
        published: "2025-04-15",
        assertions: [
          {
            claim: "toll-35",
            stance: "asserts",
            figure: killed(35, "at-least"),
            at: { from: "At least 35" },
          },
          { claim: "accepted", stance: "asserts" },
        ],
      }),
      aReport({
        id: "b1",
        outlet: "beta",
        published: "2025-04-14",
        publishedBasis: "from its text",
        claims: ["toll-35", "rejected"],
      }),
      aReport({
        id: "c1",
        outlet: "gamma",
        published: "2025-04-14",
        origin: { kind: "wire", agency: "beta" },
        assertions: [
          { claim: "toll-35", stance: "asserts" },
          { claim: "accepted", stance: "denies", who: "A spokesman" },
          { claim: "weighed", stance: "asserts" },
        ],
      }),
    ],
    disputes: [
      {
        id: "toll",
        question: "How many people did the strike kill?",
        kind: "superseded",
        positions: [
          { label: "21 killed", claims: ["toll-21"], asOf: "2025-04-13" },
          { label: "35 killed", claims: ["toll-35"], asOf: "2025-04-14" },
        ],
        note: "The count rose.",
      },
      {
        id: "answer",
        question: "What was Kyiv's answer?",
        kind: "polarity",
        positions: [
          { label: "rejected", claims: ["rejected"] },
          { label: "accepted", claims: ["accepted"] },
        ],
        note: "",
      },
    ],
    compatible: [
      {
        claims: ["accepted", "weighed"],
        because: "other-date",
        note: "First the one, then the other.",
      },
    ],
  });
}

/** The cross-reference of an article of 14 April that says 35, and then that Kyiv accepted. */
export function aStrikeReport(published: string | null = "2025-04-14"): PageReport {
  const report = aPageReport();
  return {
    ...report,
    article: { ...report.article, published },
  };
}
