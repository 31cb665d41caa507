/** One claim of the matrix. */

import type { CellStance, MatrixColumn, MatrixRow } from "../../src/crossref/overview/matrix.ts";
import type { Measured } from "../../src/crossref/overview/measure.ts";
import type { Texts } from "../texts.ts";
import { StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";
import type { Chosen } from "./CellDetails.tsx";
import { memo } from "./memo.ts";
import { figureInShort } from "./model/figures.ts";
import { STANCE_SIGN } from "./model/matrix-scene.ts";
import { STANCE_TEXT } from "./model/table.ts";

/** Column of the claim itself, and of the reader's article; outlets count from 0. */
export const HEAD = -2;
export const PAGE = -1;

interface MatrixRowProps {
  row: MatrixRow;
  /** Among all rows of the table, from 1. */
  index: number;
  columns: readonly MatrixColumn[];
  withPage: boolean;
  /** The column that Tab comes to in this row; `null` for none. */
  stop: number | null;
  open: (chosen: Chosen) => void;
}

/** Shows the claim, the article's stance and each outlet's. */
export const MatrixRowView = memo(function MatrixRowView(props: MatrixRowProps) {
  const { row, index, columns, withPage, stop, open } = props;
  const texts = useTexts();
  const { asserting, denying } = row.origins;
  return (
    <tr aria-rowindex={index}>
      <th scope="row" class="claim-head">
        <button
          type="button"
          data-column={HEAD}
          tabIndex={stop === HEAD ? 0 : -1}
          title={row.statement}
          onClick={() => open({ row, outlet: null })}
        >
          <span class="statement">{row.statement}</span>
          <span class="counts">
            <span>{texts.count("originsAssert", asserting)}</span>
            {denying > 0 && (
              <span class="stance-denies">{texts.count("originsDeny", denying)}</span>
            )}
          </span>
        </button>
      </th>
      {withPage && (
        <td class="page-cell">
          {row.page && (
            <Cell
              stance={row.page.stance}
              figure={shortOf(row.page.figure, texts)}
              name={nameOf(texts.say("thisArticle"), row.page.stance, row.page.figure, texts)}
              column={PAGE}
              stop={stop === PAGE}
              open={() => open({ row, outlet: null })}
            />
          )}
        </td>
      )}
      {spansOf(row, columns).map(({ column, silent }) => {
        const { outlet = "", name = "" } = columns[column] ?? {};
        const cell = row.cells.get(outlet);
        if (!cell) return <td key={column} class="silent" colSpan={silent} />;
        return (
          <td key={column}>
            <Cell
              stance={cell.stance}
              figure={shortOf(cell.reports[0]?.figure, texts)}
              name={nameOf(
                name,
                cell.stance,
                cell.reports[0]?.figure,
                texts,
                texts.count("reports", cell.reports.length),
              )}
              column={column}
              stop={stop === column}
              open={() => open({ row, outlet: { id: outlet, name } })}
            />
          </td>
        );
      })}
    </tr>
  );
});

/** A column that speaks, or the first of several that are silent. */
interface Span {
  column: number;
  /** Columns without a word from here on; 0 where this one speaks. */
  silent: number;
}

/** Most outlets are silent on most claims; one cell for each would be most of what is laid out. */
function spansOf({ cells }: MatrixRow, columns: readonly MatrixColumn[]): Span[] {
  const spans: Span[] = [];
  columns.forEach(({ outlet }, column) => {
    const last = spans.at(-1);
    if (cells.has(outlet)) spans.push({ column, silent: 0 });
    else if (last && last.silent > 0) last.silent += 1;
    else spans.push({ column, silent: 1 });
  });
  return spans;
}

function shortOf(figure: Measured | null | undefined, texts: Texts): string {
  return figure ? figureInShort(figure, texts.language) : "";
}

/** A cell in words: outlet, stance, figure as it is shown with what it counts, and what follows. */
function nameOf(
  voice: string,
  stance: CellStance,
  figure: Measured | null | undefined,
  texts: Texts,
  ...more: string[]
): string {
  return [
    `${voice}: ${texts.say(STANCE_TEXT[stance])}`,
    ...(figure ? [`${figureInShort(figure, texts.language)} ${figure.unit}`] : []),
    ...more,
  ].join(", ");
}

interface CellProps {
  stance: CellStance;
  figure: string;
  /** The whole in words. */
  name: string;
  column: number;
  stop: boolean;
  open: () => void;
}

function Cell({ stance, figure, name, column, stop, open }: CellProps) {
  return (
    <button
      type="button"
      class={`cell stance-${stance}`}
      aria-label={name}
      title={name}
      data-column={column}
      tabIndex={stop ? 0 : -1}
      onClick={open}
    >
      <StandingSign kind={STANCE_SIGN[stance]} />
      {figure && <span class="figure">{figure}</span>}
    </button>
  );
}
