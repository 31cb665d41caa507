/** Opens the popup or the panel for a tab, whichever the browser lets an extension open by itself. */
import type { Browser } from "../browser.ts";

/** The interfaces that may open a surface; each is missing in some browser or version. */
export interface SurfaceBrowser {
  action: { openPopup?: () => Promise<void> };
  /** Chrome's. */
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

/** The browser as it may open surfaces: the polyfill does not know Chrome's side panel. */
export function surfaceBrowser(
  browser: Browser,
  chromium: Pick<SurfaceBrowser, "sidePanel"> | undefined,
): SurfaceBrowser {
  const sidePanel = chromium?.sidePanel;
  return { action: browser.action, ...(sidePanel ? { sidePanel } : {}) };
}

/**
 * Opens the popup, else the panel. Browsers allow it only in the wake of a click, so this must be
 * called before anything is waited for.
 *
 * @returns whether one is open; without, the badge is all that the reader sees
 */
export async function openSurface(browser: SurfaceBrowser, tabId: number): Promise<boolean> {
  const panel = browser.sidePanel?.open({ tabId });
  const ways = [panel, panel ? undefined : browser.action.openPopup?.()];
  for (const way of ways) {
    try {
      if (!way) continue;
      await way;
      return true;
    } catch {
      // Without a click behind it, or in a window without a toolbar, the browser refuses.
    }
  }
  return false;
}
