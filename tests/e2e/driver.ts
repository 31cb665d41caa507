/** Drives a browser with the built extension, and says what a reader would see. */
import type { Browser, Page } from "puppeteer-core";
import type { PageJudgement } from "../../extension/content/judge-page.ts";
import { onceKey } from "../../extension/content/once-key.ts";
import { type BrowserFamily, findBrowser } from "../../scripts/browsers/find-browser.ts";
import { openWithExtension } from "../../scripts/browsers/open-with-extension.ts";

/** The extension's interfaces, as its own pages see them. */
interface OwnPage {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(of: {
      target: { tabId: number };
      func: (...args: string[]) => unknown;
      args: string[];
    }): Promise<{ result?: unknown }[]>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string>; openPopup(): Promise<void> };
  storage: { session: { set(entries: object): Promise<void> } };
}

/** A browser with the extension, its control page, and what was asked of the network. */
export interface Driver {
  browser: Browser;
  /** The first-run page; open only where it was asked for. */
  firstRun: Page;
  /** A page of the extension, open all the time. */
  control: Page;
  /** Opens a tab that will watch its page's DOM from the moment that it is parsed. */
  blank(): Promise<Page>;
  /** Opens a page in a tab of its own, watched so. */
  open(url: string): Promise<Page>;
  /** What the gate in a page says of it; `null` as long as it has not looked. */
  judgement(page: Page): Promise<PageJudgement | null>;
  /**
   * What is highlighted in the tab at an address, also where the driver has lost hold of its page;
   * Firefox does not let an extension read a page's highlights so.
   */
  highlightedAt(url: string): Promise<string[]>;
  /** The number on the toolbar button for a tab. */
  badge(page: Page): Promise<string>;
  /** Opens the popup for a tab, in a tab of its own. */
  popup(page: Page): Promise<Page>;
  popupOf(tabId: number): Promise<Page>;
  /** Opens the panel for a tab, in a tab of its own. */
  panel(page: Page): Promise<Page>;
  /** Opens another page of the extension, such as `extension/options/index.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Clicks the toolbar button, as it were. */
  openToolbarPopup(): Promise<void>;
  /** The tab that was opened last, also where its address is hidden from extensions. */
  newestTab(): Promise<number>;
  /** Puts a state into the place of what is known of a tab; the popup shows it. */
  setState(tabId: number, state: object): Promise<void>;
  close(): Promise<void>;
}

/** What of a page's `window` the tests use. */
interface WatchedWindow {
  changes: string[];
}

const POPUP = "extension/popup/index.html";
const PANEL = "extension/panel/index.html";

/**
 * Starts the browser, or gives `null` where this machine has none.
 *
 * @param options with `welcome`, the first-run page is left open
 */
export async function startDriver(
  family: BrowserFamily,
  { welcome = false } = {},
): Promise<Driver | null> {
  const found = findBrowser(family);
  if (!found) return null;
  const folder = `dist/${family === "chromium" ? "chrome" : "firefox"}`;
  const opened = await openWithExtension(found, folder, {
    headless: true,
    welcome,
    viewport: { width: 1000, height: 800 },
  });
  const control = await opened.openExtensionPage(`${POPUP}?tab=-1`);

  async function tabId(url: string): Promise<number> {
    const id = await control.evaluate(async (wanted) => {
      const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
      const tabs = await (own.browser ?? own.chrome).tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url);
    if (id === undefined) throw new Error(`no tab shows ${url}`);
    return id;
  }

  async function blank(): Promise<Page> {
    const page = await opened.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      document.addEventListener("DOMContentLoaded", () => {
        new MutationObserver((records) => {
          for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
        }).observe(document, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      });
    });
    return page;
  }

  const popupOf = (id: number) => opened.openExtensionPage(`${POPUP}?tab=${id}`);

  return {
    browser: opened.browser,
    firstRun: opened.firstRun,
    control,
    blank,
    async open(url) {
      const page = await blank();
      await page.goto(url);
      return page;
    },
    async judgement(page) {
      const id = await tabId(page.url());
      return control.evaluate(
        async (of, gate) => {
          const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
          const [answer] = await (own.browser ?? own.chrome).scripting.executeScript({
            target: { tabId: of },
            func: (key = "") =>
              (globalThis as unknown as Record<symbol, () => unknown>)[Symbol.for(key)]?.(),
            args: [gate],
          });
          return (answer?.result ?? null) as PageJudgement | null;
        },
        id,
        onceKey("gate"),
      );
    },
    async highlightedAt(url) {
      const id = await tabId(url);
      return control.evaluate(async (of) => {
        const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
        const [answer] = await (own.browser ?? own.chrome).scripting.executeScript({
          target: { tabId: of },
          func: () => [...CSS.highlights.values()].flatMap((drawn) => [...drawn].map(String)),
          args: [],
        });
        return (answer?.result ?? []) as string[];
      }, id);
    },
    async badge(page) {
      const id = await tabId(page.url());
      return control.evaluate((of) => {
        const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
        return (own.browser ?? own.chrome).action.getBadgeText({ tabId: of });
      }, id);
    },
    popup: async (page) => popupOf(await tabId(page.url())),
    popupOf,
    panel: async (page) => opened.openExtensionPage(`${PANEL}?tab=${await tabId(page.url())}`),
    extensionPage: opened.openExtensionPage,
    openToolbarPopup: () =>
      control.evaluate(() => {
        const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
        return (own.browser ?? own.chrome).action.openPopup();
      }),
    newestTab: () =>
      control.evaluate(async () => {
        const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
        const tabs = await (own.browser ?? own.chrome).tabs.query({});
        return Math.max(...tabs.map((tab) => tab.id));
      }),
    setState: (id, state) =>
      control.evaluate(
        (key, value) => {
          const own = globalThis as unknown as { browser?: OwnPage; chrome: OwnPage };
          return (own.browser ?? own.chrome).storage.session.set({ [key]: value });
        },
        `tab:${id}`,
        JSON.stringify(state),
      ),
    close: opened.close,
  };
}

/** Kinds of highlight, as the extension names them on the page. */
export type HighlightKind = "corroborated" | "conflicting" | "both" | "mentioned" | "flash";

/** The highlighted texts of a page by kind; only kinds that are drawn are there. */
export async function highlightsOf(page: Page): Promise<Partial<Record<HighlightKind, string[]>>> {
  const drawn = await page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => [
      name.replace("second-source-", ""),
      [...highlight].map((range) => String(range)),
    ]),
  );
  return Object.fromEntries(drawn);
}

/** Every highlighted text, whatever its kind. */
export async function highlightedTexts(page: Page): Promise<string[]> {
  return Object.values(await highlightsOf(page)).flat();
}

/** Waits until a page has highlights, for as long as a slow machine may take. */
export async function waitForHighlights(page: Page): Promise<void> {
  // Asked again and again from here: a page's strict policy may forbid the driver's own waiting.
  await until(
    () => page.evaluate(() => CSS.highlights.size),
    (size) => size > 0,
    30_000,
  );
}

/** What changed in the page's DOM since it was parsed. */
export function domChanges(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as WatchedWindow).changes);
}

/** Asks until the answer is right; fails with the last answer when it never is. */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  timeout = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > deadline) {
      const last = JSON.stringify(answer)?.slice(0, 2_000);
      throw new Error(`still not right after ${timeout} ms: ${last}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A claim as the popup lists it. */
export interface ListedClaim {
  standing: string;
  statement: string;
}

/** The claims of an open popup, in order. */
export async function listedClaims(popup: Page): Promise<ListedClaim[]> {
  // Highlights come before the report is whole.
  await popup.waitForSelector(".claim-head, .notice:not(.notice-waiting) h1");
  return popup.$$eval(".claim", (claims) =>
    claims.map((claim) => ({
      standing: claim.querySelector(".standing")?.textContent?.trim() ?? "",
      statement: claim.querySelector(".claim-statement")?.textContent?.trim() ?? "",
    })),
  );
}
