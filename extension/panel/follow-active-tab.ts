/** Which tab a side panel speaks of: the active one of its own window. */
import type { Tabs } from "../browser.ts";

/** The part of the browser that following needs. */
export type TabsToFollow = Pick<Tabs.Static, "query" | "onActivated">;

/** Calls `show` with the window's active tab: now, and whenever another becomes so. */
export async function followActiveTab(
  tabs: TabsToFollow,
  windowId: number,
  show: (tabId: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let activated = false;
  const listener = (tab: Tabs.OnActivatedActiveInfoType) => {
    if (tab.windowId !== windowId) return;
    activated = true;
    show(tab.tabId);
  };
  tabs.onActivated.addListener(listener);
  signal.addEventListener("abort", () => tabs.onActivated.removeListener(listener));
  const [active] = await tabs.query({ active: true, windowId });
  if (active?.id !== undefined && !activated && !signal.aborted) show(active.id);
}
