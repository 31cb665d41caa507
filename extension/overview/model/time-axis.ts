/** Time along a picture: its scale, its days, and the day of the reader's article. */
import { utcTicks } from "d3-time";
import type { Timeline } from "../../../src/crossref/overview/timeline.ts";
import type { Texts } from "../../texts.ts";
import { type Point, type Shape, widthOf } from "./scene.ts";

/** Between two dates on the axis, in CSS pixels. */
const DATE_ROOM = 120;
const DAY = 86_400_000;
/** Of the article's name above its line. */
const LABEL = 12;

/** Days to places, with a margin so that the first and the last mark are whole. */
export function timeScale(
  { from, to }: Timeline,
  start: number,
  end: number,
): (day: number) => number {
  const margin = Math.max((to - from) * 0.04, DAY / 2);
  const span = to - from + 2 * margin;
  return (day) => start + ((day - from + margin) / span) * (end - start);
}

/** The days below a picture; a name that would touch another is left out. */
export function dateAxis(
  { from, to }: Timeline,
  x: (day: number) => number,
  y: number,
  room: number,
  texts: Texts,
): Shape[] {
  const wanted = Math.max(Math.floor(room / DATE_ROOM), 2);
  // Days are the finest that is known; d3 would divide a single day into hours.
  const dates =
    to - from < DAY
      ? [new Date(from)]
      : utcTicks(new Date(from), new Date(to), wanted).filter(isMidnight);
  let free = Number.NEGATIVE_INFINITY;
  return dates.flatMap((date, rank): Shape[] => {
    const at = x(date.getTime());
    const year = dates[rank - 1]?.getUTCFullYear() !== date.getUTCFullYear();
    const text = dayOnAxis(date, year, texts.language);
    const half = widthOf(text, 11) / 2;
    const tick: Shape = {
      kind: "line",
      points: [
        [at, y],
        [at, y + 5],
      ],
      ink: "rule-strong",
      width: 1,
    };
    // d3 gives about as many dates as were asked for; a name that would touch another is left out.
    if (at - half < free) return [tick];
    free = at + half + 6;
    return [
      tick,
      { kind: "text", text, at: [at, y + 20], ink: "ink-muted", size: 11, anchor: "middle" },
    ];
  });
}

/** "14 Apr"; with the year where it begins. */
function dayOnAxis(date: Date, year: boolean, language: string): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    ...(year ? { year: "numeric" } : {}),
  }).format(date);
}

function isMidnight(date: Date): boolean {
  return date.getTime() % DAY === 0;
}

/** Where the reader's article stands in time, with its name at the top. */
export function articleLine(
  { page }: Timeline,
  x: (day: number) => number,
  [upper, lower]: Point,
  [start, end]: Point,
  texts: Texts,
): Shape[] {
  if (!page) return [];
  const at = x(page.day);
  const text = texts.say("thisArticle");
  const half = widthOf(text, LABEL) / 2;
  return [
    {
      kind: "line",
      points: [
        [at, upper - 12],
        [at, lower],
      ],
      ink: "ink",
      width: 1.5,
      dash: [4, 3],
    },
    {
      kind: "text",
      text,
      at: [Math.min(Math.max(at, start + half), end - half), upper - 18],
      ink: "ink",
      size: LABEL,
      anchor: "middle",
      weight: 700,
    },
  ];
}
