/** One origin: the report that stands for it, and the outlets that carry the same. */
import type { ReportEntry } from "../../src/crossref/types.ts";
import { dateInWords, distanceInWords, nameOf } from "../dates.ts";
import type { OriginGroup } from "../fold-origins.ts";
import type { Texts } from "../texts.ts";
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
        <b>
          <bdi>{lead.outlet}</bdi>
        </b>
        {lead.country && <span>{nameOf("region", lead.country, texts.language)}</span>}
        <ReportDate entry={lead} />
        {lead.wire && <span>{texts.say("viaWire", lead.wire)}</span>}
      </p>
      {lead.statement !== statement && (
        <p class="report-statement" dir="auto">
          {lead.statement}
        </p>
      )}
      {sourceInWords(lead, texts).map((line) => (
        <p key={line} class="said-by">
          {line}
        </p>
      ))}
      {reasons.length > 0 && (
        <p class="reasons">
          {reasons.map((reason) => (
            <span key={JSON.stringify(reason)} class="reason">
              <ReasonText reason={reason} />
            </span>
          ))}
        </p>
      )}
      <p class="report-title" dir="auto">
        <a href={lead.link} target="_blank" rel="noreferrer">
          {lead.title}
        </a>
      </p>
      {others.length > 0 && (
        <details class="copies">
          <summary>{texts.count("alsoCarriedBy", others.length)}</summary>
          <ul>
            {others.map((entry) => (
              <li key={entry.report}>
                <a href={entry.link} target="_blank" rel="noreferrer">
                  <bdi>{entry.outlet}</bdi>
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

/** Who says it, and where it was said; an origin that names the speaker says both. */
function sourceInWords({ who, outlet, wire, originName }: ReportEntry, texts: Texts): string[] {
  const origin = [outlet, who, wire].includes(originName) ? "" : originName;
  return [
    ...(who && !origin.includes(who) ? [texts.say("saidBy", who)] : []),
    ...(origin ? [texts.say("originIs", origin)] : []),
  ];
}

function ReportDate({ entry }: { entry: ReportEntry }) {
  const texts = useTexts();
  const written = dateInWords(entry.published, texts.language);
  const date = entry.publishedEstimated ? texts.say("aboutDate", written) : written;
  return (
    <span>
      <time dateTime={entry.published}>{date}</time>
      {entry.daysFromPage !== null &&
        texts.say("listComma") + distanceInWords(entry.daysFromPage, texts)}
    </span>
  );
}
