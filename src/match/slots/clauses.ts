/** Where a clause begins and ends, as far as marks and conjunctions tell. */
import type { Token } from "../../text/tokens.ts";
import { stem } from "./stem.ts";

/** A clause ends here: stop marks, and words that begin another one. */
export const STOPS: ReadonlySet<string> = new Set([
  ...",;:.?!—–()",
  ..."but because since although while though whereas until after before when despite which who if unless"
    .split(" ")
    .map(stem),
  // Another clause of the same saying: "that he would not, and that she did".
  "and that",
]);
/** Looking back from "no", a conjunction ends its clause too: "offered a truce and got no reply". */
const STOPS_BACK = new Set([...STOPS, "and", "or", "that"]);

/** The first token of the clause that position `at` stands in. */
export function clauseStart(stems: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && !STOPS_BACK.has(stems[start - 1] ?? "")) start -= 1;
  return start;
}

/** The token at or after `at` that ends its clause, by one of `stops`; the text's length where none does. */
export function clauseEnd(
  stems: readonly string[],
  at: number,
  stops: ReadonlySet<string> = STOPS,
): number {
  let end = at;
  while (
    end < stems.length &&
    !stops.has(stems[end] ?? "") &&
    !stops.has(`${stems[end]} ${stems[end + 1]}`)
  ) {
    end += 1;
  }
  return end;
}

/** Past forms that are no base forms, beside those in "-ed". */
const PAST = new Set(
  "went left made said told took gave sent began broke came fell held kept led lost met ran sold stood struck won withdrew".split(
    " ",
  ),
);

/**
 * Where a verb in the past goes on behind "and" from one in its base form or in "-ing", else `end`: "did
 * not sign and walked out", "avoided talking and left".
 */
export function untilPast(
  tokens: readonly Pick<Token, "norm">[],
  { from, to: end }: { from: number; to: number },
): number {
  const isPast = (at: number): boolean => {
    const word = tokens[at]?.norm ?? "";
    return PAST.has(word) || /[a-z]{2}ed$/.test(word);
  };
  const and = tokens.findIndex(
    ({ norm }, at) => at > from && at < end && norm === "and" && isPast(at + 1),
  );
  return and < 0 ? end : and;
}

/** For each token the number of the clause that it stands in, from 0. */
export function clauseNumbers(stems: readonly string[]): number[] {
  let clause = 0;
  return stems.map((stem) => {
    if (STOPS.has(stem)) clause += 1;
    return clause;
  });
}
