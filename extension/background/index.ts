/**
 * The background: registers its listeners at once, as a worker must, and calls named functions.
 * Nothing else happens when it starts.
 */
import { browser } from "../browser.ts";
import { packFiles } from "../built-in.ts";
import { textsOfNow } from "../follow-texts.ts";
import {
  answer,
  type ContentToBackground,
  type OptionsToBackground,
  type PanelToBackground,
  type ToReader,
  tabCallerOf,
} from "../messages.ts";
import { isOurContentScript, isOurPage } from "../senders.ts";
import { loadSettings, onSettings } from "../settings.ts";
import { awaken } from "./ask-gate.ts";
import { showBadge } from "./badge.ts";
import { runCommand } from "./commands.ts";
import { inOrder } from "./in-order.ts";
import { listPacks } from "./list-packs.ts";
import { packLoader } from "./packs.ts";
import { pageStyles } from "./page-styles.ts";
import { offerSelection, selectedText } from "./selection-menu.ts";
import { openSurface, type SurfaceBrowser, surfaceBrowser } from "./surfaces.ts";
import { tabReports } from "./tab-reports.ts";
import { tabWatcher } from "./tab-watcher.ts";
import { welcome } from "./welcome.ts";

const { chrome } = globalThis as { chrome?: Pick<SurfaceBrowser, "sidePanel"> };
const surfaces = surfaceBrowser(browser, chrome);
const { sync, session } = browser.storage;
const reports = tabReports(session);
const texts = textsOfNow(browser);
const settings = () => loadSettings(sync);
const openPacks = packLoader(browser.runtime, packFiles, (url) => fetch(url));
const watcher = tabWatcher({
  reports,
  showBadge: async (tabId, state) =>
    showBadge(browser.action, await texts(), tabId, state, await settings()),
  openStore: openPacks,
  scripting: browser.scripting,
  styles: pageStyles({ scripting: browser.scripting, session }),
  tabs: browser.tabs,
  callReader: tabCallerOf<ToReader>(browser.tabs),
  settings,
  openSurface: (tabId) => openSurface(surfaces, tabId),
  texts,
  inOrder: inOrder(),
});

answer<ContentToBackground>(browser.runtime, watcher.content, isOurContentScript(browser.runtime));
answer<PanelToBackground>(browser.runtime, watcher.panel, isOurPage(browser.runtime));
answer<OptionsToBackground>(
  browser.runtime,
  { "options:packs": () => listPacks(openPacks) },
  isOurPage(browser.runtime),
);

browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.url !== undefined || change.status === "loading") watcher.changed(tabId, change);
});
browser.tabs.onRemoved.addListener((tabId) => watcher.closed(tabId));

onSettings(
  sync,
  async (changed) => {
    await watcher.settingsChanged(changed);
    await offerSelection(browser.contextMenus, await texts());
  },
  // For as long as the worker lives.
  new AbortController().signal,
);

// Missing in Firefox for Android, which has neither menus nor a keyboard.
browser.commands?.onCommand.addListener((name) =>
  runCommand(name, {
    tabs: browser.tabs,
    callReader: tabCallerOf<ToReader>(browser.tabs),
    settings: sync,
  }),
);
browser.contextMenus?.onClicked.addListener((clicked, tab) => {
  const text = selectedText(clicked);
  if (text === undefined || tab?.id === undefined) return;
  // First, since browsers open a surface only in the wake of a click.
  void openSurface(surfaces, tab.id);
  void watcher.select(tab.id, tab.url ?? "", text);
});

browser.runtime.onInstalled.addListener(({ reason }) =>
  welcome(reason, browser.runtime, browser.tabs),
);

browser.runtime.onInstalled.addListener(async () => {
  await offerSelection(browser.contextMenus, await texts());
});

// Chrome puts content scripts only into pages that load later; Firefox does it by itself.
browser.runtime.onInstalled.addListener(async () => {
  for (const tab of await browser.tabs.query({ url: ["http://*/*", "https://*/*"] })) {
    if (tab.id !== undefined && !tab.discarded) await awaken(browser.scripting, tab.id);
  }
});
