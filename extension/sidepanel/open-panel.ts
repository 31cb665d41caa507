/** Opens the panel beside the page: Chrome calls it side panel, Firefox sidebar. */
import type { Browser } from "../browser.ts";

/** Chrome's interface, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Gives the function that opens the panel and closes the popup; it must be called from a click.
 * `undefined` where the browser has no panel.
 */
export function panelOpener(
  browser: Pick<Browser, "sidebarAction">,
  surroundings: { chrome?: { sidePanel?: SidePanel }; close(): void },
  tabId: number,
): (() => void) | undefined {
  const { sidePanel } = surroundings.chrome ?? {};
  const open = sidePanel
    ? () => sidePanel.open({ tabId })
    : browser.sidebarAction
      ? () => browser.sidebarAction.open()
      : undefined;
  return open && (() => void open().then(() => surroundings.close()));
}
