/** How a claim stands, in words; for components and for the card on a page. */
import type { PageClaim, Standing } from "../src/crossref/types.ts";
import type { TextKey, Texts } from "./texts.ts";

/** A standing, or the quiet kind of difference that is no conflict. */
export type MarkKind = Standing | "differing";

/** Names of the standings. */
export const STANDING_TEXT: Record<MarkKind, TextKey> = {
  corroborated: "standingCorroborated",
  conflicting: "standingConflicting",
  both: "standingBoth",
  mentioned: "standingMentioned",
  differing: "standingDiffering",
};

/** One side of a claim: how many independent origins stand there. */
export interface OriginSide {
  kind: "corroborated" | "conflicting" | "mentioned";
  count: number;
  /** "5 origins corroborate", or "1 conflicts" behind another side. */
  words: string;
}

/** The sides that anybody stands on, each in words that follow on the one before. */
export function originSides(origins: PageClaim["origins"], texts: Texts): OriginSide[] {
  const sides = [
    {
      kind: "corroborated",
      count: origins.corroborating,
      first: "originsCorroborate",
      next: "originsCorroborate",
    },
    {
      kind: "conflicting",
      count: origins.conflicting,
      first: "originsConflict",
      next: "moreConflict",
    },
    { kind: "mentioned", count: origins.differing, first: "originsDiffer", next: "moreDiffer" },
  ] as const;
  return sides
    .filter(({ count }) => count > 0)
    .map(({ kind, count, first, next }, at) => ({
      kind,
      count,
      words: texts.count(at === 0 ? first : next, count),
    }));
}

/** "5 origins corroborate, 1 conflicts". */
export function originCounts(origins: PageClaim["origins"], texts: Texts): string {
  return originSides(origins, texts)
    .map(({ words }) => words)
    .join(texts.say("listComma"));
}
