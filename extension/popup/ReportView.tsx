/** The cross-reference of a page: headline, totals, claims, and what the pack can know. */
import type { PageReport } from "../../src/crossref/types.ts";
import type { Settings } from "../settings.ts";
import { dateInWords } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import { ClaimList } from "./ClaimList.tsx";
import type { PopupActions } from "./connect.ts";
import { Notice } from "./Notice.tsx";
import { PackFoot } from "./PackFoot.tsx";
import { TotalsLine } from "./TotalsLine.tsx";
import { Unmatched } from "./Unmatched.tsx";

interface ReportViewProps {
  report: PageReport;
  settings: Settings;
  actions: PopupActions;
}

/** Shows a report, also one without claims. */
export function ReportView({ report, settings, actions }: ReportViewProps) {
  const texts = useTexts();
  const { article, claims, unmatched, totals, packs } = report;
  const date = article.published ? dateInWords(article.published, texts.language) : "";
  return (
    <>
      <header class="masthead">
        <h1 lang={article.lang}>{article.title}</h1>
        <p class="byline">
          {article.outlet && <b>{article.outlet}</b>}
          {date && <time dateTime={article.published ?? ""}>{date}</time>}
        </p>
        {claims.length > 0 && <TotalsLine totals={totals} />}
      </header>
      {claims.length > 0 ? (
        <ClaimList claims={claims} lang={article.lang} goTo={actions.goTo} />
      ) : (
        <Notice
          kind="nothing"
          title={texts.say("nothingMatchedTitle")}
          text={texts.say("nothingMatchedText")}
        />
      )}
      <Unmatched sentences={unmatched} lang={article.lang} />
      <PackFoot
        packs={packs}
        highlights={settings.highlights}
        setHighlights={actions.setHighlights}
      />
    </>
  );
}
