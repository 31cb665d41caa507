import type { Claim, ClaimFigure } from "../../../src/store/schema.ts";
import { type Figure, findFigures } from "../../../src/text/figures.ts";
import { assertionsOf, claimsById } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** A figure in a report's own words is the claim's, or it is marked as the report's own. */
export const unmarkedFigures: Rule = {
  name: "unmarked-figures",
  severity: "error",
  guards: "A figure that silently differs from the claim's makes the report say what it does not.",
  *check({ pack }) {
    const claims = claimsById(pack);
    for (const { assertion, path } of assertionsOf(pack)) {
      const claim = claims.get(assertion.claim);
      if (!claim) continue;
      if (assertion.figure !== undefined) {
        if (!claim.figures.some((figure) => isSame(figure, assertion.figure))) continue;
        yield {
          path: [...path, "figure"],
          entry: claim.id,
          message: "the figure marked as the report's own is the claim's",
          remedy: "remove it, or correct it",
        };
        continue;
      }
      if (assertion.says === undefined || claim.figures.length === 0) continue;
      const stray = findFigures(assertion.says).find((figure) => differs(figure, claim));
      if (!stray) continue;
      yield {
        path: [...path, "says"],
        entry: claim.id,
        message: `the report has ${stray.text}, the claim ${claim.figures.map(({ value, unit }) => `${value} ${unit}`).join(", ")}`,
        remedy: "add the report's own figure to the assertion, or correct one of the two",
      };
    }
  },
};

function isSame(one: ClaimFigure, other: ClaimFigure | undefined): boolean {
  return one.value === other?.value && one.unit === other.unit && one.qualifier === other.qualifier;
}

/** Whether a figure counts what the claim counts, of the same people, and comes to another number. */
function differs(figure: Figure, claim: Claim): boolean {
  const alike = claim.figures.filter(({ unit }) => unit === figure.unit);
  if (alike.length === 0 || figure.group !== undefined) return false;
  const known = [...claim.figures, ...findFigures(claim.statement)].map(({ value }) => value);
  return !known.some((value) => value === figure.value || value === figure.high);
}
