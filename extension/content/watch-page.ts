/** Notices that a page may say something else than before, at little cost. */

/**
 * Looks at the page and says whether it had changed; if not, the next look waits longer.
 *
 * @param returned the page was left and is back; whoever knew of it has forgotten it meanwhile
 */
export type Check = (returned: boolean) => boolean | Promise<boolean>;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // What shows a text that was there all the time; classes and styles change too often to be heard.
  attributeFilter: ["hidden", "open"],
};

/** A watch on a page. */
export interface PageWatch {
  /** Forgets the changes up to now: they were our own. */
  discard(): void;
  /** Has the page looked at: something may have changed of which no observer tells. */
  nudge(): void;
}

/** How long a page must be quiet before it is looked at again, in ms. */
const QUIET = 300;
/** A page that is never quiet is looked at after this time all the same, in ms. */
const LONGEST_WAIT = 2_000;
/** Each look in vain doubles the wait up to this, in ms: a page full of tickers costs little. */
const LONGEST_QUIET = 20_000;
/** Shorter text is a clock, a counter or an advertisement's label; in UTF-16 units. */
const NOTEWORTHY = 25;

/** What a watch knows of the page beside its changes; asked for anew at each look. */
export interface Watched {
  /**
   * Whether a node holds text of which every character counts: there a changed figure is news, where
   * elsewhere a clock ticks.
   */
  holds(node: Node): boolean;
  /** Shadow roots that hold, or may come to hold, the article: no observer of the page sees into them. */
  roots(): Iterable<Node>;
}

const NOTHING: Watched = { holds: () => false, roots: () => [] };

/**
 * Calls `check` after the page's text or address changed: articles that load late, "read more",
 * live blogs, single-page navigation, pages taken back from the back/forward cache. One observer,
 * debounced, and none while the tab is hidden; checks never overlap.
 */
export function watchPage(
  document: Document,
  check: Check,
  signal: AbortSignal,
  watched: Watched = NOTHING,
): PageWatch {
  const window = viewOf(document);
  const observer = new window.MutationObserver((records) => {
    if (document.hidden) sleep();
    else if (addressOf(window) !== address) moved();
    else if (records.some((record) => isNoteworthy(record, watched.holds))) changed();
  });
  let address = addressOf(window);
  let quiet = QUIET;
  /** The running wait, and when the first change of it came. */
  let wait: { timer: number; since: number } | undefined;
  /** A change came while it could not be looked at. */
  let missed = false;
  let checking = false;
  let returned = false;
  /** Grows when the page comes back: a check from before counts no more. */
  let turn = 0;

  function moved(): void {
    address = addressOf(window);
    quiet = QUIET;
    changed();
  }

  function cameBack(event: PageTransitionEvent): void {
    if (!event.persisted) return;
    returned = true;
    // What the page was asking for as it was left may never be answered.
    checking = false;
    turn++;
    moved();
  }

  function changed(): void {
    if (document.hidden || checking) {
      missed = true;
      return;
    }
    const now = performance.now();
    const since = wait?.since ?? now;
    window.clearTimeout(wait?.timer);
    const left = since + Math.max(LONGEST_WAIT, quiet) - now;
    wait = { since, timer: window.setTimeout(look, Math.max(0, Math.min(quiet, left))) };
  }

  async function look(): Promise<void> {
    wait = undefined;
    missed = false;
    checking = true;
    const mine = turn;
    let news = false;
    try {
      const again = returned;
      returned = false;
      news = await check(again);
    } finally {
      if (mine === turn) {
        checking = false;
        quiet = news ? QUIET : Math.min(quiet * 2, LONGEST_QUIET);
        if (!document.hidden && !signal.aborted) observeRoots();
        if (missed && !signal.aborted) changed();
      }
    }
  }

  /** Waits for nothing; while the tab is hidden the first change of the page is heard, no other. */
  function rest(): void {
    if (wait) missed = true;
    window.clearTimeout(wait?.timer);
    wait = undefined;
    if (missed || signal.aborted) observer.disconnect();
  }

  function sleep(): void {
    missed = true;
    rest();
  }

  function followVisibility(): void {
    if (document.hidden) {
      rest();
      return;
    }
    observer.observe(document, OBSERVED);
    observeRoots();
    if (addressOf(window) !== address) moved();
    else if (missed) changed();
  }

  function observeRoots(): void {
    for (const root of watched.roots()) observer.observe(root, OBSERVED);
  }

  const options = { signal };
  document.addEventListener("visibilitychange", followVisibility, options);
  window.addEventListener("popstate", moved, options);
  window.addEventListener("pageshow", cameBack, options);
  navigationOf(window)?.addEventListener("navigatesuccess", followVisibility, options);
  signal.addEventListener("abort", rest);
  if (!signal.aborted) followVisibility();
  return { discard: () => void observer.takeRecords(), nudge: changed };
}

/** Calls back once the page is shown: not while it is prerendered or in a hidden tab. */
export function whenShown(document: Document, then: () => void): void {
  if (!document.hidden) {
    then();
    return;
  }
  document.addEventListener("visibilitychange", () => whenShown(document, then), { once: true });
}

function viewOf(document: Document): Window & typeof globalThis {
  const { defaultView } = document;
  if (!defaultView) throw new Error("a document without a window cannot be watched");
  return defaultView;
}

/** The address without its fragment, which names a place in the same page. */
function addressOf(window: Window): string {
  return window.location.href.split("#", 1)[0] ?? "";
}

/** The Navigation API, which not every supported browser has. */
function navigationOf(window: Window & typeof globalThis): EventTarget | undefined {
  const { navigation } = window as { navigation?: EventTarget };
  return navigation;
}

function isNoteworthy(record: MutationRecord, holds: (node: Node) => boolean): boolean {
  if (record.type === "attributes") return isLong(record.target);
  if (record.type === "characterData") return holds(record.target) || isLong(record.target);
  const moved = [...record.addedNodes, ...record.removedNodes];
  if (holds(record.target)) return moved.some(isText);
  return moved.some(isLong) || [...record.removedNodes].some(holds);
}

/** Elements whose text is no text of the page. */
const NO_TEXT = new Set(["SCRIPT", "STYLE", "IFRAME", "NOSCRIPT", "TEMPLATE"]);

function isText(node: Node): boolean {
  return !NO_TEXT.has(node.nodeName) && /\S/.test(node.textContent ?? "");
}

function isLong(node: Node): boolean {
  return isText(node) && (node.textContent?.length ?? 0) >= NOTEWORTHY;
}
