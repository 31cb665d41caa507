/**
 * A picture as plain data. It is laid out once and drawn twice: as SVG on the page and in a file, and
 * on a canvas for PNG. A canvas that drew the SVG file itself would need `img-src blob:`.
 */
import type { MarkKind } from "../../standing-words.ts";

/** The colours of `extension/ui/tokens.css` that pictures use, by their names there. */
export const INKS = [
  "paper",
  "paper-raised",
  "paper-sunk",
  "ink",
  "ink-muted",
  "rule",
  "rule-strong",
  "link",
  "corroborated",
  "corroborated-tint",
  "conflicting",
  "conflicting-tint",
  "both",
  "both-tint",
  "mentioned",
  "mentioned-tint",
] as const;

/** One of them. */
export type Ink = (typeof INKS)[number];

/** A place: from the start of the line, and from the top, in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** One thing drawn. */
export type Shape =
  | {
      kind: "line";
      points: readonly Point[];
      ink: Ink;
      width: number;
      /** Lengths of strokes and gaps. */
      dash?: readonly number[];
    }
  | { kind: "box"; at: Point; width: number; height: number; fill: Ink }
  | {
      kind: "dot";
      at: Point;
      radius: number;
      fill: Ink;
      ink: Ink;
      /** What a pointer that rests on it is told. */
      title: string;
    }
  /** The sign of a standing, in a square whose centre is given. */
  | { kind: "sign"; sign: MarkKind; at: Point; size: number; ink: Ink }
  | {
      kind: "text";
      text: string;
      at: Point;
      ink: Ink;
      size: number;
      anchor: "start" | "middle" | "end";
      weight?: number;
      serif?: boolean;
      /** Reads upwards. */
      turned?: true;
    };

/** A picture. */
export interface Scene {
  width: number;
  height: number;
  shapes: Shape[];
}

/** The same picture for a language that is written from right to left. */
export function mirrored({ width, height, shapes }: Scene): Scene {
  const turn = ([x, y]: Point): Point => [width - x, y];
  return {
    width,
    height,
    shapes: shapes.map((shape): Shape => {
      switch (shape.kind) {
        case "line":
          return { ...shape, points: shape.points.map(turn) };
        case "box":
          return { ...shape, at: [width - shape.at[0] - shape.width, shape.at[1]] };
        case "text": {
          const anchors = { start: "end", middle: "middle", end: "start" } as const;
          // A text that reads upwards lies along the other axis.
          if (shape.turned) return { ...shape, at: turn(shape.at) };
          return { ...shape, at: turn(shape.at), anchor: anchors[shape.anchor] };
        }
        default:
          return { ...shape, at: turn(shape.at) };
      }
    }),
  };
}

/** Width of a letter against its size, on the safe side of what common typefaces have. */
const LETTER = 0.55;

/** Room that a text takes, as a guess: no measure is at hand where pictures are laid out. */
export function widthOf(text: string, size: number): number {
  return [...text].length * size * LETTER;
}

/** Cuts a text to what has room, with an ellipsis. */
export function cutTo(text: string, room: number, size: number): string {
  const most = Math.max(Math.floor(room / (size * LETTER)), 2);
  const signs = [...text];
  return signs.length <= most
    ? text
    : `${signs
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
