/** Joins popup and panel to the browser: what they show comes in here, what they do goes out here. */
import { type SessionArea, tabReports } from "../background/tab-reports.ts";
import type { TabState } from "../background/tab-state.ts";
import type { Runtime, Storage, Tabs } from "../browser.ts";
import { type SinceLastRead, sinceLastRead } from "../last-read.ts";
import { callerOf, type PanelToBackground, type ToReader, tabCallerOf } from "../messages.ts";
import type { Result } from "../result.ts";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettings,
  type Settings,
  type SettingsArea,
  siteOf,
} from "../settings.ts";

/** Where the content is shown. */
export type SurfaceName = "popup" | "panel";

/** Everything that a surface shows. */
export interface SurfaceModel {
  surface: SurfaceName;
  tabId: number;
  /** `undefined` for the moment until the first answer. */
  state: TabState | undefined;
  settings: Settings;
  /** What changed since the reader's visit before this one; `undefined` where there was none. */
  since: SinceLastRead | undefined;
  /** Statements of claims that the page made then and does not make now. */
  goneStatements: readonly string[];
  /** The claim that the page shows now; the panel's list moves with it. */
  inView: string | undefined;
}

/** Everything that a surface can do. */
export interface SurfaceActions {
  /** Scrolls the page to a claim; gives `false` where the page no longer has its sentence. */
  goTo(claim: string): Promise<boolean>;
  retry(): void;
  readNow(): void;
  leaveSelection(): void;
  /** The claim that the surface was asked to open at is open. */
  focused(): void;
  change(change: Partial<Settings>): void;
  /** Switches the site of the page off, or on again. */
  setSiteOff(off: boolean): void;
  /** Gives whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  openOptions(): void;
  openOverview(): void;
  /** `undefined` where the browser has no panel, or the surface is it. */
  openPanel: (() => void) | undefined;
}

/** The part of the browser that a surface needs. */
export interface SurfaceBrowser {
  runtime: Pick<Runtime.Static, "sendMessage" | "openOptionsPage" | "getURL">;
  tabs: Pick<Tabs.Static, "query" | "sendMessage" | "create">;
  storage: {
    session: Storage.StorageArea;
    sync: Storage.StorageArea;
    local: Storage.StorageArea;
  };
}

/** What else joins a surface to its surroundings. */
export interface SurfaceSurroundings {
  surface: SurfaceName;
  /** Opens the panel beside the page, where the browser has one. */
  openPanel?: () => void;
  clipboard: Pick<Clipboard, "writeText">;
}

/** The big picture, from the extension's root. */
export const OVERVIEW_PAGE = "extension/overview/index.html";

/** The tab that a popup speaks of: the one in the address, else the active one. */
export async function tabOfPopup(
  search: string,
  tabs: Pick<Tabs.Static, "query">,
): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get("tab") ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** A surface that is joined to a tab. */
export interface Connection {
  /** The page shows this claim now. */
  inView(claim: string): void;
}

/** Shows what is known of a tab at once, then keeps it up to date until `signal` aborts. */
export function connectSurface(
  browser: SurfaceBrowser,
  tabId: number,
  { surface, openPanel, clipboard }: SurfaceSurroundings,
  show: (model: SurfaceModel, actions: SurfaceActions) => void,
  signal: AbortSignal,
): Connection {
  const reports = tabReports(browser.storage.session satisfies SessionArea);
  const sync: SettingsArea = browser.storage.sync;
  const callBackground = callerOf<PanelToBackground>(browser.runtime);
  const callReader = tabCallerOf<ToReader>(browser.tabs);
  let model: SurfaceModel = {
    surface,
    tabId,
    state: undefined,
    settings: DEFAULT_SETTINGS,
    since: undefined,
    goneStatements: [],
    inView: undefined,
  };

  const actions: SurfaceActions = {
    async goTo(claim) {
      const reply = await callReader(tabId, "reader:go-to", { claim });
      return reply.ok && reply.value.found;
    },
    retry: () => void callBackground("panel:retry", { tabId }).then(receive),
    readNow: () => void callBackground("panel:read-now", { tabId }).then(receive),
    leaveSelection: () => void callBackground("panel:leave-selection", { tabId }).then(receive),
    focused: () => void callBackground("panel:focused", { tabId }),
    change: (change) => void changeSettings(sync, change),
    setSiteOff(off) {
      const site = siteOf(model.state?.url ?? "");
      if (site === undefined) return;
      const others = model.settings.offSites.filter((other) => other !== site);
      void changeSettings(sync, { offSites: off ? [...others, site] : others });
    },
    async copy(text) {
      try {
        await clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    openOverview: () =>
      void browser.tabs.create({ url: browser.runtime.getURL(`${OVERVIEW_PAGE}?tab=${tabId}`) }),
    openPanel,
  };

  function update(change: Partial<SurfaceModel>): void {
    if (signal.aborted) return;
    model = { ...model, ...change };
    show(model, actions);
  }

  function receive(answer: Result<TabState>): void {
    if (answer.ok) take(answer.value);
    else update({ state: { phase: "failed", url: "", error: answer.error } });
  }

  function take(state: TabState): void {
    update({ state });
    if (state.phase === "on-demand" && surface === "popup") actions.readNow();
    if (state.phase !== "done") return;
    if (surface === "panel") void callReader(tabId, "reader:follow", null);
    void compare(state.url, state.report);
  }

  async function compare(url: string, report: Parameters<typeof sinceLastRead>[2]) {
    const since = await sinceLastRead(browser.storage.local, url, report);
    if (!since) return update({ since: undefined, goneStatements: [] });
    const gone = await callBackground("panel:statements", { claims: since.gone });
    update({ since, goneStatements: gone.ok ? gone.value.statements : [] });
  }

  async function inspect(): Promise<void> {
    receive(await callBackground("panel:inspect", { tabId }));
  }

  reports.onChange(
    tabId,
    (state) => {
      if (state) take(state);
      else void inspect();
    },
    signal,
  );
  onSettings(sync, (settings) => update({ settings }), signal);
  void loadSettings(sync).then((settings) => update({ settings }));
  void reports.get(tabId).then((state) => (state ? take(state) : inspect()));
  return { inView: (inView) => update({ inView }) };
}
