/** The matrix with what chooses and sorts its claims. */
import { useMemo, useState } from "preact/hooks";
import {
  type CellStance,
  filterMatrix,
  groupRows,
  type Matrix,
  type MatrixFilter,
  type MatrixOrder,
  sortRows,
} from "../../src/crossref/overview/matrix.ts";
import type { TextKey } from "../texts.ts";
import { StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { CellDetails, type Chosen } from "./CellDetails.tsx";
import { DataTable } from "./DataTable.tsx";
import { Field } from "./Field.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import type { Address } from "./model/address.ts";
import { matrixScene, STANCE_SIGN } from "./model/matrix-scene.ts";
import { mirrored } from "./model/scene.ts";
import { matrixRecords, matrixTable, STANCE_TEXT } from "./model/table.ts";
import { Tools } from "./Tools.tsx";

interface MatrixViewProps {
  matrix: Matrix;
  threads: readonly string[];
  /** There is an article with claims beside the packs. */
  hasPage: boolean;
  printing: boolean;
  address: Address;
  goTo: (address: Address) => void;
}

const ORDERS: Record<MatrixOrder, TextKey> = {
  page: "sortPage",
  origins: "sortOrigins",
  conflicts: "sortConflicts",
  date: "sortDate",
};

const STANCES = Object.keys(STANCE_TEXT) as CellStance[];

/** Shows the matrix of the article's claims, or of all. */
export function MatrixView({ matrix, threads, hasPage, printing, address, goTo }: MatrixViewProps) {
  const texts = useTexts();
  const [filter, setFilter] = useState<MatrixFilter>({
    thread: "",
    stance: "",
    outlet: "",
    text: "",
    onPage: true,
  });
  const [order, setOrder] = useState<MatrixOrder | "">("");
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const sortedBy = order || (hasPage ? "page" : "origins");
  const shown = useMemo(
    () => filterMatrix(matrix, { ...filter, onPage: filter.onPage && hasPage }),
    [matrix, filter, hasPage],
  );
  const groups = useMemo(() => groupRows(sortRows(shown.rows, sortedBy)), [shown, sortedBy]);
  const change = (part: Partial<MatrixFilter>) => setFilter({ ...filter, ...part });
  const rows = () => groups.flatMap((group) => group.rows);
  const name = texts.say("viewMatrix");
  const summary = new Intl.ListFormat(texts.language, { type: "unit" }).format([
    texts.count("claims", shown.rows.length),
    texts.count("outlets", shown.columns.length),
  ]);
  const layOut = () => {
    const scene = matrixScene(groups, shown.columns, `${name} · ${summary}`, texts);
    return texts.direction === "rtl" ? mirrored(scene) : scene;
  };
  return (
    <>
      <div class="controls">
        {hasPage && (
          <Field name={texts.say("filterScope")}>
            <select
              class="field"
              value={filter.onPage ? "page" : "pack"}
              onChange={(event) => change({ onPage: event.currentTarget.value === "page" })}
            >
              <option value="page">{texts.say("scopePage")}</option>
              <option value="pack">{texts.say("scopePack")}</option>
            </select>
          </Field>
        )}
        <Field name={texts.say("sortBy")}>
          <select
            class="field field-wide"
            value={sortedBy}
            onChange={(event) => setOrder(event.currentTarget.value as MatrixOrder)}
          >
            {(Object.keys(ORDERS) as MatrixOrder[])
              .filter((one) => one !== "page" || hasPage)
              .map((one) => (
                <option key={one} value={one}>
                  {texts.say(ORDERS[one])}
                </option>
              ))}
          </select>
        </Field>
        <Field name={texts.say("columnThread")}>
          <select
            class="field"
            value={filter.thread}
            onChange={(event) => change({ thread: event.currentTarget.value })}
          >
            <option value="">{texts.say("filterAll")}</option>
            {threads.map((thread) => (
              <option key={thread}>{thread}</option>
            ))}
          </select>
        </Field>
        <Field name={texts.say("columnStance")}>
          <select
            class="field"
            value={filter.stance}
            onChange={(event) => change({ stance: event.currentTarget.value as CellStance | "" })}
          >
            <option value="">{texts.say("filterAll")}</option>
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {texts.say(STANCE_TEXT[stance])}
              </option>
            ))}
          </select>
        </Field>
        <Field name={texts.say("columnOutlet")}>
          <select
            class="field"
            value={filter.outlet}
            onChange={(event) => change({ outlet: event.currentTarget.value })}
          >
            <option value="">{texts.say("filterAll")}</option>
            {[...matrix.columns]
              .sort((one, other) => one.name.localeCompare(other.name, texts.language))
              .map((column) => (
                <option key={column.outlet} value={column.outlet}>
                  {column.name}
                </option>
              ))}
          </select>
        </Field>
        <Field name={texts.say("filterText")}>
          <input
            class="field"
            type="search"
            value={filter.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        </Field>
        <Tools
          asTable={address.asTable}
          setAsTable={(asTable) => goTo({ ...address, asTable })}
          fileName="second-source-matrix"
          picture={{ name: `${name}: ${summary}`, scene: layOut }}
          table={() => matrixRecords(rows(), shown.columns, texts)}
        />
      </div>
      <div class="legend">
        <p role="status">
          <b>{summary}</b>
        </p>
        {STANCES.map((stance) => (
          <span key={stance} class={`stance-${stance}`}>
            <StandingSign kind={STANCE_SIGN[stance]} /> {texts.say(STANCE_TEXT[stance])}
          </span>
        ))}
        <span class="muted">{texts.say("silentHint")}</span>
      </div>
      {shown.rows.length === 0 && <p class="state">{texts.say("nothingFiltered")}</p>}
      {shown.rows.length > 0 &&
        (address.asTable || printing ? (
          <DataTable table={matrixTable(rows(), shown.columns, texts)} caption={name} />
        ) : (
          <MatrixGrid
            groups={groups}
            columns={shown.columns}
            withPage={hasPage}
            label={`${name}. ${texts.say("gridHint")}`}
            open={setChosen}
          />
        ))}
      {chosen && <CellDetails chosen={chosen} close={() => setChosen(null)} />}
    </>
  );
}
