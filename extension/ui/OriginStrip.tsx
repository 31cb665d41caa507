/** How many independent origins stand on each side, at a glance and in words. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { useTexts } from "./texts-context.ts";

/** More dots than this are hard to count at a glance; the number stands beside them. */
const MOST_DOTS = 5;

/** Draws one dot for each origin and says the same in words. */
export function OriginStrip({ origins }: { origins: PageClaim["origins"] }) {
  const texts = useTexts();
  const sides = [
    {
      kind: "corroborated",
      count: origins.corroborating,
      first: "originsCorroborate",
      next: "originsCorroborate",
    },
    {
      kind: "conflicting",
      count: origins.conflicting,
      first: "originsConflict",
      next: "moreConflict",
    },
    { kind: "mentioned", count: origins.differing, first: "originsDiffer", next: "moreDiffer" },
  ] as const;
  const shown = sides.filter((side) => side.count > 0);
  if (shown.length === 0) return null;
  return (
    <span class="strip">
      <span class="strip-dots" aria-hidden="true">
        {shown.flatMap((side) =>
          Array.from({ length: Math.min(side.count, MOST_DOTS) }, (_, at) => (
            <i key={`${side.kind}${at}`} class={`dot dot-${side.kind}`} />
          )),
        )}
      </span>
      <span>
        {shown.map((side, at) => (
          <span key={side.kind}>
            {at > 0 && ", "}
            <span class={`standing-${side.kind}`}>
              {texts.count(at === 0 ? side.first : side.next, side.count)}
            </span>
          </span>
        ))}
      </span>
    </span>
  );
}
