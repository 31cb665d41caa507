import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ICON_FOLDER, ICON_SIZES, ICON_STATES } from "../../scripts/icons/icon-sizes.ts";

/** Width and height that a PNG file says of itself: https://www.w3.org/TR/png/#11IHDR */
function sizeOf(file: string): number[] {
  const bytes = readFileSync(`${ICON_FOLDER}/${file}`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const pictures = Object.entries(ICON_SIZES).flatMap(([drawing, sizes]) =>
  sizes.map((size) => ({ file: `${drawing}-${size}.png`, size })),
);

describe("the icons", () => {
  it.each(pictures)("$file is drawn at its size", ({ file, size }) => {
    expect(sizeOf(file)).toEqual([size, size]);
  });

  it("are a drawing and its pictures each, and nothing else", () => {
    const drawings = Object.keys(ICON_SIZES).map((drawing) => `${drawing}.svg`);
    expect(readdirSync(ICON_FOLDER).sort()).toEqual(
      [...drawings, ...pictures.map(({ file }) => file)].sort(),
    );
  });

  it("look different in every state", () => {
    const drawn = ICON_STATES.map((state) =>
      readFileSync(`${ICON_FOLDER}/${state}-16.png`).toString("base64"),
    );
    expect(new Set(drawn).size).toBe(ICON_STATES.length);
  });
});
