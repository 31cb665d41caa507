/** Starts the popup: for the active tab, or for the tab named in `?tab=`. */
import { browser } from "../browser.ts";
import { pageLife } from "../page-life.ts";
import { tabOfPopup } from "./connect.ts";
import { mount } from "./mount.tsx";

const root = document.getElementById("popup");
document.documentElement.classList.toggle("in-tab", location.search !== "");

async function start(): Promise<void> {
  const [tabId, current] = await Promise.all([
    tabOfPopup(location.search, browser.tabs),
    browser.windows?.getCurrent(),
  ]);
  if (root && tabId !== undefined) {
    mount(root, "popup", current?.id, pageLife(window)).showTab(tabId);
  }
}

void start();
