/** Reads and writes what the extension stores, through one of its own pages. */
import type { Page } from "puppeteer-core";
import type { TabState } from "../../extension/background/tab-state.ts";
import type { Settings } from "../../extension/settings.ts";

interface Storing {
  storage: Record<
    "sync" | "local" | "session",
    {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(entries: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
}

type World = { browser?: Storing; chrome: Storing };

/** The settings as they are stored; only what was ever changed is there. */
export function storedSettings(page: Page): Promise<Partial<Settings>> {
  return page.evaluate(async () => {
    const own = globalThis as unknown as World;
    const { settings } = await (own.browser ?? own.chrome).storage.sync.get("settings");
    return (settings ?? {}) as Partial<Settings>;
  });
}

/** Stores settings as another page of the extension would; without any, forgets them all. */
export function storeSettings(page: Page, settings?: Partial<Settings>): Promise<void> {
  return page.evaluate(async (entry) => {
    const own = globalThis as unknown as World;
    const { sync } = (own.browser ?? own.chrome).storage;
    if (entry) await sync.set({ settings: { version: 1, ...entry } });
    else await sync.clear();
  }, settings);
}

/** What is kept on the device alone, by key. */
export function keptOnDevice(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const own = globalThis as unknown as World;
    return (own.browser ?? own.chrome).storage.local.get(null);
  });
}

/** Keeps something on the device. */
export function keepOnDevice(page: Page, entries: object): Promise<void> {
  return page.evaluate((values) => {
    const own = globalThis as unknown as World;
    return (own.browser ?? own.chrome).storage.local.set(values);
  }, entries);
}

/** What the extension knows of the page at an address; `undefined` where it knows nothing. */
export function stateOf(ownPage: Page, url: string): Promise<TabState | undefined> {
  return ownPage.evaluate(async (wanted) => {
    const own = globalThis as unknown as World;
    const known = await (own.browser ?? own.chrome).storage.session.get(null);
    return Object.entries(known)
      .filter(([key]) => key.startsWith("tab:"))
      .map(([, text]) => JSON.parse(text as string) as TabState)
      .find((state) => state.url === wanted);
  }, url);
}
