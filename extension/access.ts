/**
 * Access to the reader's pages. Both browsers let a reader withhold it, at any time; without it the
 * extension is there but sees no article.
 */
import type { Permissions } from "./browser.ts";

/** What the manifest asks for. */
const PAGES: Permissions.Permissions = { origins: ["http://*/*", "https://*/*"] };

/** The part of `browser.permissions` that access needs. */
export type AccessArea = Pick<Permissions.Static, "contains" | "request" | "onAdded" | "onRemoved">;

/** Calls `changed` with whether there is access: now, and after each change. */
export function followAccess(
  permissions: AccessArea,
  changed: (granted: boolean) => void,
  signal: AbortSignal,
): void {
  const look = () => void permissions.contains(PAGES).then(changed);
  const events = [permissions.onAdded, permissions.onRemoved];
  for (const event of events) event.addListener(look);
  signal.addEventListener("abort", () => {
    for (const event of events) event.removeListener(look);
  });
  look();
}

/** Asks the reader for access; works only from a click or a key, as browsers demand. */
export async function askForAccess(permissions: AccessArea): Promise<boolean> {
  try {
    return await permissions.request(PAGES);
  } catch {
    // Some browsers leave this decision to their own settings.
    return false;
  }
}
