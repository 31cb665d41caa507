/** The reports on one side of a claim, one entry for each independent origin. */
import { useState } from "preact/hooks";
import type { ReportEntry } from "../../src/crossref/types.ts";
import { foldOrigins } from "../fold-origins.ts";
import type { MarkKind } from "../standing-words.ts";
import type { TextKey } from "../texts.ts";
import { ReportItem } from "./ReportItem.tsx";
import { StandingSign } from "./StandingMark.tsx";
import { useTexts } from "./texts-context.ts";

/** Origins shown at first; the others are one click away. */
const SHOWN_AT_FIRST = 3;

interface ReportGroupProps {
  kind: MarkKind;
  heading: TextKey;
  entries: readonly ReportEntry[];
  /** The pack's wording of the claim, which reports that say just that do not repeat. */
  statement: string;
}

/** Shows a side with its heading; nothing where no report is on it. */
export function ReportGroup({ kind, heading, entries, statement }: ReportGroupProps) {
  const texts = useTexts();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const groups = foldOrigins(entries);
  // A button that hides a single entry would take the room that the entry needs.
  const shown = all || groups.length <= SHOWN_AT_FIRST + 1 ? groups.length : SHOWN_AT_FIRST;
  return (
    <section class={`group group-${kind}`}>
      <h3>
        <StandingSign kind={kind} />
        {texts.say(heading)}
        <span class="muted">{texts.count("origins", groups.length)}</span>
      </h3>
      <ul>
        {groups.slice(0, shown).map((group) => (
          <ReportItem key={group.origin} group={group} statement={statement} />
        ))}
      </ul>
      {shown < groups.length && (
        <button type="button" class="link more" onClick={() => setAll(true)}>
          {texts.count("moreOrigins", groups.length - shown)}
        </button>
      )}
    </section>
  );
}
