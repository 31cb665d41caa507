/** Figures of one question on one scale: what is counted, and how many. */
import type { StoreAssertion, StoreClaim, StoreDispute } from "../../store/claim-store.ts";
import type { ClaimFigure } from "../../store/schema.ts";

/** A figure in base units: 350 "billion USD" is 350,000,000,000 "USD". */
export interface Measured {
  value: number;
  unit: string;
  qualifier: ClaimFigure["qualifier"];
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Takes the "billion" of "billion USD" into the value. */
export function inBaseUnit({ value, unit, qualifier }: ClaimFigure): Measured {
  const [first = "", ...rest] = unit.split(" ");
  const scale = rest.length > 0 ? SCALES[first] : undefined;
  return scale
    ? { value: value * scale, unit: rest.join(" "), qualifier }
    : { value, unit, qualifier };
}

/**
 * What the positions of a question are counted in, where every one of them has such a figure and
 * the figures are not all the same; else `null`. Of several units ("1 killed, 98 injured") it is
 * the one in which the positions differ most.
 */
export function measureOf(dispute: StoreDispute): string | null {
  if (dispute.kind !== "figure" && dispute.kind !== "superseded") return null;
  const values = dispute.positions.map(({ claims }) =>
    claims.flatMap((claim) => claim.figures.map(inBaseUnit)),
  );
  const units = new Set(values.flat().map(({ unit }) => unit));
  let best: { unit: string; different: number } | null = null;
  for (const unit of units) {
    const inUnit = values.map((figures) => figures.find((figure) => figure.unit === unit)?.value);
    if (inUnit.includes(undefined)) continue;
    const different = new Set(inUnit).size;
    if (different > (best?.different ?? 1)) best = { unit, different };
  }
  return best?.unit ?? null;
}

/** The unit by which a claim's figure is set beside others': its question's, else its first figure's. */
export function unitOf(claim: StoreClaim): string | null {
  for (const { dispute } of claim.positions) {
    const unit = measureOf(dispute);
    if (unit !== null) return unit;
  }
  const [first] = claim.figures;
  return first ? inBaseUnit(first).unit : null;
}

/** The figure in a unit that a report gives, its own before its claim's; `null` where it has none. */
export function figureIn(
  unit: string | null,
  claim: StoreClaim,
  assertion: StoreAssertion | null,
): Measured | null {
  if (unit === null) return null;
  const figures = [...(assertion?.figure ? [assertion.figure] : []), ...claim.figures];
  return figures.map(inBaseUnit).find((figure) => figure.unit === unit) ?? null;
}
