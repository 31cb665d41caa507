/** What stands behind a place in the matrix: the reports of one outlet, or of all, on a claim. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { CellReport, CellStance, MatrixRow } from "../../src/crossref/overview/matrix.ts";
import { dateInWords, distanceInWords } from "../dates.ts";
import { ReasonText } from "../ui/ReasonText.tsx";
import { StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { figureInFull } from "./model/figures.ts";
import { STANCE_SIGN } from "./model/matrix-scene.ts";
import { STANCE_TEXT } from "./model/table.ts";

/** A place in the matrix: a claim and an outlet; without an outlet, the whole claim. */
export interface Chosen {
  row: MatrixRow;
  outlet: { id: string; name: string } | null;
}

const STANCES: readonly CellReport["stance"][] = ["asserts", "denies", "differs"];

/** Shows the reports above the page, until they are closed. */
export function CellDetails({ chosen, close }: { chosen: Chosen; close: () => void }) {
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const { row, outlet } = chosen;
  const reports = outlet
    ? (row.cells.get(outlet.id)?.reports ?? [])
    : [...row.cells.values()].flatMap((cell) => cell.reports);
  return (
    <dialog ref={dialog} class="details" aria-labelledby="details-name" onClose={close}>
      <form method="dialog">
        <button type="submit" class="button">
          {texts.say("close")}
        </button>
      </form>
      {outlet && <p class="kicker">{outlet.name}</p>}
      <h2 id="details-name">{row.statement}</h2>
      <p class="muted">{row.thread}</p>
      {row.page && !outlet && (
        <section class="page-sentence">
          <h3>{texts.say("thisPageSays")}</h3>
          <blockquote>{row.page.sentence}</blockquote>
        </section>
      )}
      {STANCES.map((stance) => (
        <Reports
          key={stance}
          stance={stance}
          statement={row.statement}
          reports={reports.filter((report) => report.stance === stance)}
        />
      ))}
    </dialog>
  );
}

interface ReportsProps {
  stance: Exclude<CellStance, "both">;
  statement: string;
  reports: readonly CellReport[];
}

function Reports({ stance, statement, reports }: ReportsProps) {
  const texts = useTexts();
  if (reports.length === 0) return null;
  return (
    <section class={`reports stance-${stance}`}>
      <h3>
        <StandingSign kind={STANCE_SIGN[stance]} /> {texts.say(STANCE_TEXT[stance])}
      </h3>
      <ul>
        {reports.map((report) => (
          <li key={`${report.report} ${report.claim}`}>
            <ReportLine report={report} statement={statement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportLine({ report, statement }: { report: CellReport; statement: string }) {
  const texts = useTexts();
  const written = dateInWords(report.published, texts.language);
  return (
    <>
      <p class="report-head">
        <b>{report.outlet}</b>
        {" · "}
        <time dateTime={report.published}>
          {report.publishedEstimated ? texts.say("aboutDate", written) : written}
        </time>
        {report.daysFromPage !== null && `, ${distanceInWords(report.daysFromPage, texts)}`}
        {report.figure && <> · {figureInFull(report.figure, texts.language)}</>}
      </p>
      {report.statement !== statement && <p>{report.statement}</p>}
      {report.reason.map((reason) => (
        <p key={JSON.stringify(reason)} class="reason">
          <ReasonText reason={reason} />
        </p>
      ))}
      {report.who && <p class="muted">{texts.say("saidBy", report.who)}</p>}
      <p>
        <a href={report.link} target="_blank" rel="noreferrer">
          {report.title}
        </a>
      </p>
    </>
  );
}
