/** A question over time as a picture: figures on a scale, or one lane for each position. */
import { ticks } from "d3-array";
import type { DisputeView } from "../../../src/crossref/overview/disputes.ts";
import type { PagePlace, Timeline, TimelineMark } from "../../../src/crossref/overview/timeline.ts";
import { dateInWords } from "../../dates.ts";
import type { Texts } from "../../texts.ts";
import { amountInShort } from "./figures.ts";
import { cutTo, type Point, type Scene, type Shape, widthOf } from "./scene.ts";
import { spread } from "./spread.ts";
import { articleLine, dateAxis, timeScale } from "./time-axis.ts";

const EDGE = 16;
const TITLE = 40;
const FOOT = 34;
/** Above the picture proper: the line that says where the article stands. */
const HEAD = 34;
const PLOT = 340;
const LANE = 62;
const LABEL = 12;

/** What is drawn. */
export interface TimelinePicture {
  dispute: DisputeView;
  timeline: Timeline;
  /** In CSS pixels; at least some 300. */
  width: number;
  /** The question stands above the picture. */
  titled: boolean;
}

/** Lays the picture out, from earlier at the start of the line to later at its end. */
export function timelineScene(picture: TimelinePicture, texts: Texts): Scene {
  const { dispute, width, titled } = picture;
  const top = titled ? TITLE : 0;
  const plot =
    dispute.unit !== null ? figuresPlot(picture, top, texts) : lanesPlot(picture, top, texts);
  const height = plot.bottom + FOOT;
  return {
    width,
    height,
    shapes: [
      { kind: "box", at: [0, 0], width, height, fill: "paper" },
      ...(titled
        ? [
            {
              kind: "text",
              text: cutTo(dispute.question, width - 2 * EDGE, 18),
              at: [EDGE, 28],
              ink: "ink",
              size: 18,
              anchor: "start",
              weight: 600,
              serif: true,
            } as const,
          ]
        : []),
      ...plot.shapes,
    ],
  };
}

interface Plot {
  shapes: Shape[];
  bottom: number;
}

function figuresPlot(
  { dispute, timeline, width }: TimelinePicture,
  top: number,
  texts: Texts,
): Plot {
  const { marks, steps } = timeline;
  const values = [
    ...marks.flatMap(({ figure }) => figure?.value ?? []),
    ...steps.map((s) => s.value),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const floor = low < 0 ? low - room : Math.max(low - room, 0);
  const amounts = ticks(floor, high + room, 6);
  const written = amounts.map((amount) => amountInShort(amount, texts.language));
  const labelRoom = Math.min(
    Math.max(...dispute.positions.map(({ label }) => widthOf(label, LABEL))) + 22,
    width * 0.34,
  );
  const start = EDGE + Math.max(...written.map((text) => widthOf(text, 11))) + 10;
  const end = width - EDGE - labelRoom;
  const [upper, lower] = [top + HEAD, top + HEAD + PLOT];
  const x = timeScale(timeline, start, end);
  const y = (value: number) => lower - ((value - floor) / (high + room - floor)) * (lower - upper);
  const placeOf = (mark: TimelineMark): Point => [x(mark.day), y(mark.figure?.value ?? low)];
  return {
    bottom: lower,
    shapes: [
      ...amounts.flatMap((amount, at): Shape[] => [
        {
          kind: "line",
          points: [
            [start, y(amount)],
            [end, y(amount)],
          ],
          ink: "rule",
          width: 1,
        },
        {
          kind: "text",
          text: written[at] ?? "",
          at: [start - 8, y(amount) + 4],
          ink: "ink-muted",
          size: 11,
          anchor: "end",
        },
      ]),
      ...dateAxis(timeline, x, lower, end - start, texts),
      ...articleLine(timeline, x, [upper, lower], [start, width - EDGE], texts),
      ...stepLine(timeline, x, y, end),
      ...marks.flatMap((mark) => markAt(mark, placeOf(mark), dispute, texts)),
      ...articleMarks(timeline, x, ({ value }) => y(value ?? low)),
      ...endLabels(dispute, y, end, labelRoom),
    ],
  };
}

/** Up at each new count, along to the next; the last one stands until the end of the picture. */
function stepLine(
  { steps }: Timeline,
  x: (day: number) => number,
  y: (value: number) => number,
  end: number,
): Shape[] {
  if (steps.length === 0) return [];
  const points = steps.flatMap(({ day, value }, at): Point[] => {
    const before = steps[at - 1];
    return [...(before ? [[x(day), y(before.value)] as const] : []), [x(day), y(value)]];
  });
  const last = steps.at(-1);
  if (last) points.push([end, y(last.value)]);
  return [{ kind: "line", points, ink: "link", width: 2 }];
}

/** The names of the positions at the end of the picture, moved apart where they would touch. */
function endLabels(
  dispute: DisputeView,
  y: (value: number) => number,
  end: number,
  room: number,
): Shape[] {
  const labelled = dispute.positions.flatMap(({ label, onPage, figure }) => {
    const value = figure?.value;
    return value === undefined ? [] : [{ label, onPage, y: y(value) }];
  });
  const places = spread(
    labelled.map((one) => one.y),
    LABEL + 4,
  );
  return labelled.flatMap((one, at): Shape[] => {
    const place = places[at] ?? one.y;
    return [
      {
        kind: "line",
        points: [
          [end + 2, one.y],
          [end + 14, place],
        ],
        ink: "rule-strong",
        width: 1,
      },
      {
        kind: "text",
        text: cutTo(one.label, room - 18, LABEL),
        at: [end + 18, place + 4],
        ink: "ink",
        size: LABEL,
        anchor: "start",
        ...(one.onPage ? { weight: 700 } : {}),
      },
    ];
  });
}

function lanesPlot({ dispute, timeline, width }: TimelinePicture, top: number, texts: Texts): Plot {
  const [start, end] = [EDGE, width - EDGE];
  const upper = top + HEAD;
  const lower = upper + dispute.positions.length * LANE;
  const x = timeScale(timeline, start, end);
  const laneOf = (position: number) => upper + position * LANE + 40;
  const shapes = dispute.positions.flatMap(({ label, onPage }, position): Shape[] => {
    const days = timeline.marks.filter((mark) => mark.position === position).map(({ day }) => day);
    const y = laneOf(position);
    return [
      {
        kind: "line",
        points: [
          [start, y],
          [end, y],
        ],
        ink: "rule",
        width: 1,
      },
      ...(days.length > 1
        ? [
            {
              kind: "line",
              points: [
                [x(Math.min(...days)), y],
                [x(Math.max(...days)), y],
              ],
              ink: "link",
              width: 2,
            } as const,
          ]
        : []),
      {
        kind: "text",
        text: cutTo(label, end - start, 13),
        at: [start, y - 20],
        ink: "ink",
        size: 13,
        anchor: "start",
        weight: onPage ? 700 : 600,
      },
    ];
  });
  return {
    bottom: lower,
    shapes: [
      ...dateAxis(timeline, x, lower, end - start, texts),
      ...articleLine(timeline, x, [upper, lower], [start, end], texts),
      ...shapes,
      ...timeline.marks.flatMap((mark) =>
        markAt(mark, [x(mark.day), laneOf(mark.position)], dispute, texts),
      ),
      ...articleMarks(timeline, x, ({ position }) => laneOf(position)),
    ],
  };
}

/** A dot, larger and with a number where several independent origins stand behind it. */
function markAt(mark: TimelineMark, at: Point, dispute: DisputeView, texts: Texts): Shape[] {
  const { origins, reports, estimated } = mark;
  const outlets = [...new Set(reports.map(({ outlet }) => outlet))].join(", ");
  const date = dateInWords(reports[0]?.published ?? "", texts.language);
  const label = dispute.positions[mark.position]?.label ?? "";
  const dot: Shape = {
    kind: "dot",
    at,
    radius: origins > 1 ? 9 : 5,
    fill: estimated ? "paper" : "link",
    ink: "link",
    title: `${label} · ${estimated ? texts.say("aboutDate", date) : date} · ${outlets}`,
  };
  if (origins < 2) return [dot];
  return [
    dot,
    {
      kind: "text",
      text: new Intl.NumberFormat(texts.language).format(origins),
      at: [at[0], at[1] + 4],
      ink: estimated ? "ink" : "paper",
      size: 11,
      anchor: "middle",
      weight: 700,
    },
  ];
}

function articleMarks(
  { page }: Timeline,
  x: (day: number) => number,
  y: (place: PagePlace) => number,
): Shape[] {
  return page ? page.places.map((place) => diamond([x(page.day), y(place)])) : [];
}

/** The article's own mark, around whatever reports say the same: no report's mark has corners. */
function diamond([x, y]: Point): Shape {
  const points: Point[] = [
    [x, y - 14],
    [x + 14, y],
    [x, y + 14],
    [x - 14, y],
    [x, y - 14],
  ];
  return { kind: "line", points, ink: "ink", width: 2 };
}
