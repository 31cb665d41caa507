/** Tells a change of page from the other events of a tab. */
import type { Tabs } from "../browser.ts";
import type { TabState } from "./tab-state.ts";

/**
 * Whether a tab's change means that what is known of its page no longer holds: another address,
 * or the same one loaded again. A jump within the page (`#section`) changes nothing.
 */
export function leavesPage(
  change: Pick<Tabs.OnUpdatedChangeInfoType, "status" | "url">,
  known: TabState | undefined,
): boolean {
  if (!known) return false;
  const { url, status } = change;
  if (url === undefined || url === known.url) return status === "loading";
  return withoutHash(url) !== withoutHash(known.url);
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
