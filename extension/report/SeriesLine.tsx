/** A count that grew, as a dated series: "32 on 13 Apr · 34 on 14 Apr · 35 here". */

import type { PageClaim } from "../../src/crossref/types.ts";
import type { Reason } from "../../src/match/types.ts";
import { dateInWords } from "../ui/dates.ts";
import { useTexts } from "../ui/texts-context.ts";
import { entriesOf } from "./filter-claims.ts";

type Step = Extract<Reason, { kind: "series" }>;

/** Shows the steps in the order of time, this page's set off; nothing where nothing changed in time. */
export function SeriesLine({ claim }: { claim: PageClaim }) {
  const texts = useTexts();
  const { before, after, here } = stepsOf(claim);
  if (here === undefined) return null;
  return (
    <section class="series">
      <h3>{texts.say("seriesHeading")}</h3>
      <ol>
        {before.map((step) => (
          <SeriesStep key={step.there} step={step} />
        ))}
        <li class="series-here" aria-current="true">
          <b>{here}</b> {texts.say("seriesHere")}
        </li>
        {after.map((step) => (
          <SeriesStep key={step.there} step={step} />
        ))}
      </ol>
    </section>
  );
}

function SeriesStep({ step }: { step: Step }) {
  const texts = useTexts();
  const day =
    step.on === null ? texts.say(step.order === "earlier" ? "seriesEarlier" : "seriesLater") : "";
  return (
    <li>
      <b>{step.there}</b>{" "}
      {step.on === null ? (
        day
      ) : (
        <time dateTime={step.on}>{dateInWords(step.on, texts.language)}</time>
      )}
    </li>
  );
}

function stepsOf(claim: PageClaim): { before: Step[]; after: Step[]; here: string | undefined } {
  const steps = new Map<string, Step>();
  for (const entry of entriesOf(claim)) {
    for (const reason of entry.reason)
      if (reason.kind === "series") steps.set(reason.there, reason);
  }
  const inTime = [...steps.values()].sort((a, b) => (a.on ?? "").localeCompare(b.on ?? ""));
  return {
    before: inTime.filter(({ order }) => order === "earlier"),
    after: inTime.filter(({ order }) => order === "later"),
    here: inTime[0]?.here,
  };
}
