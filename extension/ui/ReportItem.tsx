/** One origin: the report that stands for it, and the outlets that carry the same. */
import type { ReportEntry } from "../../src/crossref/types.ts";
import { dateInWords, distanceInWords, nameOf } from "./dates.ts";
import type { OriginGroup } from "./fold-origins.ts";
import { ReasonText } from "./ReasonText.tsx";
import { useTexts } from "./texts-context.ts";

/** Shows who reports what, when, and why it stands on this side. */
export function ReportItem({ group, statement }: { group: OriginGroup; statement: string }) {
  const texts = useTexts();
  const { lead, others } = group;
  const reasons = lead.reason.filter((reason) => reason.kind !== "words");
  return (
    <li class="report">
      <p class="report-head">
        <b>{lead.outlet}</b>
        {lead.country && <span>{nameOf("region", lead.country, texts.language)}</span>}
        <ReportDate entry={lead} />
        {lead.wire && <span>{texts.say("viaWire", lead.wire)}</span>}
      </p>
      {lead.statement !== statement && <p class="report-statement">{lead.statement}</p>}
      {lead.who && <p class="said-by">{texts.say("saidBy", lead.who)}</p>}
      {![lead.outlet, lead.who, lead.wire].includes(lead.originName) && (
        <p class="said-by">{texts.say("originIs", lead.originName)}</p>
      )}
      {reasons.length > 0 && (
        <p class="reasons">
          {reasons.map((reason) => (
            <span key={JSON.stringify(reason)} class="reason">
              <ReasonText reason={reason} />
            </span>
          ))}
        </p>
      )}
      <p class="report-title">
        <a href={lead.url} target="_blank" rel="noreferrer">
          {lead.title}
        </a>
      </p>
      {others.length > 0 && (
        <details class="copies">
          <summary>{texts.count("alsoCarriedBy", others.length)}</summary>
          <ul>
            {others.map((entry) => (
              <li key={entry.report}>
                <a href={entry.url} target="_blank" rel="noreferrer">
                  {entry.outlet}
                </a>{" "}
                <ReportDate entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function ReportDate({ entry }: { entry: ReportEntry }) {
  const texts = useTexts();
  const written = dateInWords(entry.published, texts.language);
  const date = entry.publishedEstimated ? texts.say("aboutDate", written) : written;
  return (
    <span>
      <time dateTime={entry.published}>{date}</time>
      {entry.daysFromPage !== null && `, ${distanceInWords(entry.daysFromPage, texts)}`}
    </span>
  );
}
