/** A picture's content as a table: shown to who does not see the picture, and exported. */
import type { DisputeView, PositionReport } from "../../../src/crossref/overview/disputes.ts";
import type { CellStance, MatrixColumn, MatrixRow } from "../../../src/crossref/overview/matrix.ts";
import { dateInWords } from "../../dates.ts";
import type { TextKey, Texts } from "../../texts.ts";
import { figureInFull, figureInShort } from "./figures.ts";

/** A cell; `href` where it leads to a report. */
export interface TableCell {
  text: string;
  href?: string;
}

/** A table; the first column names its rows. */
export interface Table {
  head: string[];
  rows: TableCell[][];
}

/** How a stance is called. */
export const STANCE_TEXT: Record<CellStance, TextKey> = {
  asserts: "stanceAsserts",
  denies: "stanceDenies",
  differs: "stanceDiffers",
  both: "stanceBoth",
};

const cells = (...texts: string[]): TableCell[] => texts.map((text) => ({ text }));

/** One line for each claim, with the outlets on each side by name. */
export function matrixTable(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  texts: Texts,
): Table {
  const list = new Intl.ListFormat(texts.language, { type: "unit" });
  const outletsOf = (row: MatrixRow, stance: CellStance) =>
    list.format(
      columns.flatMap(({ outlet, name }) => {
        const cell = row.cells.get(outlet);
        if (cell?.stance !== stance) return [];
        const figure = cell.reports[0]?.figure;
        return figure ? `${name} (${figureInShort(figure, texts.language)})` : name;
      }),
    );
  const stances: CellStance[] = ["asserts", "denies", "both", "differs"];
  return {
    head: [
      texts.say("columnClaim"),
      texts.say("columnThread"),
      texts.say("thisArticle"),
      ...stances.map((stance) => texts.say(STANCE_TEXT[stance])),
    ],
    rows: rows.map((row) =>
      cells(
        row.statement,
        row.thread,
        row.page ? texts.say(STANCE_TEXT[row.page.stance]) : "",
        ...stances.map((stance) => outletsOf(row, stance)),
      ),
    ),
  };
}

/** One line for each report on each claim: the matrix for spreadsheets. */
export function matrixRecords(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  texts: Texts,
): Table {
  const names = new Map(columns.map(({ outlet, name }) => [outlet, name]));
  return {
    head: [
      texts.say("columnThread"),
      texts.say("columnClaim"),
      texts.say("columnOutlet"),
      texts.say("columnStance"),
      texts.say("columnFigure"),
      texts.say("columnDate"),
      texts.say("columnWho"),
      texts.say("columnOrigin"),
      texts.say("columnReport"),
      texts.say("columnLink"),
    ],
    rows: rows.flatMap((row) =>
      [...row.cells].flatMap(([outlet, cell]) =>
        cell.reports.map((report) =>
          cells(
            row.thread,
            row.statement,
            names.get(outlet) ?? report.outlet,
            texts.say(STANCE_TEXT[report.stance]),
            report.figure ? figureInFull(report.figure, texts.language) : "",
            report.published,
            report.who ?? "",
            report.originName,
            report.title,
            report.url,
          ),
        ),
      ),
    ),
  };
}

/** One line for each report on a question, in the order of time. */
export function timelineTable(dispute: DisputeView, texts: Texts): Table {
  const reports = dispute.positions.flatMap(({ label, reports: all }) =>
    all.map((report) => ({ label, report })),
  );
  reports.sort((one, other) => one.report.published.localeCompare(other.report.published));
  return {
    head: [
      texts.say("columnDate"),
      texts.say("columnPosition"),
      texts.say("columnFigure"),
      texts.say("columnOutlet"),
      texts.say("columnWho"),
      texts.say("columnOrigin"),
      texts.say("columnReport"),
    ],
    rows: reports.map(({ label, report }) => [
      { text: dateOf(report, texts) },
      ...cells(
        label,
        report.figure ? figureInFull(report.figure, texts.language) : "",
        report.outlet,
        report.who ?? "",
        report.originName,
      ),
      { text: report.title, href: report.link },
    ]),
  };
}

/** One line for each position on each question. */
export function disputesTable(disputes: readonly DisputeView[], texts: Texts): Table {
  const list = new Intl.ListFormat(texts.language, { type: "unit" });
  return {
    head: [
      texts.say("columnQuestion"),
      texts.say("columnPosition"),
      texts.say("columnSince"),
      texts.say("columnOrigins"),
      texts.say("columnOutlets"),
      texts.say("columnNote"),
    ],
    rows: disputes.flatMap((dispute) =>
      dispute.positions.map((position) =>
        cells(
          dispute.question,
          position.label,
          position.asOf ?? position.since ?? "",
          String(position.origins),
          list.format([...new Set(position.reports.map(({ outlet }) => outlet))]),
          dispute.note,
        ),
      ),
    ),
  };
}

function dateOf({ published, publishedEstimated }: PositionReport, texts: Texts): string {
  const date = dateInWords(published, texts.language);
  return publishedEstimated ? texts.say("aboutDate", date) : date;
}
