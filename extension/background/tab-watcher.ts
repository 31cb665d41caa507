/** Everything that the background does for one tab: load the reader, cross-reference, remember. */
import { articleFromText } from "../../src/article/from-text.ts";
import { crossReference, crossReferenceInParts } from "../../src/crossref/cross-reference.ts";
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
import { restsOn, type Settings } from "../settings.ts";
import type { Texts } from "../texts.ts";
import { askGate } from "./ask-gate.ts";
import { cardText } from "./card-text.ts";
import { giveInParts } from "./give-in-parts.ts";
import type { InOrder } from "./in-order.ts";
import { leavesPage } from "./leaves-page.ts";
import { lostClaims, withLost } from "./lost-claims.ts";
import { marksOf } from "./marks.ts";
import type { PageStyles } from "./page-styles.ts";
import type { TabReports } from "./tab-reports.ts";
import { type PageState, pageStateOf, type TabState } from "./tab-state.ts";

/** Paths of what is put into a page, from the extension's root. */
export const READER = {
  script: "extension/content/reader.js",
};

/** What the watcher needs from outside. */
export interface WatcherTools {
  reports: TabReports;
  showBadge(tabId: number, state: TabState | undefined): Promise<void>;
  openStore(): Promise<ClaimStore>;
  scripting: Pick<Scripting.Static, "executeScript">;
  styles: PageStyles;
  tabs: Pick<Tabs.Static, "get">;
  callReader: ReturnType<typeof tabCallerOf<ToReader>>;
  settings(): Promise<Settings>;
  /** Opens a surface with the tab's report; gives whether the browser did. */
  openSurface(tabId: number): Promise<boolean>;
  /** The words of the interface now. */
  texts(): Promise<Texts>;
  inOrder: InOrder;
}

/** The handlers of both contracts, and what follows from a tab's own events. */
export interface TabWatcher {
  content: Handlers<ContentToBackground>;
  panel: Handlers<PanelToBackground>;
  /** The tab's address or loading status changed; another page clears what was known. */
  changed(tabId: number, change: Tabs.OnUpdatedChangeInfoType): Promise<void>;
  /** The tab is closed: nothing is kept of it, whatever of it was still under way. */
  closed(tabId: number): Promise<void>;
  /** Settings changed: pages that may no longer be read are left, others are taken up again. */
  settingsChanged(settings: Settings): Promise<void>;
  /** Cross-references a text that the reader selected in a tab, whatever the page. */
  select(tabId: number, url: string, text: string): Promise<void>;
}

/** Makes the watcher; it keeps nothing in memory but the order of tasks. */
export function tabWatcher(tools: WatcherTools): TabWatcher {
  const { reports, inOrder } = tools;

  /** Puts a state before the reader. */
  async function present(tabId: number, state: TabState): Promise<void> {
    await reports.set(tabId, state);
    await tools.showBadge(tabId, state);
  }

  /** Notes what is known of a tab's page; a selection that the reader looks at stays before it. */
  async function remember(tabId: number, page: PageState): Promise<void> {
    const known = await reports.get(tabId);
    await present(tabId, known?.phase === "selection" ? { ...known, back: page } : page);
  }

  /** Drops what is known of a tab, once it shows another page. */
  async function forget(tabId: number): Promise<void> {
    await reports.clear(tabId);
    await tools.showBadge(tabId, undefined);
  }

  /** Drops what is known of a tab's page, and nothing else. */
  async function forgetPage(tabId: number): Promise<void> {
    const known = await reports.get(tabId);
    if (known?.phase === "selection") await present(tabId, { ...known, back: null });
    else await forget(tabId);
  }

  async function loadReader(tabId: number): Promise<void> {
    const target = { tabId, frameIds: [0] };
    await Promise.all([
      tools.settings().then(({ styles }) => tools.styles.lay(tabId, styles)),
      tools.scripting.executeScript({ target, files: [READER.script] }),
    ]);
  }

  async function startReading(tabId: number, url: string): Promise<PageState> {
    const state: PageState = { phase: "analysing", url };
    // What the reader reads waits its turn, so the state need not be stored before it is loaded.
    const remembered = remember(tabId, state);
    try {
      await loadReader(tabId);
      await remembered;
      return state;
    } catch (thrown) {
      const broken: PageState = {
        phase: "failed",
        url,
        error: failureOf(thrown, "load the reader"),
      };
      await remember(tabId, broken);
      return broken;
    }
  }

  /** Starts reading a page on the topic, or says why it is left alone. */
  async function begin(tabId: number, url: string): Promise<PageState> {
    const settings = await tools.settings();
    const rest = restsOn(settings, url);
    const phase = rest ?? (settings.start === "on-click" ? "on-demand" : undefined);
    if (phase === undefined) return startReading(tabId, url);
    const state: PageState = { phase, url };
    await remember(tabId, state);
    return state;
  }

  async function look(tabId: number): Promise<PageState> {
    const url = (await tools.tabs.get(tabId)).url ?? "";
    const rest = restsOn(await tools.settings(), url);
    if (rest) {
      const state: PageState = { phase: rest, url };
      await remember(tabId, state);
      return state;
    }
    const judgement = await askGate(tools.scripting, tabId);
    if (!judgement) return { phase: "not-allowed", url };
    const { kind } = judgement;
    return kind === "on-topic" ? begin(tabId, url) : { phase: kind, url };
  }

  return {
    changed: (tabId, change) =>
      inOrder(tabId, async () => {
        if (leavesPage(change, await reports.get(tabId))) await forget(tabId);
      }),
    closed: (tabId) => inOrder(tabId, () => reports.clear(tabId)),
    content: {
      "content:on-topic": (_, from) =>
        forTab(from, (tabId, url) =>
          inOrder(tabId, async () => {
            // Opened while the reader loads; a failure shows when the article arrives.
            tools.openStore().catch(() => undefined);
            await begin(tabId, url);
            return ok(null);
          }),
        ),
      "content:article": ({ article, verdict, reading }, from) =>
        forTab(from, (tabId, url) =>
          inOrder(tabId, async () => {
            const rest = restsOn(await tools.settings(), url);
            if (rest) {
              await remember(tabId, { phase: rest, url });
              return ok({ marks: [] });
            }
            try {
              const report = await giveInParts(
                crossReferenceInParts(article, await tools.openStore(), verdict),
                (claims) =>
                  tools.callReader(tabId, "reader:marks", { reading, marks: marksOf(claims) }),
              );
              if (!report) return failed("gone", "the page was left");
              const lost = lostClaims(pageStateOf(await reports.get(tabId)), url, report);
              await remember(tabId, { phase: "done", url, report, lost, focus: null });
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
            await forgetPage(tabId);
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
      "content:card": ({ claims }, from) =>
        // Highlights stand before the report does; what they say waits for it.
        forTab(from, (tabId) =>
          inOrder(tabId, async () => {
            const state = pageStateOf(await reports.get(tabId));
            if (state?.phase !== "done") return failed("gone", "the page's report is not there");
            return ok(cardText(state.report, claims, await tools.texts()));
          }),
        ),
      "content:show-all": ({ claim }, from) =>
        forTab(from, async (tabId) => {
          // First, since browsers open a surface only in the wake of a click.
          const opened = tools.openSurface(tabId);
          await inOrder(tabId, async () => {
            const page = pageStateOf(await reports.get(tabId));
            if (page?.phase === "done") await present(tabId, { ...page, focus: claim });
          });
          return ok({ opened: await opened });
        }),
    },
    panel: {
      "panel:inspect": ({ tabId }) =>
        inOrder(tabId, async () => ok((await reports.get(tabId)) ?? (await look(tabId)))),
      "panel:retry": ({ tabId }) =>
        inOrder(tabId, async () => {
          await forget(tabId);
          return ok(await look(tabId));
        }),
      "panel:read-now": ({ tabId }) =>
        inOrder(tabId, async () =>
          ok(await startReading(tabId, (await tools.tabs.get(tabId)).url ?? "")),
        ),
      "panel:leave-selection": ({ tabId }) =>
        inOrder(tabId, async () => {
          const page = pageStateOf(await reports.get(tabId));
          if (!page) {
            await forget(tabId);
            return ok(await look(tabId));
          }
          await present(tabId, page);
          return ok(page);
        }),
      "panel:focused": ({ tabId }) =>
        inOrder(tabId, async () => {
          const state = await reports.get(tabId);
          if (state?.phase === "done") await reports.set(tabId, { ...state, focus: null });
          return ok(null);
        }),
    },
    async settingsChanged(settings) {
      await Promise.all(
        (await reports.all()).map(({ tabId }) =>
          inOrder(tabId, async () => {
            // Asked now: what came before in the tab's order may have changed it.
            const state = await reports.get(tabId);
            if (!state) return;
            const page = pageStateOf(state);
            const rest = restsOn(settings, state.url);
            const rested = page?.phase === "paused" || page?.phase === "off-here";
            const waits = page?.phase === "on-demand" && settings.start === "automatic";
            if (rest) await remember(tabId, { phase: rest, url: state.url });
            else if (rested || waits) {
              await forgetPage(tabId);
              await look(tabId);
            } else {
              await tools.showBadge(tabId, state);
              if (page?.phase === "done" || page?.phase === "analysing") {
                await tools.styles.change(tabId, settings.styles);
              }
            }
          }),
        ),
      );
    },
    select: (tabId, url, text) =>
      inOrder(tabId, async () => {
        const back = pageStateOf(await reports.get(tabId)) ?? null;
        const published = back?.phase === "done" ? back.report.article.published : null;
        const article = articleFromText(text, { url, ...(published ? { published } : {}) });
        try {
          const report = crossReference(article, await tools.openStore());
          await present(tabId, { phase: "selection", url, text, report, back });
        } catch (thrown) {
          const error = failureOf(thrown, "cross-reference the selection");
          await present(tabId, { phase: "failed", url, error: { ...error, code: "packs" } });
        }
      }),
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
