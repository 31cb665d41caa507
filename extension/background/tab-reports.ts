/**
 * The one owner of what is known of each tab. It lives in session storage, never in a variable:
 * the worker may be stopped between any two events. What is missing is found out by asking the tab.
 */
import type { Storage } from "../browser.ts";
import type { TabState } from "./tab-state.ts";

/** The part of `browser.storage.session` that the reports need. */
export type SessionArea = Pick<Storage.StorageArea, "get" | "set" | "remove"> & {
  onChanged: Pick<Storage.StorageArea["onChanged"], "addListener" | "removeListener">;
};

/** Reads and writes the state of tabs. */
export interface TabReports {
  get(tabId: number): Promise<TabState | undefined>;
  /** Makes room by dropping other tabs' reports where storage is full. */
  set(tabId: number, state: TabState): Promise<void>;
  clear(tabId: number): Promise<void>;
  /** Every tab of which something is known. */
  all(): Promise<{ tabId: number; state: TabState }[]>;
  /** Calls `changed` after each change to one tab; `undefined` where it was cleared. */
  onChange(
    tabId: number,
    changed: (state: TabState | undefined) => void,
    signal: AbortSignal,
  ): void;
}

const PREFIX = "tab:";

const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/**
 * States are kept as JSON text: the browser hands over one string at once, where it would build a
 * report of a hundred kilobytes field by field before the popup could show it.
 */
function stateOf(kept: unknown): TabState | undefined {
  return typeof kept === "string" ? (JSON.parse(kept) as TabState) : undefined;
}

/** Keeps tab states in the given storage area. */
export function tabReports(area: SessionArea): TabReports {
  return {
    async get(tabId) {
      const key = keyOf(tabId);
      return stateOf((await area.get(key))[key]);
    },
    async set(tabId, state) {
      const entry = { [keyOf(tabId)]: JSON.stringify(state) };
      try {
        await area.set(entry);
      } catch {
        const others = Object.keys(await area.get(null)).filter(
          (key) => key.startsWith(PREFIX) && !(key in entry),
        );
        await area.remove(others);
        await area.set(entry);
      }
    },
    async all() {
      const stored = Object.entries(await area.get(null));
      return stored.flatMap(([key, kept]) => {
        const state = key.startsWith(PREFIX) ? stateOf(kept) : undefined;
        return state ? [{ tabId: Number(key.slice(PREFIX.length)), state }] : [];
      });
    },
    async clear(tabId) {
      await area.remove(keyOf(tabId));
    },
    onChange(tabId, changed, signal) {
      const key = keyOf(tabId);
      const listener = (changes: Record<string, Storage.StorageChange>) => {
        if (key in changes) changed(stateOf(changes[key]?.newValue));
      };
      area.onChanged.addListener(listener);
      signal.addEventListener("abort", () => area.onChanged.removeListener(listener));
    },
  };
}
