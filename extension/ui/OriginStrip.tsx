/** How many independent origins stand on each side, at a glance and in words. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { originSides } from "./standing-words.ts";
import { useTexts } from "./texts-context.ts";

/** More dots than this are hard to count at a glance; the number stands beside them. */
const MOST_DOTS = 5;

/** Draws one dot for each origin and says the same in words. */
export function OriginStrip({ origins }: { origins: PageClaim["origins"] }) {
  const shown = originSides(origins, useTexts());
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
        {shown.map(({ kind, words }, at) => (
          <span key={kind}>
            {at > 0 && ", "}
            <span class={`standing-${kind}`}>{words}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
