/** Ends of different axes of meaning that exclude each other, done to the same thing: to welcome a plan and to reject it. */
import type { Unit } from "./units.ts";

/** An end of an axis: `+` for what stands under `plus`, `-` for its opposite. */
type End = `${"+" | "-"}${string}`;

const CLASHES: readonly (readonly [End, End])[] = [
  ["-accept", "-criticise"],
  ["-accept", "+approve"],
  ["-accept", "+sign"],
  ["-accept", "+open-to"],
  ["+accept", "-approve"],
  ["+accept", "-open-to"],
  ["+halt", "+rise"],
  ["+fail", "+progress"],
  ["+fail", "+near"],
  ["-progress", "+near"],
  ["+breach", "+comply"],
  ["+start", "+cancel"],
];

const clashing = new Set(CLASHES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

const endOf = ({ key, sign }: Unit): string => `${sign < 0 ? "-" : "+"}${key.slice("a:".length)}`;

/** Whether two acts, negations counted in, stand for ends that exclude each other. */
export function clash(one: Unit, other: Unit): boolean {
  return clashing.has(`${endOf(one)} ${endOf(other)}`);
}
