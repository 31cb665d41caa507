/** How one question was reported over time. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DisputeView } from "../../src/crossref/overview/disputes.ts";
import { timelineOf } from "../../src/crossref/overview/timeline.ts";
import { useTexts } from "../ui/texts-context.ts";
import { DataTable } from "./DataTable.tsx";
import type { Address } from "./model/address.ts";
import { mirrored } from "./model/scene.ts";
import { timelineTable } from "./model/table.ts";
import { timelineScene } from "./model/timeline-scene.ts";
import { QuestionChoice } from "./QuestionChoice.tsx";
import { SceneSvg } from "./SceneSvg.tsx";
import { Tools } from "./Tools.tsx";

/** Width of a saved picture, and the least and the most of one on the page, in CSS pixels. */
const WIDTH = { saved: 960, least: 260, most: 1400 };

interface TimelineViewProps {
  /** The one shown first is the one that the reader has not to choose. */
  disputes: readonly DisputeView[];
  /** Day of the reader's article. */
  published: string | null;
  address: Address;
  goTo: (address: Address) => void;
}

/** Shows the question of the address, else the first one. */
export function TimelineView({ disputes, published, address, goTo }: TimelineViewProps) {
  const texts = useTexts();
  const [box, width] = useWidth();
  const chosen = disputes.find(({ id }) => id === address.question) ?? firstShown(disputes);
  if (!chosen) return <p class="state">{texts.say("noQuestions")}</p>;
  const timeline = timelineOf(chosen, published);
  const sceneOf = (wide: number, titled: boolean) => {
    if (!timeline) return null;
    const scene = timelineScene({ dispute: chosen, timeline, width: wide, titled }, texts);
    return texts.direction === "rtl" ? mirrored(scene) : scene;
  };
  const shown = width > 0 ? sceneOf(width, false) : null;
  const table = () => timelineTable(chosen, texts);
  return (
    <>
      <div class="controls">
        <QuestionChoice
          disputes={disputes}
          chosen={chosen.id}
          choose={(question) => goTo({ ...address, question })}
        />
        <Tools
          asTable={address.asTable}
          setAsTable={(asTable) => goTo({ ...address, asTable })}
          fileName="second-source-timeline"
          picture={{ name: chosen.question, scene: () => sceneOf(WIDTH.saved, true) }}
          table={table}
        />
      </div>
      <h2>{chosen.question}</h2>
      {chosen.note && <p class="muted note">{chosen.note}</p>}
      <p class="legend">
        <span>
          <i class="key key-one" /> {texts.say("keyReport")}
        </span>
        <span>
          <i class="key key-many">2</i> {texts.say("keyOrigins")}
        </span>
        <span>
          <i class="key key-estimated" /> {texts.say("keyEstimated")}
        </span>
        {timeline?.page && (
          <span>
            <i class="key key-article" /> {texts.say("thisArticle")}
          </span>
        )}
        {timeline && timeline.steps.length > 0 && (
          <span>
            <i class="key key-step" /> {texts.say("keyStep")}
          </span>
        )}
      </p>
      <div ref={box} class="picture" hidden={address.asTable}>
        {shown && <SceneSvg scene={shown} name={texts.say("timelineName", chosen.question)} />}
        {!timeline && <p class="muted">{texts.say("noReports")}</p>}
      </div>
      {address.asTable && <DataTable table={table()} caption={chosen.question} />}
    </>
  );
}

/** A count that went up says most at a glance; without one, the first question does. */
function firstShown(disputes: readonly DisputeView[]): DisputeView | undefined {
  const onPage = disputes.filter((dispute) => dispute.onPage);
  const wanted = onPage.length > 0 ? onPage : disputes;
  const counts = wanted.filter(({ kind, unit }) => kind === "superseded" && unit !== null);
  return (counts.length > 0 ? counts : wanted)[0];
}

function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = Math.floor(entry?.contentRect.width ?? 0);
      if (room > 0) setWidth(Math.min(Math.max(room, WIDTH.least), WIDTH.most));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
