/** Starts the side panel: it follows the active tab of its window, or shows the one in `?tab=`. */
import { browser } from "../browser.ts";
import { pageLife } from "../page-life.ts";
import { mount } from "../popup/mount.tsx";
import { followActiveTab } from "./follow-active-tab.ts";

const root = document.getElementById("panel");
const named = new URLSearchParams(location.search).get("tab");

async function start(): Promise<void> {
  if (!root) return;
  const life = pageLife(window);
  const { id } = await browser.windows.getCurrent();
  const list = mount(root, "panel", id, life);
  if (named !== null) list.showTab(Number(named));
  else if (id !== undefined) await followActiveTab(browser.tabs, id, list.showTab, life);
}

void start();
