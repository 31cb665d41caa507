/** Starts the popup: for the active tab, or for the tab named in `?tab=`. */
import { browser } from "../browser.ts";
import { tabOfPopup } from "../report/connect.ts";
import { startSurface } from "../report/start-surface.tsx";
import { panelOpener } from "../sidepanel/open-panel.ts";

const root = document.getElementById("popup");
document.documentElement.classList.toggle("in-tab", location.search !== "");

tabOfPopup(location.search, browser.tabs).then((tabId) => {
  if (!root || tabId === undefined) return;
  const openPanel = panelOpener(browser, globalThis, tabId);
  startSurface(root, { surface: "popup", ...(openPanel ? { openPanel } : {}) }).showTab(tabId);
});
