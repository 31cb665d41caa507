/** Starts popup and panel alike: words, the tab, and the drawing of both. */
import { render } from "preact";
import { browser } from "../browser.ts";
import { followTexts } from "../follow-texts.ts";
import { pageLife } from "../page-life.ts";
import type { Texts } from "../texts.ts";
import { TextsContext } from "../ui/texts-context.ts";
import {
  connectSurface,
  type SurfaceActions,
  type SurfaceModel,
  type SurfaceSurroundings,
} from "./connect.ts";
import { Surface } from "./Surface.tsx";

/** A surface that can be turned to another tab. */
export interface StartedSurface {
  showTab(tabId: number): void;
  /** The tab's page shows this claim now. */
  inView(tabId: number, claim: string): void;
}

/** Draws a surface into `root`, in the language that the reader chose. */
export function startSurface(
  root: HTMLElement,
  surroundings: Omit<SurfaceSurroundings, "clipboard">,
): StartedSurface {
  const life = pageLife(window);
  let words: Texts | undefined;
  let shown: [SurfaceModel, SurfaceActions] | undefined;
  let tab: { id: number; life: AbortController; inView: (claim: string) => void } | undefined;

  function draw(): void {
    if (!words || !shown) return;
    const [model, actions] = shown;
    render(
      <TextsContext.Provider value={words}>
        <Surface key={model.tabId} model={model} actions={actions} />
      </TextsContext.Provider>,
      root,
    );
  }

  void followTexts(
    browser,
    document.documentElement,
    (texts) => {
      words = texts;
      draw();
    },
    life,
  );

  return {
    showTab(id) {
      if (tab?.id === id) return;
      tab?.life.abort();
      const ofTab = new AbortController();
      life.addEventListener("abort", () => ofTab.abort());
      const { inView } = connectSurface(
        browser,
        id,
        { ...surroundings, clipboard: navigator.clipboard },
        (model, actions) => {
          shown = [model, actions];
          draw();
        },
        ofTab.signal,
      );
      tab = { id, life: ofTab, inView };
    },
    inView(id, claim) {
      if (tab?.id === id) tab.inView(claim);
    },
  };
}
