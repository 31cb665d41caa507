/**
 * Joins the list of claims, in the popup and in the side panel, to the browser: what it shows comes
 * in here, what it does goes out here.
 */
import { type AccessArea, askForAccess, followAccess } from "../access.ts";
import { tabReports } from "../background/tab-reports.ts";
import type { TabState } from "../background/tab-state.ts";
import type { Runtime, SidePanel, Storage, Tabs, Windows } from "../browser.ts";
import {
  forgetReading,
  markAsRead,
  noteReading,
  type Reading,
  type ReadingArea,
} from "../last-read.ts";
import {
  answer,
  type ContentToPanel,
  callerOf,
  type PanelToBackground,
  type ToReader,
  tabCallerOf,
} from "../messages.ts";
import { ok, type Result } from "../result.ts";
import { isOurContentScript } from "../senders.ts";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettings,
  type Settings,
} from "../settings.ts";

/** Everything that the list shows. */
export interface PopupModel {
  /** `undefined` for the moment until the first answer. */
  state: TabState | undefined;
  settings: Settings;
  /** What is kept of the page; `undefined` where nothing is, or it was just forgotten. */
  reading: Reading | undefined;
  /** `PageClaim.id` of the claim that the reader of the page has before their eyes. */
  inView: string | undefined;
  /** Whether the browser lets the extension see web pages. */
  access: boolean;
}

/** Everything that the list can do. */
export interface PopupActions {
  /** Scrolls the page to a claim; gives `false` where the page no longer has its sentence. */
  goTo(claim: string): Promise<boolean>;
  /** Reads the page where it is read on demand. */
  readNow(): void;
  /** Reads the page again, after an error. */
  retry(): void;
  /** Leaves the cross-reference of a selection for that of the page. */
  leaveSelection(): void;
  /** Says that the claim at which the list was asked to open is open. */
  focused(): void;
  change(change: Partial<Settings>): void;
  /** Puts a text on the clipboard; gives whether the browser let it. */
  copy(text: string): Promise<boolean>;
  openOptions(): void;
  openBigPicture(): void;
  /** `undefined` where there is no panel to open. */
  openPanel: (() => void) | undefined;
  markAsRead(): void;
  forgetReading(): void;
  /** Gives whether the reader granted access. */
  askForAccess(): Promise<boolean>;
}

/** The part of the browser that the list needs. */
export interface PopupBrowser {
  runtime: Pick<Runtime.Static, "id" | "sendMessage" | "onMessage" | "getURL" | "openOptionsPage">;
  tabs: Pick<Tabs.Static, "query" | "sendMessage" | "create" | "onUpdated">;
  windows?: Pick<Windows.Static, "getCurrent">;
  permissions: AccessArea;
  storage: {
    session: Storage.StorageArea;
    sync: Storage.StorageArea;
    local: ReadingArea;
  };
  /** Chrome's. */
  sidePanel?: SidePanel;
  /** Firefox's; the desktop's only. */
  sidebarAction?: { open(): Promise<void> };
}

/** The picture of a whole page, from the extension's root. */
const BIG_PICTURE = "extension/overview/index.html";

/** How long the page scrolls by itself after a jump, in ms; meanwhile it does not move the list. */
const JUMP = 1_500;

/** The tab named in the address, else the active one. */
export async function tabOfPopup(
  search: string,
  tabs: Pick<Tabs.Static, "query">,
): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get("tab") ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** How a surface is joined to its tab. */
export interface Connection {
  tabId: number;
  /** The popup offers the panel, the panel follows the page. */
  surface: "popup" | "panel";
  /** Window of the surface, where it is known. */
  windowId: number | undefined;
  /** Ends the connection. */
  signal: AbortSignal;
  /** The time in ms since 1970. */
  now(): number;
  writeToClipboard(text: string): Promise<void>;
  /** Closes the popup; called when the panel has taken its place. */
  close(): void;
}

/** Shows what is known of a tab at once, then keeps it up to date. */
export function connectTab(
  browser: PopupBrowser,
  { tabId, surface, windowId, signal, now, writeToClipboard, close }: Connection,
  show: (model: PopupModel, actions: PopupActions) => void,
): void {
  const { session, sync, local } = browser.storage;
  const reports = tabReports(session);
  const callBackground = callerOf<PanelToBackground>(browser.runtime);
  const callReader = tabCallerOf<ToReader>(browser.tabs);
  let model: PopupModel = {
    state: undefined,
    settings: DEFAULT_SETTINGS,
    reading: undefined,
    inView: undefined,
    access: true,
  };
  let settled = false;
  let jumpedAt = Number.NEGATIVE_INFINITY;

  const actions: PopupActions = {
    async goTo(claim) {
      jumpedAt = now();
      if (surface === "panel") update({ inView: claim });
      const reply = await callReader(tabId, "reader:go-to", { claim });
      return reply.ok && reply.value.found;
    },
    readNow: () => void callBackground("panel:read-now", { tabId }).then(receive),
    retry: () => void callBackground("panel:retry", { tabId }).then(receive),
    leaveSelection: () => void callBackground("panel:leave-selection", { tabId }).then(receive),
    focused: () => void callBackground("panel:focused", { tabId }),
    change(change) {
      update({ settings: { ...model.settings, ...change } });
      const undo = () => loadSettings(sync).then((settings) => update({ settings }));
      changeSettings(sync, change).catch(undo);
    },
    copy: (text) =>
      writeToClipboard(text).then(
        () => true,
        () => false,
      ),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openBigPicture: () =>
      void browser.tabs.create({ url: browser.runtime.getURL(`${BIG_PICTURE}?tab=${tabId}`) }),
    openPanel: surface === "popup" ? panelOpener(browser, windowId, close) : undefined,
    markAsRead: () => void withReport((url, claims) => markAsRead(local, url, claims, now())),
    forgetReading: () =>
      void withReport(async (url) => {
        await forgetReading(local, url);
        return undefined;
      }),
    askForAccess: () => askForAccess(browser.permissions),
  };

  function update(change: Partial<PopupModel>): void {
    if (signal.aborted) return;
    model = { ...model, ...change };
    if (settled) show(model, actions);
  }

  /** Does something with what is kept of the page, one after another. */
  let last: Promise<unknown> = Promise.resolve();
  async function withReport(
    work: (url: string, claims: Report["claims"]) => Promise<Reading | undefined>,
  ): Promise<void> {
    const { state } = model;
    if (state?.phase !== "done") return;
    const mine = last.then(() => work(state.url, state.report.claims));
    last = mine.catch(() => undefined);
    // Without room in storage the list is the same, only without its news.
    const reading = await mine.catch(() => undefined);
    if (model.state?.url === state.url) update({ reading });
  }

  function take(state: TabState): void {
    const samePage = model.state?.url === state.url;
    update({ state, ...(samePage ? {} : { reading: undefined, inView: undefined }) });
    if (state.phase !== "done") return;
    void withReport((url, claims) => noteReading(local, url, claims, now()));
    if (surface === "panel") follow();
  }

  function receive(answer: Result<TabState>): void {
    if (answer.ok) take(answer.value);
    else update({ state: { phase: "failed", url: "", error: answer.error } });
  }

  async function inspect(): Promise<void> {
    receive(await callBackground("panel:inspect", { tabId }));
  }

  /** Asked for once more after each reading: the reader may be another than before. */
  const follow = () => void callReader(tabId, "reader:follow", null);
  if (surface === "panel") {
    answer<ContentToPanel>(
      browser.runtime,
      {
        "content:in-view": async ({ claim }, { tab }) => {
          if (tab?.id === tabId && now() - jumpedAt > JUMP) update({ inView: claim });
          return ok(null);
        },
      },
      // A page that another window's panel follows is answered as well: only silence ends it.
      isOurContentScript(browser.runtime),
      signal,
    );
  }

  const loaded = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    // What was found out by asking, not stored, must be asked for again on the next page.
    if (id === tabId && status === "complete") void inspect();
  };

  onSettings(sync, (settings) => update({ settings }), signal);
  reports.onChange(tabId, (state) => (state ? take(state) : void inspect()), signal);
  followAccess(browser.permissions, (access) => update({ access }), signal);
  browser.tabs.onUpdated.addListener(loaded);
  signal.addEventListener("abort", () => {
    browser.tabs.onUpdated.removeListener(loaded);
  });
  void Promise.all([loadSettings(sync), reports.get(tabId)]).then(([settings, state]) => {
    // Settings and state are drawn together.
    model = { ...model, settings };
    settled = true;
    if (state) return take(state);
    update({});
    void inspect();
  });
}

type Report = Extract<TabState, { phase: "done" }>["report"];

/** The panel can be opened only while the click is being handled, so nothing is awaited before. */
function panelOpener(
  { sidePanel, sidebarAction }: PopupBrowser,
  windowId: number | undefined,
  close: () => void,
): (() => void) | undefined {
  // Where the browser refuses, the popup is still there.
  const then = (opened: Promise<void>) => void opened.then(close, () => undefined);
  if (sidePanel && windowId !== undefined) return () => then(sidePanel.open({ windowId }));
  if (sidebarAction) return () => then(sidebarAction.open());
  return undefined;
}
