/** Draws the list of claims into a page of the extension, in the reader's language. */
import { render } from "preact";
import { browser, type SidePanel } from "../browser.ts";
import { followTexts } from "../follow-texts.ts";
import type { Texts } from "../texts.ts";
import { TextsContext } from "../ui/texts-context.ts";
import {
  type Connection,
  connectTab,
  type PopupActions,
  type PopupBrowser,
  type PopupModel,
} from "./connect.ts";
import { Popup } from "./Popup.tsx";

/** Shows one tab after another; each replaces the one before. */
export interface Mounted {
  showTab(tabId: number): void;
}

/**
 * Mounts the list.
 *
 * @param life ends everything
 */
export function mount(
  root: HTMLElement,
  surface: Connection["surface"],
  windowId: number | undefined,
  life: AbortSignal,
): Mounted {
  const own: PopupBrowser = browser as typeof browser & { sidePanel?: SidePanel };
  let texts: Texts | undefined;
  let shown: [PopupModel, PopupActions] | undefined;
  let tab = new AbortController();

  function draw(): void {
    if (!texts || !shown) return;
    const [model, actions] = shown;
    render(
      <TextsContext.Provider value={texts}>
        <Popup model={model} actions={actions} />
      </TextsContext.Provider>,
      root,
    );
  }

  void followTexts(
    browser,
    document.documentElement,
    (words) => {
      texts = words;
      draw();
    },
    life,
  );
  life.addEventListener("abort", () => tab.abort());
  return {
    showTab(tabId) {
      tab.abort();
      tab = new AbortController();
      connectTab(
        own,
        {
          tabId,
          surface,
          windowId,
          signal: tab.signal,
          now: Date.now,
          writeToClipboard: (text) => navigator.clipboard.writeText(text),
        },
        (model, actions) => {
          shown = [model, actions];
          draw();
        },
      );
    },
  };
}
