/** Why a page that was read has nothing, or less than it might. */
import type { PageReport } from "../../src/crossref/types.ts";

/** `other-subject`: the page is about something else; `newer`: it appeared after the packs end. */
export type Silence = "other-subject" | "newer" | "nothing";

/** Why a report holds no claim. */
export function silenceOf(report: PageReport): Silence {
  if (!report.article.onTopic) return "other-subject";
  return isNewerThanPacks(report) ? "newer" : "nothing";
}

/** Whether the article appeared after the last day that any pack covers. */
export function isNewerThanPacks({ article, packs }: PageReport): boolean {
  const { published } = article;
  if (published === null || packs.length === 0) return false;
  // A period may end with a month or a year, of which every day is covered.
  return packs.every(({ period }) => published.slice(0, period.to.length) > period.to);
}
