import type { Claim, Dispute } from "../../../src/store/schema.ts";
import { termsOf } from "../../../src/text/terms.ts";
import { claimsById, disputesOf } from "../entries.ts";
import type { Rule } from "./rule.ts";

/** The positions of a dispute differ from each other. */
export const idleDisputes: Rule = {
  name: "idle-disputes",
  severity: "error",
  guards: "A dispute whose positions do not differ shows a conflict where there is none.",
  *check({ pack }) {
    const claims = claimsById(pack);
    for (const { dispute, path } of disputesOf(pack)) {
      for (const [at, position] of dispute.positions.entries()) {
        for (const [before, earlier] of dispute.positions.slice(0, at).entries()) {
          const same = sameness(dispute, earlier, position, claims);
          if (same === null) continue;
          yield {
            path: [...path, "positions", at],
            entry: dispute.id,
            message: `the positions ${before + 1} and ${at + 1} do not differ: ${same}`,
            remedy: "merge the two positions, or correct their claims",
          };
        }
      }
    }
  },
};

type Position = Dispute["positions"][number];

function sameness(
  { kind }: Dispute,
  one: Position,
  other: Position,
  claims: ReadonlyMap<string, Claim>,
): string | null {
  const shared = one.claims.find((id) => other.claims.includes(id));
  if (shared !== undefined) return `both hold the claim ${shared}`;
  if (one.label.toLowerCase() === other.label.toLowerCase()) return `both read "${one.label}"`;
  const first = claimsOfPosition(one, claims);
  const second = claimsOfPosition(other, claims);
  for (const claim of first) {
    const words = termsOf(claim.statement).join(" ");
    const twin = second.find(({ statement }) => termsOf(statement).join(" ") === words);
    if (twin) return `${claim.id} and ${twin.id} have the same words`;
  }
  if (kind !== "figure" && kind !== "superseded") return null;
  const here = figuresOf(first);
  const there = figuresOf(second);
  if (here.length === 0 || there.length === 0) return null;
  return here.join() === there.join() ? `both count ${here.join(", ")}` : null;
}

function claimsOfPosition({ claims }: Position, byId: ReadonlyMap<string, Claim>): Claim[] {
  return claims.flatMap((id) => byId.get(id) ?? []);
}

/** Figures with qualifier, unit and scope: "at least 20 killed" and "20 killed" differ. */
function figuresOf(claims: readonly Claim[]): string[] {
  return claims
    .flatMap(({ figures }) => figures)
    .map(({ value, unit, qualifier, scope }) =>
      [qualifier, value, unit, scope ?? ""].join(" ").trim(),
    )
    .sort();
}
