/** Joins the popup to the browser: what it shows comes in here, what it does goes out here. */
import { type SessionArea, tabReports } from "../background/tab-reports.ts";
import type { TabState } from "../background/tab-state.ts";
import type { Runtime, Storage, Tabs } from "../browser.ts";
import { callerOf, type PanelToBackground, type ToReader, tabCallerOf } from "../messages.ts";
import type { Result } from "../result.ts";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettings,
  type Settings,
  type SettingsArea,
} from "../settings.ts";

/** Everything that the popup shows. */
export interface PopupModel {
  /** `undefined` for the moment until the first answer. */
  state: TabState | undefined;
  settings: Settings;
}

/** Everything that the popup can do. */
export interface PopupActions {
  /** Scrolls the page to a claim; gives `false` where the page no longer has its sentence. */
  goTo(claim: string): Promise<boolean>;
  retry(): void;
  setHighlights(on: boolean): void;
}

/** The part of the browser that the popup needs. */
export interface PopupBrowser {
  runtime: Pick<Runtime.Static, "sendMessage">;
  tabs: Pick<Tabs.Static, "query" | "sendMessage">;
  storage: {
    session: Storage.StorageArea;
    sync: Storage.StorageArea;
  };
}

/** The tab that the popup speaks of: the one in the address, else the active one. */
export async function tabOfPopup(
  search: string,
  tabs: Pick<Tabs.Static, "query">,
): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get("tab") ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Shows what is known of a tab at once, then keeps it up to date until the popup closes. */
export function connectPopup(
  browser: PopupBrowser,
  tabId: number,
  show: (model: PopupModel, actions: PopupActions) => void,
): void {
  const reports = tabReports(browser.storage.session satisfies SessionArea);
  const sync: SettingsArea = browser.storage.sync;
  const callBackground = callerOf<PanelToBackground>(browser.runtime);
  const callReader = tabCallerOf<ToReader>(browser.tabs);
  const life = new AbortController();
  let model: PopupModel = { state: undefined, settings: DEFAULT_SETTINGS };

  const actions: PopupActions = {
    async goTo(claim) {
      const reply = await callReader(tabId, "reader:go-to", { claim });
      return reply.ok && reply.value.found;
    },
    retry() {
      void callBackground("panel:retry", { tabId }).then(receive);
    },
    setHighlights(highlights) {
      void changeSettings(sync, { highlights });
    },
  };

  function update(change: Partial<PopupModel>): void {
    model = { ...model, ...change };
    show(model, actions);
  }

  function receive(answer: Result<TabState>): void {
    if (answer.ok) update({ state: answer.value });
    else update({ state: { phase: "failed", url: "", error: answer.error } });
  }

  async function inspect(): Promise<void> {
    receive(await callBackground("panel:inspect", { tabId }));
  }

  reports.onChange(
    tabId,
    (state) => {
      if (state) update({ state });
      else void inspect();
    },
    life.signal,
  );
  onSettings(sync, (settings) => update({ settings }), life.signal);
  addEventListener("pagehide", () => life.abort(), { once: true });
  void loadSettings(sync).then((settings) => update({ settings }));
  void reports.get(tabId).then((state) => (state ? update({ state }) : inspect()));
}
