/** One sentence of totals, and the same at a glance. */
import type { Totals } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";

interface TotalsLineProps {
  totals: Totals;
}

/** Shows the totals of a page; kinds without a claim are left out. */
export function TotalsLine({ totals }: TotalsLineProps) {
  const texts = useTexts();
  const single = totals.singleSource;
  const parts = [
    { kind: "conflicting", count: totals.conflicting, say: "claimsInConflict" },
    { kind: "corroborated", count: totals.corroborated, say: "claimsCorroborated" },
    { kind: "mentioned", count: totals.mentioned, say: "claimsMentioned" },
  ] as const;
  const shown = parts.filter((part) => part.count > 0);
  const outlets = texts.count("outlets", totals.outlets);
  return (
    <div class="totals">
      <p role="status">
        {texts.count("claimsFound", totals.claims)}
        {texts.say("listColon")}
        {shown.map((part, at) => (
          <span key={part.kind}>
            {at > 0 && texts.say("listComma")}
            <b class={`standing-${part.kind}`}>{texts.count(part.say, part.count)}</b>
            {part.kind === "corroborated" && single > 0 && (
              <> {texts.count("singleOfThem", single)}</>
            )}
          </span>
        ))}
        {". "}
        <span class="muted">{texts.count("reportsBehind", totals.origins, outlets)}</span>
      </p>
      <svg
        class="totals-bar"
        aria-hidden="true"
        preserveAspectRatio="none"
        viewBox={`0 0 ${totals.claims} 1`}
      >
        {shown.map((part, at) => (
          <rect
            key={part.kind}
            class={`fill-${part.kind}`}
            x={shown.slice(0, at).reduce((sum, before) => sum + before.count, 0)}
            width={part.count}
            height="1"
          />
        ))}
      </svg>
    </div>
  );
}
