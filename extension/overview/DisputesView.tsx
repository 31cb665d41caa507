/** The questions: positions, who holds each, since when; and what is no conflict, and why. */
import { useEffect, useState } from "preact/hooks";
import type {
  CompatibleView,
  DisputeView,
  PositionView,
} from "../../src/crossref/overview/disputes.ts";
import { timelineOf } from "../../src/crossref/overview/timeline.ts";
import { dateInWords } from "../dates.ts";
import { foldOrigins } from "../fold-origins.ts";
import type { TextKey } from "../texts.ts";
import { ReasonText } from "../ui/ReasonText.tsx";
import { StandingSign } from "../ui/StandingMark.tsx";
import { useTexts } from "../ui/texts-context.ts";
import { DataTable } from "./DataTable.tsx";
import { Field } from "./Field.tsx";
import { type Address, hashOf } from "./model/address.ts";
import { disputesTable } from "./model/table.ts";
import { Tools } from "./Tools.tsx";

interface DisputesViewProps {
  disputes: readonly DisputeView[];
  pairs: readonly CompatibleView[];
  threads: readonly string[];
  published: string | null;
  address: Address;
  goTo: (address: Address) => void;
}

/** Shows every question that the filters let through. */
export function DisputesView(props: DisputesViewProps) {
  const { disputes, pairs, threads, address, goTo } = props;
  const texts = useTexts();
  const [thread, setThread] = useState("");
  const [text, setText] = useState("");
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (...parts: string[]) =>
    words.every((word) => parts.some((part) => part.toLowerCase().includes(word)));
  const shown = disputes.filter(
    (dispute) =>
      (thread === "" || dispute.thread === thread) &&
      has(dispute.question, ...dispute.positions.map(({ label }) => label)),
  );
  const together = pairs.filter(
    (pair) => (thread === "" || pair.thread === thread) && has(...pair.statements, pair.note),
  );
  const table = () => disputesTable(shown, texts);
  useEffect(() => {
    if (address.question !== null) document.getElementById(address.question)?.scrollIntoView();
  }, [address.question]);
  return (
    <>
      <div class="controls">
        <Field name={texts.say("columnThread")}>
          <select
            class="field"
            value={thread}
            onChange={(event) => setThread(event.currentTarget.value)}
          >
            <option value="">{texts.say("filterAll")}</option>
            {threads.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
        <Field name={texts.say("filterText")}>
          <input
            class="field"
            type="search"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        <Tools
          asTable={address.asTable}
          setAsTable={(asTable) => goTo({ ...address, asTable })}
          fileName="second-source-questions"
          table={table}
        />
      </div>
      <p role="status" class="legend">
        <b>{texts.count("questions", shown.length)}</b>
      </p>
      {address.asTable ? (
        <DataTable table={table()} caption={texts.say("viewDisputes")} />
      ) : (
        shown.map((dispute) => (
          <Question
            key={dispute.id}
            dispute={dispute}
            chosen={dispute.id === address.question}
            overTime={
              timelineOf(dispute, props.published) &&
              hashOf({ view: "timeline", question: dispute.id, asTable: false })
            }
          />
        ))
      )}
      {together.length > 0 && (
        <section class="pairs" aria-labelledby="pairs-name">
          <h2 id="pairs-name">{texts.say("pairsHeading")}</h2>
          <ul>
            {together.map((pair) => (
              <Pair key={pair.statements.join()} pair={pair} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface QuestionProps {
  dispute: DisputeView;
  /** The address names it. */
  chosen: boolean;
  /** Where it is shown over time; `null` where nothing is dated. */
  overTime: string | null;
}

function Question({ dispute, chosen, overTime }: QuestionProps) {
  const texts = useTexts();
  const inTime = dispute.kind === "superseded";
  const Positions = inTime ? "ol" : "ul";
  return (
    <article id={dispute.id} class={chosen ? "question chosen" : "question"}>
      <header>
        <h2>{dispute.question}</h2>
        <p class="muted">
          {dispute.onPage && <b class="on-page">{texts.say("inThisArticle")}</b>}
          <span>{dispute.thread}</span>
          <span>
            <StandingSign kind={inTime ? "differing" : "conflicting"} />{" "}
            {texts.say(inTime ? "kindInTime" : "kindInConflict")}
          </span>
          {overTime !== null && <a href={overTime}>{texts.say("overTime")}</a>}
        </p>
        {dispute.note && <p class="note">{dispute.note}</p>}
      </header>
      <Positions class={inTime ? "positions in-time" : "positions"}>
        {dispute.positions.map((position) => (
          <Position key={position.label} position={position} />
        ))}
      </Positions>
    </article>
  );
}

function Position({ position }: { position: PositionView }) {
  const texts = useTexts();
  const { label, since, asOf, reports, deniedBy, onPage } = position;
  const day = (iso: string) => dateInWords(iso, texts.language);
  return (
    <li class={onPage ? "position on-page" : "position"}>
      <h3>{label}</h3>
      {onPage && <p class="here">{texts.say("thisArticle")}</p>}
      <p class="muted">
        {asOf !== null ? texts.say("stoodOn", day(asOf)) : since && texts.say("since", day(since))}
        {" · "}
        {texts.count("origins", position.origins)}
      </p>
      <Holders heading={null} reports={reports} />
      <Holders heading="deniedBy" reports={deniedBy} />
    </li>
  );
}

interface HoldersProps {
  heading: TextKey | null;
  reports: PositionView["deniedBy"];
}

/** One line for each independent origin, with the outlets that carry it. */
function Holders({ heading, reports }: HoldersProps) {
  const texts = useTexts();
  if (reports.length === 0) return null;
  return (
    <>
      {heading && <p class="muted">{texts.say(heading)}</p>}
      <ul class="holders">
        {foldOrigins(reports).map(({ origin, lead, others }) => (
          <li key={origin}>
            <a href={lead.link} target="_blank" rel="noreferrer" title={lead.title}>
              {lead.outlet}
            </a>
            {lead.originName !== lead.outlet && (
              <span class="muted">
                {" "}
                (<bdi>{lead.originName}</bdi>)
              </span>
            )}
            <time class="muted" dateTime={lead.published}>
              {dateInWords(lead.published, texts.language)}
            </time>
            {others.length > 0 && (
              <span class="muted">{texts.count("alsoCarriedBy", others.length)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Pair({ pair }: { pair: CompatibleView }) {
  const texts = useTexts();
  const [one, other] = pair.statements;
  return (
    <li class="pair">
      <p class="statement">{one}</p>
      <p class="statement">{other}</p>
      <p class="because">
        <StandingSign kind="differing" /> {texts.say("notAConflict")}{" "}
        <ReasonText reason={{ kind: "compatible", because: pair.because, note: pair.note }} />
      </p>
    </li>
  );
}
