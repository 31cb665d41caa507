/**
 * The background: registers its listeners at once, as a worker must, and calls named functions.
 * Nothing else happens when it starts.
 */
import { browser } from "../browser.ts";
import { packFiles } from "../built-in.ts";
import {
  answer,
  type ContentToBackground,
  type OptionsToBackground,
  type PanelToBackground,
  type ToReader,
  tabCallerOf,
} from "../messages.ts";
import { isOurContentScript, isOurPage } from "../senders.ts";
import { textsFrom } from "../texts.ts";
import { awaken } from "./ask-gate.ts";
import { showBadge } from "./badge.ts";
import { inOrder } from "./in-order.ts";
import { listPacks } from "./list-packs.ts";
import { packLoader } from "./packs.ts";
import { tabReports } from "./tab-reports.ts";
import { tabWatcher } from "./tab-watcher.ts";
import { welcome } from "./welcome.ts";

const reports = tabReports(browser.storage.session);
const texts = textsFrom(browser.i18n);
const openPacks = packLoader(browser.runtime, packFiles, (url) => fetch(url));
const watcher = tabWatcher({
  reports,
  showBadge: (tabId, state) => showBadge(browser.action, texts, tabId, state),
  openStore: openPacks,
  scripting: browser.scripting,
  tabs: browser.tabs,
  callReader: tabCallerOf<ToReader>(browser.tabs),
  inOrder: inOrder(),
});

answer<ContentToBackground>(browser.runtime, watcher.content, isOurContentScript(browser.runtime));
answer<PanelToBackground>(browser.runtime, watcher.panel, isOurPage(browser.runtime));
answer<OptionsToBackground>(
  browser.runtime,
  { "options:packs": () => listPacks(openPacks, packFiles) },
  isOurPage(browser.runtime),
);

browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.url !== undefined || change.status === "loading") watcher.changed(tabId, change);
});
browser.tabs.onRemoved.addListener((tabId) => reports.clear(tabId));

browser.runtime.onInstalled.addListener(({ reason }) =>
  welcome(reason, browser.runtime, browser.tabs),
);

// Chrome puts content scripts only into pages that load later; Firefox does it by itself.
browser.runtime.onInstalled.addListener(async () => {
  for (const tab of await browser.tabs.query({ url: ["http://*/*", "https://*/*"] })) {
    if (tab.id !== undefined && !tab.discarded) await awaken(browser.scripting, tab.id);
  }
});
