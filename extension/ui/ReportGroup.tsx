/** The reports on one side of a claim, one entry for each independent origin. */
import type { ReportEntry } from "../../src/crossref/types.ts";
import type { TextKey } from "../texts.ts";
import { foldOrigins } from "./fold-origins.ts";
import { ReportItem } from "./ReportItem.tsx";
import { type MarkKind, StandingSign } from "./StandingMark.tsx";
import { useTexts } from "./texts-context.ts";

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
  if (entries.length === 0) return null;
  const groups = foldOrigins(entries);
  return (
    <section class={`group group-${kind}`}>
      <h3>
        <StandingSign kind={kind} />
        {texts.say(heading)}
        <span class="muted">{texts.count("origins", groups.length)}</span>
      </h3>
      <ul>
        {groups.map((group) => (
          <ReportItem key={group.origin} group={group} statement={statement} />
        ))}
      </ul>
    </section>
  );
}
