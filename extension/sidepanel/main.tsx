/** Starts the panel beside the page; it follows the tab in front of its window. */
import { browser } from "../browser.ts";
import { answer, type ContentToPanel } from "../messages.ts";
import { pageLife } from "../page-life.ts";
import { tabOfPopup } from "../report/connect.ts";
import { startSurface } from "../report/start-surface.tsx";
import { ok } from "../result.ts";
import { isOurContentScript } from "../senders.ts";

const root = document.getElementById("panel");

async function start(root: HTMLElement): Promise<void> {
  const life = pageLife(window);
  const panel = startSurface(root, { surface: "panel" });
  const named = new URLSearchParams(location.search).has("tab");
  const here = (await browser.windows.getCurrent()).id;
  const showFront = async () => {
    const tabId = await tabOfPopup(location.search, browser.tabs);
    if (tabId !== undefined) panel.showTab(tabId);
  };
  if (!named) {
    const follow = ({ windowId }: { windowId: number }) => {
      if (windowId === here) void showFront();
    };
    browser.tabs.onActivated.addListener(follow);
    life.addEventListener("abort", () => browser.tabs.onActivated.removeListener(follow));
  }
  answer<ContentToPanel>(
    browser.runtime,
    {
      "content:in-view": async ({ claim }, from) => {
        if (from.tab?.id !== undefined) panel.inView(from.tab.id, claim);
        return ok(null);
      },
    },
    isOurContentScript(browser.runtime),
    life,
  );
  await showFront();
}

if (root) void start(root);
