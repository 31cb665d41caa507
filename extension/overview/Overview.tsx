/** The overview: what it speaks of, and its three views. */
import { useMemo } from "preact/hooks";
import { compatiblesOf, disputesOf } from "../../src/crossref/overview/disputes.ts";
import { matrixOf } from "../../src/crossref/overview/matrix.ts";
import type { PageReport } from "../../src/crossref/types.ts";
import type { ClaimStore } from "../../src/store/claim-store.ts";
import { dateInWords } from "../dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import type { OverviewModel } from "./connect.ts";
import { DisputesView } from "./DisputesView.tsx";
import { MatrixView } from "./MatrixView.tsx";
import type { Address } from "./model/address.ts";
import { Tabs } from "./Tabs.tsx";
import { TimelineView } from "./TimelineView.tsx";

interface OverviewProps {
  model: OverviewModel;
  address: Address;
  goTo: (address: Address) => void;
}

/** Shows the overview, also while the packs are read and where they cannot be. */
export function Overview({ model, address, goTo }: OverviewProps) {
  const texts = useTexts();
  const { store, failure, report } = model;
  return (
    <>
      <Masthead store={store} report={report} />
      {store ? (
        <Views {...model} store={store} address={address} goTo={goTo} />
      ) : (
        <div class="state" role="status">
          <p>{texts.say(failure === undefined ? "overviewLoading" : "failedPacks")}</p>
          {failure !== undefined && (
            <details>
              <summary>{texts.say("details")}</summary>
              <p>{failure}</p>
            </details>
          )}
        </div>
      )}
    </>
  );
}

/** A name in its own script inside a text in another: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function Masthead({ store, report }: { store: ClaimStore | undefined; report: PageReport | null }) {
  const texts = useTexts();
  const { language } = texts;
  const packs = store?.packs ?? [];
  return (
    <header class="masthead">
      <p class="kicker">{texts.say("overviewTitle")}</p>
      {report ? (
        <>
          <h1 lang={report.article.lang}>{report.article.title}</h1>
          <p class="muted">
            <bdi>{report.article.outlet}</bdi>
            {report.article.published !== null && (
              <>
                {" · "}
                <bdi>
                  <time dateTime={report.article.published}>
                    {dateInWords(report.article.published, language)}
                  </time>
                </bdi>
              </>
            )}
            {" · "}
            {texts.count("claimsFound", report.claims.length)}
          </p>
        </>
      ) : (
        <h1>
          {packs.map(({ pack }) => pack.topic.name).join(" · ") || texts.say("extensionName")}
        </h1>
      )}
      {packs.map(({ pack, claims }) => (
        <p key={pack.topic.id} class="muted">
          {texts.say(
            "overviewCovers",
            isolated(pack.topic.name),
            texts.count("claims", claims.length),
            texts.count("reports", pack.reports.length),
            texts.count("outlets", new Set(pack.reports.map(({ outlet }) => outlet)).size),
            dateInWords(pack.topic.period.from, language),
            dateInWords(pack.topic.period.to, language),
          )}
        </p>
      ))}
    </header>
  );
}

type ViewsProps = Omit<OverviewProps, "model"> & OverviewModel & { store: ClaimStore };

function Views({ store, report, printing, address, goTo }: ViewsProps) {
  const matrix = useMemo(() => matrixOf(store, report), [store, report]);
  const disputes = useMemo(() => disputesOf(store, report), [store, report]);
  const pairs = useMemo(() => compatiblesOf(store, report), [store, report]);
  const threads = useMemo(
    () => [...new Set(store.packs.flatMap(({ pack }) => pack.threads))],
    [store],
  );
  const published = report?.article.published ?? null;
  return (
    <Tabs chosen={address.view} choose={(view) => goTo({ ...address, view })}>
      {address.view === "matrix" && (
        <MatrixView
          matrix={matrix}
          threads={threads}
          hasPage={report !== null && report.claims.length > 0}
          printing={printing}
          address={address}
          goTo={goTo}
        />
      )}
      {address.view === "timeline" && (
        <TimelineView disputes={disputes} published={published} address={address} goTo={goTo} />
      )}
      {address.view === "disputes" && (
        <DisputesView
          disputes={disputes}
          pairs={pairs}
          threads={threads}
          published={published}
          address={address}
          goTo={goTo}
        />
      )}
    </Tabs>
  );
}
