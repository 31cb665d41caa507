/** Shows a new reader what the extension does, once. */
import type { Runtime, Tabs } from "../browser.ts";

/** The first-run page, from the extension's root. */
export const WELCOME_PAGE = "extension/welcome/index.html";

/** Opens the first-run page after an installation; an update of either side opens nothing. */
export async function welcome(
  reason: Runtime.OnInstalledReason,
  runtime: Pick<Runtime.Static, "getURL">,
  tabs: Pick<Tabs.Static, "create">,
): Promise<void> {
  if (reason === "install") await tabs.create({ url: runtime.getURL(WELCOME_PAGE) });
}
