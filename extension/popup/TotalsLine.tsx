/** One sentence of totals: "14 claims cross-referenced: 9 corroborated, 3 in conflict". */
import type { Totals } from "../../src/crossref/types.ts";
import { useTexts } from "../ui/texts-context.ts";

/** Shows the totals of a page; kinds without a claim are left out. */
export function TotalsLine({ totals }: { totals: Totals }) {
  const texts = useTexts();
  const parts = [
    { kind: "corroborated", count: totals.corroborated, say: "claimsCorroborated" },
    { kind: "conflicting", count: totals.conflicting, say: "claimsInConflict" },
    { kind: "mentioned", count: totals.mentioned, say: "claimsMentioned" },
  ] as const;
  const outlets = texts.count("outlets", totals.outlets);
  return (
    <div class="totals" role="status">
      <p>
        {texts.count("claimsFound", totals.claims)}
        {": "}
        {parts
          .filter((part) => part.count > 0)
          .map((part, at) => (
            <span key={part.kind}>
              {at > 0 && ", "}
              <b class={`standing-${part.kind}`}>{texts.count(part.say, part.count)}</b>
            </span>
          ))}
        {"."}
      </p>
      <p class="muted">{texts.count("reportsBehind", totals.origins, outlets)}</p>
    </div>
  );
}
