/** What others report of the same events and this page lacks; folded away. */
import type { AlsoReported } from "../../src/crossref/types.ts";
import { foldOrigins } from "../ui/fold-origins.ts";
import { ReportItem } from "../ui/ReportItem.tsx";
import { useTexts } from "../ui/texts-context.ts";

/** Shows how much there is, and opens to the claims and who reports them. */
export function AlsoReportedList({ claims }: { claims: readonly AlsoReported[] }) {
  const texts = useTexts();
  if (claims.length === 0) return null;
  return (
    <details class="fold">
      <summary>{texts.count("alsoHeading", claims.length)}</summary>
      <ul>
        {claims.map((one) => (
          <li key={one.claim} class="also">
            <details>
              <summary>
                <span class="claim-statement">{one.statement}</span>{" "}
                <span class="muted">{texts.count("origins", one.origins)}</span>
              </summary>
              <ul>
                {foldOrigins(one.entries).map((group) => (
                  <ReportItem key={group.origin} group={group} statement={one.statement} />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
