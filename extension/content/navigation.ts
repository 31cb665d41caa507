/** Going from claim to claim on a page. */
import type { ContentToPanel, callerOf } from "../messages.ts";
import { type DrawnPlace, placeInView } from "./drawn-places.ts";
import type { Painter } from "./painter.ts";
import { scrollToRange } from "./scroll-to-range.ts";

/** How long a claim flashes after a jump to it, in ms. */
const FLASH = 1_600;

/** What going needs from outside. */
export interface NavigationTools {
  document: Document;
  painter: Painter;
  /** Every sentence that makes a claim, in page order, highlighted or not. */
  places(): readonly DrawnPlace[];
  /** Tells an open panel; nobody answers where none is open. */
  tell: ReturnType<typeof callerOf<ContentToPanel>>;
  signal: AbortSignal;
}

/** Goes to claims, and tells where the reader is. */
export interface Navigation {
  /** Scrolls to a sentence and flashes it. */
  goTo(place: DrawnPlace): void;
  /** The next place (1) or the one before (-1), seen from the last one gone to or in view. */
  step(by: 1 | -1): DrawnPlace | undefined;
  /** From now on tells the panel which claim is in view. */
  follow(): void;
}

/** Makes the navigation of a page. */
export function navigationOf({
  document,
  painter,
  places,
  tell,
  signal,
}: NavigationTools): Navigation {
  const window = document.defaultView ?? globalThis.window;
  let flashing: number | undefined;
  let last: Range | undefined;
  let following: AbortController | undefined;
  let told = "";
  let pending = false;

  function goTo(place: DrawnPlace): void {
    last = place.range;
    scrollToRange(place.range);
    painter.paint("flash", [place.range]);
    window.clearTimeout(flashing);
    flashing = window.setTimeout(() => painter.paint("flash", []), FLASH);
  }

  async function report(): Promise<void> {
    const claim = placeInView(places(), window.innerHeight)?.claims[0];
    if (claim === undefined || claim === told) return;
    told = claim;
    const reply = await tell("content:in-view", { claim });
    // The panel was closed; it asks again when it is back.
    if (!reply.ok) following?.abort();
  }

  return {
    goTo,
    step(by) {
      const all = places();
      const from = all.findIndex(({ range }) => range === last);
      if (from >= 0) return all[(from + by + all.length) % all.length];
      const view = placeInView(all, window.innerHeight);
      return view ?? (by === 1 ? all[0] : all.at(-1));
    },
    follow() {
      following?.abort();
      following = new AbortController();
      told = "";
      const both = AbortSignal.any([following.signal, signal]);
      const onScroll = () => {
        if (pending) return;
        pending = true;
        window.requestAnimationFrame(() => {
          pending = false;
          void report();
        });
      };
      window.addEventListener("scroll", onScroll, { signal: both, passive: true, capture: true });
      void report();
    },
  };
}
