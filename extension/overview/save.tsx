/** Saves what is shown as a file on the reader's device. */
import { render } from "preact";
import { drawScene } from "./draw-scene.ts";
import { csvOf } from "./model/csv.ts";
import { INKS, type Ink, type Scene } from "./model/scene.ts";
import type { Table } from "./model/table.ts";
import { SceneSvg } from "./SceneSvg.tsx";

/** Device pixels to a pixel of the picture: sharp on paper, unless the picture is very large. */
const SHARPNESS = 2;
/** Device pixels that every browser gives a canvas, and memory that a small machine has: 128 MB. */
const MOST_PIXELS = 32e6;

/** Saves a picture as SVG in the colours that are shown now. */
export function saveSvg(scene: Scene, name: string, fileName: string): void {
  const holder = document.createElement("div");
  render(<SceneSvg scene={scene} name={name} colour={colours()} />, holder);
  const svg = holder.firstElementChild;
  if (!svg) return;
  const text = new XMLSerializer().serializeToString(svg);
  save(new Blob([text], { type: "image/svg+xml" }), `${fileName}.svg`);
}

/** Saves a picture as PNG in the colours that are shown now. */
export async function savePng(scene: Scene, fileName: string): Promise<void> {
  const { width, height } = scene;
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser gives no canvas to draw on");
  pen.scale(scale, scale);
  drawScene(pen, scene, colours());
  save(await canvas.convertToBlob({ type: "image/png" }), `${fileName}.png`);
}

/** Saves a table as CSV. */
export function saveCsv(table: Table, fileName: string): void {
  save(new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" }), `${fileName}.csv`);
}

/** The colours of `tokens.css` as they are now: light or dark. */
function colours(): (ink: Ink) => string {
  const style = getComputedStyle(document.documentElement);
  const values = new Map(INKS.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim()]));
  return (ink) => values.get(ink) ?? "CanvasText";
}

function save(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has the content by then, also where it first asks the reader where to put it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
