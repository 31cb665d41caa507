/** The cross-reference of a page or a selection: headline, totals, claims, and what lies around them. */
import { useMemo, useState } from "preact/hooks";
import { pageText } from "../../src/crossref/desk-text.ts";
import type { PageReport } from "../../src/crossref/types.ts";
import type { TabState } from "../background/tab-state.ts";
import { shownReport } from "../shown-claims.ts";
import { dateInWords } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import { AlsoReportedList } from "./AlsoReportedList.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { type ClaimFilter, filterClaims, NO_FILTER } from "./filter-claims.ts";
import { Notice } from "./Notice.tsx";
import { PackFoot } from "./PackFoot.tsx";
import { SinceNote } from "./SinceNote.tsx";
import type { SurfaceProps } from "./Surface.tsx";
import { TotalsLine } from "./TotalsLine.tsx";
import { LostList, Unmatched } from "./Unmatched.tsx";

interface ReportViewProps extends SurfaceProps {
  state: Extract<TabState, { phase: "done" | "selection" }>;
}

/** Shows a report, also one without claims. */
export function ReportView({ state, model, actions }: ReportViewProps) {
  const texts = useTexts();
  const { settings } = model;
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  const report = useMemo(() => shownReport(state.report, settings), [state.report, settings]);
  const listed = useMemo(
    () => filterClaims(report.claims, filter, settings.order),
    [report, filter, settings.order],
  );
  const { article, claims, totals } = report;
  const isSelection = state.phase === "selection";
  return (
    <>
      <header class="masthead">
        {isSelection ? (
          <SelectionHead text={state.text} leave={actions.leaveSelection} />
        ) : (
          <>
            <h1 lang={article.lang}>{article.title}</h1>
            <p class="byline">
              {article.outlet && <b>{article.outlet}</b>}
              {article.published && (
                <time dateTime={article.published}>
                  {dateInWords(article.published, texts.language)}
                </time>
              )}
              <CopyButton
                label="copyPage"
                text={() => pageText({ ...report, claims: listed })}
                copy={actions.copy}
              />
            </p>
          </>
        )}
        {claims.length > 0 && <TotalsLine totals={totals} />}
        {!isSelection && model.since && (
          <SinceNote since={model.since} gone={model.goneStatements} />
        )}
      </header>
      {claims.length > 0 ? (
        <>
          <FilterBar
            claims={claims}
            totals={totals}
            filter={filter}
            setFilter={setFilter}
            order={settings.order}
            setOrder={(order) => actions.change({ order })}
          />
          <ClaimList
            claims={listed}
            all={claims.length}
            article={article}
            since={isSelection ? undefined : model.since}
            focus={state.phase === "done" ? state.focus : null}
            inView={model.inView}
            actions={actions}
          />
        </>
      ) : (
        <Silence report={state.report} shown={state.report.claims.length === claims.length} />
      )}
      {state.phase === "done" && <LostList claims={state.lost} lang={article.lang} />}
      <Unmatched sentences={report.unmatched} lang={article.lang} />
      <AlsoReportedList claims={report.alsoReported} />
      <PackFoot report={report} />
    </>
  );
}

function SelectionHead({ text, leave }: { text: string; leave: () => void }) {
  const texts = useTexts();
  return (
    <>
      <p class="byline">
        <b>{texts.say("selectionTitle")}</b>
        <button type="button" class="link" onClick={leave}>
          {texts.say("backToPage")}
        </button>
      </p>
      <blockquote class="selected" dir="auto">
        {text}
      </blockquote>
    </>
  );
}

/** Why a page on the subject has nothing to show. */
function Silence({ report, shown }: { report: PageReport; shown: boolean }) {
  const texts = useTexts();
  if (!shown) {
    return (
      <Notice
        kind="nothing"
        title={texts.say("allHiddenTitle")}
        text={texts.say("allHiddenText")}
      />
    );
  }
  const { published } = report.article;
  const last =
    report.packs
      .map(({ period }) => period.to)
      .sort()
      .at(-1) ?? "";
  if (published !== null && last !== "" && published.slice(0, last.length) > last) {
    return (
      <Notice
        kind="nothing"
        title={texts.say("newerTitle")}
        text={texts.say("newerText", dateInWords(last, texts.language))}
      />
    );
  }
  return (
    <Notice
      kind="nothing"
      title={texts.say("nothingMatchedTitle")}
      text={texts.say("nothingMatchedText")}
    />
  );
}
