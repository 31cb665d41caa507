/** The cross-reference of a page: headline, totals, claims, and what is folded below them. */
import { useMemo } from "preact/hooks";
import type { PageReport } from "../../src/crossref/types.ts";
import type { TabState } from "../background/tab-state.ts";
import { dateInWords } from "../dates.ts";
import { newsOf } from "../last-read.ts";
import { shownReport } from "../shown-claims.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimsView } from "./ClaimsView.tsx";
import type { PopupActions, PopupModel } from "./connect.ts";
import { AlsoReportedFold, LostFold, UnmatchedFold } from "./Folds.tsx";
import { HiddenLine } from "./HiddenLine.tsx";
import { NewsLine } from "./NewsLine.tsx";
import { Notice } from "./Notice.tsx";
import { isNewerThanPacks, silenceOf } from "./silence.ts";
import { TotalsLine } from "./TotalsLine.tsx";

interface ReportViewProps {
  state: Extract<TabState, { phase: "done" }>;
  model: PopupModel;
  actions: PopupActions;
}

/** Shows a report, also one without claims. */
export function ReportView({ state, model, actions }: ReportViewProps) {
  const { settings, reading } = model;
  const report = useMemo(() => shownReport(state.report, settings), [state.report, settings]);
  const { article, claims } = report;
  const news = useMemo(() => reading && newsOf(reading.before, claims), [reading, claims]);
  const hidden = state.report.claims.length - claims.length;
  return (
    <>
      <Masthead report={report} />
      {news && reading && (
        <NewsLine
          news={news}
          since={reading.beforeAt}
          markAsRead={actions.markAsRead}
          forget={actions.forgetReading}
        />
      )}
      {claims.length > 0 ? (
        <ClaimsView
          report={report}
          news={news}
          focus={state.focus}
          model={model}
          actions={actions}
        />
      ) : (
        hidden === 0 && <Silence report={report} />
      )}
      <HiddenLine hidden={hidden} openOptions={actions.openOptions} />
      <AlsoReportedFold reported={report.alsoReported} />
      <LostFold claims={state.lost} lang={article.lang} />
      <UnmatchedFold sentences={report.unmatched} lang={article.lang} />
    </>
  );
}

function Masthead({ report }: { report: PageReport }) {
  const texts = useTexts();
  const { article, claims, totals, packs } = report;
  const end = packs
    .map(({ period }) => period.to)
    .sort()
    .at(-1);
  return (
    <header class="masthead">
      <h1 lang={article.lang} dir="auto">
        {article.title || texts.say("untitled")}
      </h1>
      <p class="byline">
        {article.outlet && <b>{article.outlet}</b>}
        {article.published && (
          <time dateTime={article.published}>{dateInWords(article.published, texts.language)}</time>
        )}
      </p>
      {claims.length > 0 && <TotalsLine totals={totals} />}
      {claims.length > 0 && end !== undefined && isNewerThanPacks(report) && (
        <p class="caution">{texts.say("newerNote", dateInWords(end, texts.language))}</p>
      )}
    </header>
  );
}

function Silence({ report }: { report: PageReport }) {
  const texts = useTexts();
  switch (silenceOf(report)) {
    case "other-subject":
      return (
        <Notice
          inside
          kind="elsewhere"
          title={texts.say("otherSubjectTitle")}
          text={texts.say("otherSubjectText")}
        />
      );
    case "newer":
      return (
        <Notice inside kind="newer" title={texts.say("newerTitle")} text={texts.say("newerText")} />
      );
    case "nothing":
      return (
        <Notice
          inside
          kind="nothing"
          title={texts.say("nothingMatchedTitle")}
          text={texts.say("nothingMatchedText")}
        />
      );
  }
}
