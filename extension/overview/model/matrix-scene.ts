/** The matrix as one picture, for a file: the page itself draws it as a table that scrolls. */

import type { CellStance, Matrix, MatrixGroup } from "../../../src/crossref/overview/matrix.ts";
import type { Measured } from "../../../src/crossref/overview/measure.ts";
import type { MarkKind } from "../../standing-words.ts";
import type { Texts } from "../../texts.ts";
import { figureInShort } from "./figures.ts";
import { cutTo, type Ink, type Scene, type Shape } from "./scene.ts";
import { STANCE_TEXT } from "./table.ts";

/** The sign of each stance: the same as the popup's. */
export const STANCE_SIGN: Record<CellStance, MarkKind> = {
  asserts: "corroborated",
  denies: "conflicting",
  differs: "differing",
  both: "both",
};

const INK: Record<CellStance, { line: Ink; tint: Ink }> = {
  asserts: { line: "corroborated", tint: "corroborated-tint" },
  denies: { line: "conflicting", tint: "conflicting-tint" },
  differs: { line: "mentioned", tint: "mentioned-tint" },
  both: { line: "both", tint: "both-tint" },
};

const EDGE = 20;
const TITLE = 58;
const NAMES = 160;
const STATEMENT = 520;
const COLUMN = 38;
const ROW = 34;
const GROUP = 28;

/**
 * Lays out every claim of the groups and every column.
 *
 * @param title above the picture
 */
export function matrixScene(
  groups: readonly MatrixGroup[],
  columns: Matrix["columns"],
  title: string,
  texts: Texts,
): Scene {
  const withPage = groups.some(({ rows }) => rows.some(({ page }) => page !== null));
  const heads = [
    ...(withPage ? [texts.say("thisArticle")] : []),
    ...columns.map(({ name }) => name),
  ];
  const top = EDGE + TITLE + NAMES;
  const start = EDGE + STATEMENT;
  const width = Math.max(start + heads.length * COLUMN + EDGE, 760);
  const middleOf = (column: number) => start + (column + 0.5) * COLUMN;
  const shapes: Shape[] = [
    textAt(title, EDGE, EDGE + 20, { size: 20, serif: true, weight: 600 }),
    ...legend(EDGE + 46, texts),
    ...heads.map(
      (name, at): Shape => ({
        kind: "text",
        text: cutTo(name, NAMES - 10, 11),
        at: [middleOf(at) + 4, top - 8],
        ink: "ink",
        size: 11,
        anchor: "start",
        turned: true,
      }),
    ),
  ];
  const written = (figure: Measured | null) =>
    figure ? figureInShort(figure, texts.language) : "";
  let y = top;
  for (const { thread, rows } of groups) {
    shapes.push(
      { kind: "box", at: [EDGE, y], width: width - 2 * EDGE, height: GROUP, fill: "paper-sunk" },
      textAt(thread, EDGE + 8, y + 19, { size: 12, weight: 600 }),
    );
    y += GROUP;
    for (const row of rows) {
      shapes.push(
        textAt(cutTo(row.statement, STATEMENT - 20, 12), EDGE + 8, y + 21, {
          size: 12,
          serif: true,
        }),
        {
          kind: "line",
          points: [
            [EDGE, y + ROW],
            [width - EDGE, y + ROW],
          ],
          ink: "rule",
          width: 1,
        },
      );
      if (row.page) shapes.push(...cellAt(row.page, written(row.page.figure), middleOf(0), y));
      columns.forEach(({ outlet }, column) => {
        const cell = row.cells.get(outlet);
        if (!cell) return;
        const at = middleOf(column + Number(withPage));
        shapes.push(...cellAt(cell, written(cell.reports[0]?.figure ?? null), at, y));
      });
      y += ROW;
    }
  }
  const height = y + EDGE;
  return {
    width,
    height,
    shapes: [{ kind: "box", at: [0, 0], width, height, fill: "paper" }, ...shapes],
  };
}

function cellAt(
  { stance }: { stance: CellStance },
  figure: string,
  middle: number,
  top: number,
): Shape[] {
  const { line, tint } = INK[stance];
  const sign = STANCE_SIGN[stance];
  return [
    {
      kind: "box",
      at: [middle - COLUMN / 2 + 1, top + 1],
      width: COLUMN - 2,
      height: ROW - 2,
      fill: tint,
    },
    { kind: "sign", sign, at: [middle, top + (figure ? 11 : ROW / 2)], size: 14, ink: line },
    ...(figure
      ? [
          {
            ...textAt(cutTo(figure, COLUMN, 10), middle, top + 28, { size: 10 }),
            anchor: "middle",
          } as const,
        ]
      : []),
  ];
}

/** The four signs with their names. */
function legend(y: number, texts: Texts): Shape[] {
  let x = EDGE;
  return (Object.keys(INK) as CellStance[]).flatMap((stance): Shape[] => {
    const name = texts.say(STANCE_TEXT[stance]);
    const at = x;
    x += 34 + name.length * 6.6;
    return [
      {
        kind: "sign",
        sign: STANCE_SIGN[stance],
        at: [at + 7, y - 4],
        size: 14,
        ink: INK[stance].line,
      },
      textAt(name, at + 18, y, { size: 12, ink: "ink-muted" }),
    ];
  });
}

function textAt(
  text: string,
  x: number,
  y: number,
  { size, ink = "ink", ...look }: { size: number; ink?: Ink; serif?: boolean; weight?: number },
): Extract<Shape, { kind: "text" }> {
  return { kind: "text", text, at: [x, y], ink, size, anchor: "start", ...look };
}
