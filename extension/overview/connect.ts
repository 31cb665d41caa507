/** Joins the overview to the browser: the packs, and the article of the tab it was opened for. */
import type { PageReport } from "../../src/crossref/types.ts";
import type { ClaimStore } from "../../src/store/claim-store.ts";
import { packLoader } from "../background/packs.ts";
import { tabReports } from "../background/tab-reports.ts";
import type { Runtime, Storage } from "../browser.ts";

/** Everything that the overview shows. */
export interface OverviewModel {
  /** `undefined` until the packs are read. */
  store: ClaimStore | undefined;
  /** Why the packs could not be read; for the details line. */
  failure: string | undefined;
  /** Of the article in the tab named in the address; `null` where there is none. */
  report: PageReport | null;
  /** The page is being put on paper, where nothing scrolls. */
  printing: boolean;
}

/** The part of the browser that the overview needs. */
export interface OverviewBrowser {
  runtime: Pick<Runtime.Static, "getURL">;
  storage: { session: Storage.StorageArea };
}

/** The tab named in an address's query, if any. */
export function tabOfOverview(search: string): number | null {
  const named = new URLSearchParams(search).get("tab");
  return named !== null && /^-?\d+$/.test(named) ? Number(named) : null;
}

/**
 * Shows the packs, and keeps the article's report up to date.
 *
 * The packs are read from the package as the background reads them, not asked of it: a message
 * would copy the whole store from one process to the other, and wake a worker for nothing.
 *
 * @param signal ends the following
 */
export async function connectOverview(
  browser: OverviewBrowser,
  tabId: number | null,
  packFiles: readonly string[],
  show: (model: OverviewModel) => void,
  signal: AbortSignal,
): Promise<void> {
  let model: OverviewModel = {
    store: undefined,
    failure: undefined,
    report: null,
    printing: false,
  };
  function update(change: Partial<OverviewModel>): void {
    if (signal.aborted) return;
    model = { ...model, ...change };
    show(model);
  }
  addEventListener("beforeprint", () => update({ printing: true }), { signal });
  addEventListener("afterprint", () => update({ printing: false }), { signal });

  update({});
  if (tabId !== null) {
    const reports = tabReports(browser.storage.session);
    reports.onChange(
      tabId,
      // A page that was left keeps its picture; only another article takes its place.
      (state) => state?.phase === "done" && update({ report: state.report }),
      signal,
    );
    const state = await reports.get(tabId);
    if (state?.phase === "done") update({ report: state.report });
  }
  try {
    update({ store: await packLoader(browser.runtime, packFiles, fetch)() });
  } catch (thrown) {
    update({ failure: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
