/** How many independent origins stand on each side, at a glance and in words. */
import type { PageClaim } from "../../src/crossref/types.ts";
import { originSides } from "../standing-words.ts";
import { useTexts } from "./texts-context.ts";

/** More marks than this are hard to count at a glance; the number stands beside them. */
const MOST_MARKS = 5;

/**
 * Draws one mark for each origin, those that say the same before the axis and those that say
 * otherwise after it, and says the same in words.
 */
export function OriginStrip({ origins }: { origins: PageClaim["origins"] }) {
  const texts = useTexts();
  const shown = originSides(origins, texts);
  if (shown.length === 0) return null;
  return (
    <span class="strip">
      <span class="strip-words">
        {shown.map(({ kind, words }, at) => (
          <span key={kind}>
            {at > 0 && texts.say("listComma")}
            <span class={`standing-${kind}`}>{words}</span>
          </span>
        ))}
      </span>
      <span class="strip-sides" aria-hidden="true">
        <span class="strip-side strip-same">
          <Marks kind="corroborated" count={origins.corroborating} />
        </span>
        <span class="strip-side">
          <Marks kind="conflicting" count={origins.conflicting} />
          <Marks kind="mentioned" count={origins.differing} />
        </span>
      </span>
    </span>
  );
}

function Marks({ kind, count }: { kind: string; count: number }) {
  return (
    <>
      {Array.from({ length: Math.min(count, MOST_MARKS) }, (_, at) => (
        <i key={`${kind}${at}`} class={`dot dot-${kind}`} />
      ))}
    </>
  );
}
