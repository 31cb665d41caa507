/** Keeps the highlights of a tab's page in the reader's styles. */
import type { Scripting, Storage } from "../browser.ts";
import type { Settings } from "../settings.ts";
import { highlightCss } from "./highlight-css.ts";

/** What is put into a page, from the extension's root. */
const SHEET = "extension/content/highlights.css";

/** What styling needs. */
export interface StyleTools {
  scripting: Pick<Scripting.Static, "insertCSS" | "removeCSS">;
  /** Remembers what stands in each tab, since only the same text can be taken out again. */
  session: Pick<Storage.StorageArea, "get" | "set">;
}

/** Styles pages. */
export interface PageStyles {
  /** For a page that has no sheet of ours yet. */
  lay(tabId: number, styles: Settings["styles"]): Promise<void>;
  /** For a page that has one, after the reader changed the styles. */
  change(tabId: number, styles: Settings["styles"]): Promise<void>;
}

/** Makes the styling. */
export function pageStyles({ scripting, session }: StyleTools): PageStyles {
  const targetOf = (tabId: number) => ({ tabId, frameIds: [0] });
  const keyOf = (tabId: number) => `style:${tabId}`;

  async function replace(tabId: number, css: string): Promise<void> {
    const key = keyOf(tabId);
    const before = (await session.get(key))[key];
    if (before === css) return;
    const target = targetOf(tabId);
    if (typeof before === "string" && before) await scripting.removeCSS({ target, css: before });
    if (css) await scripting.insertCSS({ target, css });
    await session.set({ [key]: css });
  }

  return {
    async lay(tabId, styles) {
      // The reader may be put into one page twice; a sheet laid twice could never be taken out.
      await scripting.removeCSS({ target: targetOf(tabId), files: [SHEET] });
      await scripting.insertCSS({ target: targetOf(tabId), files: [SHEET] });
      await session.set({ [keyOf(tabId)]: "" });
      await replace(tabId, highlightCss(styles));
    },
    async change(tabId, styles) {
      try {
        await replace(tabId, highlightCss(styles));
      } catch {
        // The tab was closed, or shows a page of the browser's by now.
      }
    },
  };
}
