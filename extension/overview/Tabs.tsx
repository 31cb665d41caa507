/** The tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
import type { ComponentChildren } from "preact";
import type { TextKey } from "../texts.ts";
import { useTexts } from "../ui/texts-context.ts";
import { VIEWS, type View } from "./model/address.ts";

const NAMES: Record<View, TextKey> = {
  matrix: "viewMatrix",
  timeline: "viewTimeline",
  disputes: "viewDisputes",
};

interface TabsProps {
  chosen: View;
  choose: (view: View) => void;
  children: ComponentChildren;
}

/** Shows the tabs and the panel of the chosen one; the arrow keys go from tab to tab. */
export function Tabs({ chosen, choose, children }: TabsProps) {
  const texts = useTexts();

  function move(event: KeyboardEvent): void {
    const forward = texts.direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = texts.direction === "rtl" ? "ArrowRight" : "ArrowLeft";
    const at = VIEWS.indexOf(chosen);
    const places: Record<string, number> = {
      [forward]: (at + 1) % VIEWS.length,
      [backward]: (at + VIEWS.length - 1) % VIEWS.length,
      Home: 0,
      End: VIEWS.length - 1,
    };
    const view = VIEWS[places[event.key] ?? -1];
    if (!view) return;
    event.preventDefault();
    choose(view);
    document.getElementById(`tab-${view}`)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label={texts.say("overviewTitle")} class="tabs">
        {VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            aria-selected={view === chosen}
            aria-controls="panel"
            tabIndex={view === chosen ? 0 : -1}
            onClick={() => choose(view)}
            onKeyDown={move}
          >
            {texts.say(NAMES[view])}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${chosen}`} class="panel">
        {children}
      </div>
    </>
  );
}
