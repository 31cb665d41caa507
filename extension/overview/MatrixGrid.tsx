/** Claims by outlets as a table whose heads stay in place; only the rows in sight are drawn. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { MatrixColumn, MatrixGroup } from "../../src/crossref/overview/matrix.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { Chosen } from "./CellDetails.tsx";
import { HEAD, MatrixRowView, PAGE } from "./MatrixRowView.tsx";
import { type GridLine, linesOf, windowOf } from "./model/grid-window.ts";

interface MatrixGridProps {
  groups: readonly MatrixGroup[];
  columns: readonly MatrixColumn[];
  withPage: boolean;
  label: string;
  open: (chosen: Chosen) => void;
}

/** Heights of lines in `rem`; `matrix.css` has the same. */
const REM = { group: 2, row: 4 };
/** Lines that Page Up and Page Down go over. */
const PAGE_LINES = 8;

/** Shows the table. One place of it is reached by Tab; from there the arrow keys go on. */
export function MatrixGrid({ groups, columns, withPage, label, open }: MatrixGridProps) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const rem = useRem();
  const lines = useMemo(
    () =>
      linesOf(
        groups.map(({ rows }) => rows.length),
        { group: REM.group * rem, row: REM.row * rem },
      ),
    [groups, rem],
  );
  const [seen, setSeen] = useState({ first: 0, end: 0 });
  const [place, setPlace] = useState({ line: 1, column: HEAD });
  const wantsFocus = useRef(false);

  const look = () => {
    const { current } = box;
    if (!current) return;
    const next = windowOf(lines, current.scrollTop, current.clientHeight);
    setSeen((now) => (now.first === next.first && now.end === next.end ? now : next));
  };
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
    setPlace({ line: 1, column: HEAD });
    look();
  }, [lines, columns]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, [lines]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const target = box.current?.querySelector<HTMLElement>('tbody button[tabindex="0"]');
    if (!target) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const rowAt = (line: GridLine | undefined) => line && groups[line.group]?.rows[line.row];

  /** The places of a line that hold something, in order. */
  function placesIn(line: number): number[] {
    const row = rowAt(lines[line]);
    if (!row) return [];
    return [
      HEAD,
      ...(withPage && row.page ? [PAGE] : []),
      ...columns.flatMap(({ outlet }, column) => (row.cells.has(outlet) ? [column] : [])),
    ];
  }

  /** The nearest claim from a line on, in a direction. */
  function claimFrom(line: number, step: 1 | -1): number {
    let at = Math.min(Math.max(line, 1), lines.length - 1);
    if (rowAt(lines[at]) === undefined) at += step;
    return rowAt(lines[at]) === undefined ? place.line : at;
  }

  function move(event: KeyboardEvent): void {
    const to = placeAfter(event);
    if (!to) return;
    event.preventDefault();
    wantsFocus.current = true;
    reveal(to.line);
    setPlace(to);
  }

  function placeAfter({ key, ctrlKey }: KeyboardEvent): typeof place | null {
    const { line, column } = place;
    const here = placesIn(line);
    const at = here.indexOf(column);
    const aside = (step: number) => ({ line, column: here[at + step] ?? column });
    const along = (to: number, step: 1 | -1) => {
      const next = claimFrom(to, step);
      return { line: next, column: nearest(placesIn(next), column) };
    };
    const forward = texts.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = texts.direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (key === forward) return aside(1);
    if (key === backward) return aside(-1);
    switch (key) {
      case "ArrowDown":
        return along(line + 1, 1);
      case "ArrowUp":
        return along(line - 1, -1);
      case "PageDown":
        return along(line + PAGE_LINES, 1);
      case "PageUp":
        return along(line - PAGE_LINES, -1);
      case "Home":
        return ctrlKey ? { line: claimFrom(1, 1), column: HEAD } : { line, column: HEAD };
      case "End":
        return ctrlKey
          ? { line: claimFrom(lines.length - 1, -1), column: HEAD }
          : { line, column: here.at(-1) ?? HEAD };
      default:
        return null;
    }
  }

  /** Brings a line that may not be drawn yet into sight, below the heads. */
  function reveal(at: number): void {
    const { current } = box;
    const line = lines[at];
    if (!current || !line) return;
    const heads = current.querySelector("thead")?.offsetHeight ?? 0;
    const room = current.clientHeight - heads;
    if (line.top < current.scrollTop) current.scrollTop = line.top - REM.group * rem;
    if (line.top + line.height > current.scrollTop + room) {
      current.scrollTop = line.top + line.height - room;
    }
    look();
  }

  /** A click, too, is where the arrow keys go on from. */
  function note(event: FocusEvent): void {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const index = Number(button?.closest("tr")?.getAttribute("aria-rowindex") ?? Number.NaN);
    const column = Number(button?.dataset.column ?? Number.NaN);
    if (Number.isNaN(index) || Number.isNaN(column)) return;
    if (index - 2 !== place.line || column !== place.column) setPlace({ line: index - 2, column });
  }

  const { first, end } = seen;
  const before = lines[first]?.top ?? 0;
  const last = lines.at(-1);
  const until = lines[end - 1];
  const after = last && until ? last.top + last.height - until.top - until.height : 0;
  const width = columns.length + 1 + Number(withPage);
  return (
    <div ref={box} class="matrix-box" onScroll={look}>
      <table
        class="matrix"
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-colcount={width}
        onKeyDown={move}
        onFocusIn={note}
      >
        <colgroup>
          <col class="col-claim" />
          {Array.from({ length: width - 1 }, (_, at) => (
            <col key={at} class="col-outlet" />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="corner">
              {texts.say("columnClaim")}
            </th>
            {withPage && (
              <th scope="col" class="page-head">
                <span>{texts.say("thisArticle")}</span>
              </th>
            )}
            {columns.map(({ outlet, name }) => (
              <th key={outlet} scope="col" title={name}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <Spacer height={before} width={width} />
        {groupsIn(lines, first, end).map(({ group, from, to }) => (
          <tbody key={groups[group]?.thread}>
            {lines.slice(from, to).map((line, offset) => {
              const row = rowAt(line);
              const at = from + offset;
              if (row) {
                return (
                  <MatrixRowView
                    key={row.claim}
                    row={row}
                    index={at + 2}
                    columns={columns}
                    withPage={withPage}
                    stop={place.line === at ? place.column : null}
                    open={open}
                  />
                );
              }
              return (
                <tr key="name" class="group-name" aria-rowindex={at + 2}>
                  <th scope="rowgroup" colSpan={width}>
                    <span>{groups[line.group]?.thread}</span>
                  </th>
                </tr>
              );
            })}
          </tbody>
        ))}
        <Spacer height={after} width={width} />
      </table>
    </div>
  );
}

/** Stands in for rows that are not drawn. */
function Spacer({ height, width }: { height: number; width: number }) {
  return (
    <tbody aria-hidden="true" hidden={height === 0}>
      <tr>
        <td class="spacer" colSpan={width} style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
}

/** The parts of groups that lie in a window. */
function groupsIn(lines: readonly GridLine[], first: number, end: number) {
  const parts: { group: number; from: number; to: number }[] = [];
  for (let at = first; at < end; at += 1) {
    const group = lines[at]?.group ?? -1;
    const part = parts.at(-1);
    if (part?.group === group) part.to = at + 1;
    else parts.push({ group, from: at, to: at + 1 });
  }
  return parts;
}

function nearest(places: readonly number[], wanted: number): number {
  return places.reduce(
    (best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best),
    places[0] ?? HEAD,
  );
}

/** The size of text that the reader chose, in CSS pixels. */
function useRem(): number {
  const read = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const [rem, setRem] = useState(read);
  useEffect(() => {
    // A box of one rem tells when that changes; nothing else does.
    const probe = document.createElement("div");
    probe.className = "rem-probe";
    document.body.append(probe);
    const observer = new ResizeObserver(() => setRem(read()));
    observer.observe(probe);
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, []);
  return rem;
}
