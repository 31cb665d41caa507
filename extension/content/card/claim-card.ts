/** The card beside a highlighted sentence: opens on hover, tap, focus or a shortcut. */
import type { ContentToBackground, callerOf } from "../../messages.ts";
import { type DrawnPlace, placeAround, placeAtPoint, rectsOf } from "../drawn-places.ts";
import { type CardView, showCard } from "./card-view.ts";

/** How long the pointer must rest on a sentence, and how long it may be away from the card, in ms. */
const REST = 250;
const AWAY = 350;
/** Claims of one sentence that a card shows; "show all" has the others. */
const CLAIMS = 2;

/** What the card needs from outside. */
export interface CardTools {
  document: Document;
  /** The highlighted sentences now. */
  places(): readonly DrawnPlace[];
  call: ReturnType<typeof callerOf<ContentToBackground>>;
  signal: AbortSignal;
}

/** The card of a page. */
export interface ClaimCard {
  /** Opens the card of a sentence and puts the focus on it. */
  openFor(place: DrawnPlace): Promise<void>;
  /** Closes the card where its sentence is no longer highlighted. */
  refresh(): void;
}

/** Watches pointer and focus until `signal` aborts; one card at a time. */
export function installCard({ document, places, call, signal }: CardTools): ClaimCard {
  const window = document.defaultView ?? globalThis.window;
  let open: { place: DrawnPlace; view: CardView; at: number | undefined } | undefined;
  let before: Element | null = null;
  let waiting: number | undefined;
  let leaving: number | undefined;
  let hovered: Range | undefined;
  let frame: number | undefined;
  /** Tells a card that was asked for from one that another has overtaken. */
  let turn = 0;

  function close(): void {
    turn++;
    window.clearTimeout(waiting);
    window.clearTimeout(leaving);
    if (!open) return;
    const hadFocus = document.activeElement === open.view.host;
    open.view.remove();
    open = undefined;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  }

  async function show(place: DrawnPlace, at?: number): Promise<boolean> {
    if (open?.place.range === place.range) return true;
    close();
    const mine = ++turn;
    const reply = await call("content:card", { claims: place.claims.slice(0, CLAIMS) });
    if (mine !== turn || !reply.ok || reply.value.claims.length === 0) return false;
    const view = showCard(document, reply.value, {
      close,
      showAll(claim) {
        void call("content:show-all", { claim });
        close();
      },
    });
    view.host.addEventListener("pointerenter", () => window.clearTimeout(leaving));
    view.host.addEventListener("pointerleave", leaveSoon);
    open = { place, view, at };
    view.place(rectsOf(place.range), at);
    return true;
  }

  function leaveSoon(): void {
    window.clearTimeout(leaving);
    leaving = window.setTimeout(() => {
      // A card with the focus stays until the reader closes it.
      if (open && document.activeElement !== open.view.host) close();
    }, AWAY);
  }

  function look(event: PointerEvent): void {
    if (event.pointerType === "touch" || event.buttons > 0) return;
    if (open?.view.host === event.target) return;
    const place = placeAtPoint(document, places(), event.clientX, event.clientY);
    // The place's range tells it from another: places are made anew with each drawing.
    if (place?.range === hovered) return;
    hovered = place?.range;
    window.clearTimeout(waiting);
    if (place) {
      window.clearTimeout(leaving);
      waiting = window.setTimeout(() => void show(place, event.clientX), REST);
    } else if (open) leaveSoon();
  }

  function tapped(event: MouseEvent): void {
    if (open?.view.host === event.target) return;
    const place = placeAtPoint(document, places(), event.clientX, event.clientY);
    // A reader who marks text, or follows a link, wants that and no card.
    const busy = document.getSelection()?.isCollapsed === false;
    if (place && !busy) void show(place, event.clientX);
    else close();
  }

  function reposition(): void {
    if (!open || frame !== undefined) return;
    frame = window.requestAnimationFrame(() => {
      frame = undefined;
      if (!open) return;
      const lines = rectsOf(open.place.range);
      const inView = lines.some(({ bottom, top }) => bottom > 0 && top < window.innerHeight);
      if (inView) open.view.place(lines, open.at);
      else close();
    });
  }

  const options = { signal, passive: true };
  document.addEventListener(
    "pointermove",
    (event) => {
      // Once a frame is enough, and nothing at all on a page without highlights.
      if (places().length === 0 || pending) return;
      pending = true;
      window.requestAnimationFrame(() => {
        pending = false;
        look(event);
      });
    },
    options,
  );
  let pending = false;
  document.addEventListener("click", tapped, options);
  document.addEventListener(
    "focusin",
    ({ target }) => {
      const place = target instanceof Node ? placeAround(places(), target) : undefined;
      if (place) void show(place);
      else if (open && target !== open.view.host) close();
    },
    options,
  );
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || !open) return;
      event.stopPropagation();
      close();
    },
    { signal, capture: true },
  );
  window.addEventListener("scroll", reposition, { ...options, capture: true });
  window.addEventListener("resize", reposition, options);
  signal.addEventListener("abort", close);

  return {
    async openFor(place) {
      const from = document.activeElement;
      if (!(await show(place))) return;
      before = from;
      open?.view.focus();
    },
    refresh() {
      const still = places().some(({ range }) => range === open?.place.range);
      if (open && !still) close();
    },
  };
}
