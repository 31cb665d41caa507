/** How long an extension page lives. */

/** Gives a signal that aborts when the page is left for good. */
export function pageLife(window: Pick<Window, "addEventListener">): AbortSignal {
  const life = new AbortController();
  window.addEventListener("pagehide", ({ persisted }) => {
    if (!persisted) life.abort();
  });
  return life.signal;
}
