/** The cross-reference of a page: headline, totals, claims, and what is folded below them. */
import { useMemo, useState } from "preact/hooks";
import { orderClaims } from "../../src/crossref/order.ts";
import type { PageClaim } from "../../src/crossref/types.ts";
import type { TabState } from "../background/tab-state.ts";
import { newsOf } from "../last-read.ts";
import { shownReport } from "../shown-report.ts";
import { dateInWords } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimList, type ClaimNews } from "./ClaimList.tsx";
import type { PopupActions, PopupModel } from "./connect.ts";
import { AlsoReportedFold, LostFold, UnmatchedFold } from "./Folds.tsx";
import { EVERY_CLAIM, filterClaims, searchOf } from "./find-claims.ts";
import { ListTools } from "./ListTools.tsx";
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
  const texts = useTexts();
  const { settings, reading } = model;
  const report = useMemo(() => shownReport(state.report, settings), [state.report, settings]);
  const { article, claims } = report;
  const search = useMemo(() => searchOf(claims), [claims]);
  const news = useMemo(() => reading && newsOf(reading.before, claims), [reading, claims]);
  const [filter, setFilter] = useState(EVERY_CLAIM);
  const [searching, setSearching] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string>();
  const listed = filterClaims(orderClaims(claims, settings.order), filter, search);
  const lost = new Set(state.lost);
  const hidden = state.report.claims.length - claims.length;

  function choose(claim: PageClaim): void {
    setCurrent(claim.id);
    void actions.goTo(claim.id);
  }

  function toggle(claim: PageClaim): void {
    const isOpen = open.has(claim.id);
    setOpen(new Set(isOpen ? [...open].filter((id) => id !== claim.id) : [...open, claim.id]));
    if (!isOpen) choose(claim);
  }

  /** Opens the next claim alone, so that the list stays short; after the last comes the first. */
  function step(by: 1 | -1): void {
    const at = listed.findIndex(({ id }) => id === (current ?? model.inView));
    const from = at < 0 && by < 0 ? 0 : at;
    const next = listed[(from + by + listed.length) % listed.length];
    if (!next) return;
    setOpen(new Set([next.id]));
    choose(next);
  }

  const newsOfClaim: ClaimNews = ({ id }) => {
    const changes = news?.changed.get(id) ?? [];
    const fresh = news?.fresh.has(id) ?? false;
    return fresh || changes.length > 0 ? { fresh, changes } : undefined;
  };

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
      {claims.length > 1 && (
        <ListTools
          claims={claims}
          shown={listed.length}
          filter={filter}
          setFilter={(change) => setFilter({ ...filter, ...change })}
          order={settings.order}
          setOrder={(order) => actions.change({ order })}
          step={step}
          searching={searching}
          setSearching={(on) => {
            setSearching(on);
            if (!on) setFilter({ ...filter, query: "", outlet: "" });
          }}
        />
      )}
      {claims.length > 0 ? (
        <ClaimList
          claims={listed}
          article={article}
          open={open}
          toggle={toggle}
          inView={model.inView ?? current}
          lost={lost}
          news={newsOfClaim}
          goTo={actions.goTo}
          copy={actions.copy}
        />
      ) : (
        hidden === 0 && <Silence report={report} />
      )}
      {hidden > 0 && (
        <p class="none-shown">
          {texts.count("hiddenByOptions", hidden)}{" "}
          <button type="button" class="link" onClick={actions.openOptions}>
            {texts.say("welcomeOptions")}
          </button>
        </p>
      )}
      <AlsoReportedFold reported={report.alsoReported} />
      <LostFold claims={claims.filter(({ id }) => lost.has(id))} lang={article.lang} />
      <UnmatchedFold sentences={report.unmatched} lang={article.lang} />
    </>
  );
}

type Report = ReportViewProps["state"]["report"];

function Masthead({ report }: { report: Report }) {
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
      {claims.length > 0 && <TotalsLine totals={totals} claims={claims} />}
      {claims.length > 0 && end !== undefined && isNewerThanPacks(report) && (
        <p class="caution">{texts.say("newerNote", dateInWords(end, texts.language))}</p>
      )}
    </header>
  );
}

function Silence({ report }: { report: Report }) {
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
