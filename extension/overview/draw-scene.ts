/** A laid-out picture on a canvas, for PNG. */
import { STROKES } from "../ui/StandingMark.tsx";
import type { Ink, Scene, Shape } from "./model/scene.ts";
import { TYPEFACES } from "./SceneSvg.tsx";

/** The canvas that is drawn on, as far as it is used. */
export type Pen = Pick<
  OffscreenCanvasRenderingContext2D,
  | "arc"
  | "beginPath"
  | "fill"
  | "fillRect"
  | "fillStyle"
  | "fillText"
  | "font"
  | "lineCap"
  | "lineTo"
  | "lineWidth"
  | "moveTo"
  | "restore"
  | "rotate"
  | "save"
  | "scale"
  | "setLineDash"
  | "stroke"
  | "strokeStyle"
  | "textAlign"
  | "translate"
>;

/** Draws every shape, in order. */
export function drawScene(pen: Pen, { shapes }: Scene, colour: (ink: Ink) => string): void {
  for (const shape of shapes) {
    pen.save();
    drawShape(pen, shape, colour);
    pen.restore();
  }
}

/** "start" and "end" would turn with the canvas's own way of writing. */
const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function drawShape(pen: Pen, shape: Shape, colour: (ink: Ink) => string): void {
  if (shape.kind !== "line") pen.translate(...shape.at);
  switch (shape.kind) {
    case "line":
      pen.beginPath();
      shape.points.forEach((point, at) => {
        if (at === 0) pen.moveTo(...point);
        else pen.lineTo(...point);
      });
      pen.strokeStyle = colour(shape.ink);
      pen.lineWidth = shape.width;
      pen.setLineDash([...(shape.dash ?? [])]);
      pen.stroke();
      break;
    case "box":
      pen.fillStyle = colour(shape.fill);
      pen.fillRect(0, 0, shape.width, shape.height);
      break;
    case "dot":
      pen.beginPath();
      pen.arc(0, 0, shape.radius, 0, 2 * Math.PI);
      pen.fillStyle = colour(shape.fill);
      pen.strokeStyle = colour(shape.ink);
      pen.lineWidth = 2;
      pen.fill();
      pen.stroke();
      break;
    case "sign":
      pen.translate(-shape.size / 2, -shape.size / 2);
      pen.scale(shape.size / 16, shape.size / 16);
      pen.strokeStyle = colour(shape.ink);
      pen.lineWidth = 2;
      pen.lineCap = "round";
      pen.stroke(new Path2D(STROKES[shape.sign]));
      break;
    case "text":
      if (shape.turned) pen.rotate(-Math.PI / 2);
      pen.font = `${shape.weight ?? 400} ${shape.size}px ${TYPEFACES[shape.serif ? "serif" : "sans"]}`;
      pen.fillStyle = colour(shape.ink);
      pen.textAlign = ALIGN[shape.anchor];
      pen.fillText(shape.text, 0, 0);
      break;
  }
}
