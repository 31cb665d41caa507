/** Everything that the background does for one tab: load the reader, cross-reference, remember. */
import { crossReferenceInParts } from "../../src/crossref/cross-reference.ts";
import type { ClaimStore } from "../../src/store/claim-store.ts";
import type { Scripting, Tabs } from "../browser.ts";
import type {
  ContentToBackground,
  Handlers,
  PanelToBackground,
  Sender,
  ToReader,
  tabCallerOf,
} from "../messages.ts";
import { failed, failureOf, ok, type Result } from "../result.ts";
import { askGate } from "./ask-gate.ts";
import { giveInParts } from "./give-in-parts.ts";
import { afterReading, withLost } from "./gone-claims.ts";
import type { InOrder } from "./in-order.ts";
import { leavesPage } from "./leaves-page.ts";
import { marksOf } from "./marks.ts";
import type { TabReports } from "./tab-reports.ts";
import type { TabState } from "./tab-state.ts";

/** Paths of what is put into a page, from the extension's root. */
export const READER = {
  script: "extension/content/reader.js",
  style: "extension/content/highlights.css",
};

/** What the watcher needs from outside. */
export interface WatcherTools {
  reports: TabReports;
  showBadge(tabId: number, state: TabState | undefined): Promise<void>;
  openStore(): Promise<ClaimStore>;
  scripting: Pick<Scripting.Static, "executeScript" | "insertCSS">;
  tabs: Pick<Tabs.Static, "get">;
  callReader: ReturnType<typeof tabCallerOf<ToReader>>;
  inOrder: InOrder;
}

/** The handlers of both contracts, and what follows from a tab's own events. */
export interface TabWatcher {
  content: Handlers<ContentToBackground>;
  panel: Handlers<PanelToBackground>;
  /** The tab's address or loading status changed; another page clears what was known. */
  changed(tabId: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void>;
}

/** Makes the watcher; it keeps nothing in memory but the order of tasks. */
export function tabWatcher(tools: WatcherTools): TabWatcher {
  const { reports, inOrder } = tools;

  async function remember(tabId: number, state: TabState): Promise<void> {
    await reports.set(tabId, state);
    await tools.showBadge(tabId, state);
  }

  async function forget(tabId: number): Promise<void> {
    await reports.clear(tabId);
    await tools.showBadge(tabId, undefined);
  }

  async function loadReader(tabId: number): Promise<void> {
    const target = { tabId, frameIds: [0] };
    await Promise.all([
      tools.scripting.insertCSS({ target, files: [READER.style] }),
      tools.scripting.executeScript({ target, files: [READER.script] }),
    ]);
  }

  async function startReading(tabId: number, url: string): Promise<TabState> {
    const state: TabState = { phase: "analysing", url };
    // What the reader reads waits its turn, so the state need not be stored before it is loaded.
    const remembered = remember(tabId, state);
    try {
      await loadReader(tabId);
      await remembered;
      return state;
    } catch (thrown) {
      const broken: TabState = {
        phase: "failed",
        url,
        error: failureOf(thrown, "load the reader"),
      };
      await remember(tabId, broken);
      return broken;
    }
  }

  async function look(tabId: number): Promise<TabState> {
    const url = (await tools.tabs.get(tabId)).url ?? "";
    const judgement = await askGate(tools.scripting, tabId);
    if (!judgement) return { phase: "not-allowed", url };
    const { kind } = judgement;
    return kind === "on-topic" ? startReading(tabId, url) : { phase: kind, url };
  }

  return {
    changed: (tabId, change) =>
      inOrder(tabId, async () => {
        if (leavesPage(change, await reports.get(tabId))) await forget(tabId);
      }),
    content: {
      "content:on-topic": (_, from) =>
        forTab(from, (tabId, url) =>
          inOrder(tabId, async () => {
            // Opened while the reader loads; a failure shows when the article arrives.
            tools.openStore().catch(() => undefined);
            await startReading(tabId, url);
            return ok(null);
          }),
        ),
      "content:article": ({ article, verdict, reading }, from) =>
        forTab(from, (tabId, url) =>
          inOrder(tabId, async () => {
            try {
              const report = await giveInParts(
                crossReferenceInParts(article, await tools.openStore(), verdict),
                (claims) =>
                  tools.callReader(tabId, "reader:marks", { reading, marks: marksOf(claims) }),
              );
              if (!report) return failed("gone", "the page was left");
              await remember(tabId, afterReading(await reports.get(tabId), url, report));
              return ok({ marks: marksOf(report.claims) });
            } catch (thrown) {
              const error = {
                ...failureOf(thrown, "cross-reference the page"),
                code: "packs" as const,
              };
              await remember(tabId, { phase: "failed", url, error });
              return { ok: false as const, error };
            }
          }),
        ),
      "content:placed": ({ lost }, from) =>
        forTab(from, (tabId) =>
          inOrder(tabId, async () => {
            const state = await reports.get(tabId);
            if (state?.phase === "done") await remember(tabId, withLost(state, lost));
            return ok(null);
          }),
        ),
      "content:left-topic": (_, from) =>
        forTab(from, (tabId) =>
          inOrder(tabId, async () => {
            await forget(tabId);
            return ok(null);
          }),
        ),
      "content:failed": ({ message }, from) =>
        forTab(from, (tabId, url) =>
          inOrder(tabId, async () => {
            await remember(tabId, { phase: "failed", url, error: { code: "unreadable", message } });
            return ok(null);
          }),
        ),
    },
    panel: {
      "panel:inspect": ({ tabId }) =>
        inOrder(tabId, async () => ok((await reports.get(tabId)) ?? (await look(tabId)))),
      "panel:retry": ({ tabId }) =>
        inOrder(tabId, async () => {
          await forget(tabId);
          return ok(await look(tabId));
        }),
    },
  };
}

/** Runs a task for the tab that a message came from. */
async function forTab<T>(
  from: Sender,
  task: (tabId: number, url: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const tabId = from.tab?.id;
  if (tabId === undefined) return failed("refused", "the message came from no tab");
  // An application changes its address without loading; only the tab's own follows that.
  return task(tabId, from.tab?.url ?? from.url ?? "");
}
