/** The keyboard shortcuts that the manifest declares and the reader may change. */
import type { Tabs } from "../browser.ts";
import type { ToReader, tabCallerOf } from "../messages.ts";
import { changeSettings, loadSettings, type SettingsArea } from "../settings.ts";

/** What a command needs. */
export interface CommandTools {
  tabs: Pick<Tabs.Static, "query">;
  callReader: ReturnType<typeof tabCallerOf<ToReader>>;
  settings: SettingsArea;
}

/** Does what the command says, in the tab in front; a name that it does not know does nothing. */
export async function runCommand(name: string, tools: CommandTools): Promise<void> {
  if (name === "toggle-highlights") {
    const { highlights } = await loadSettings(tools.settings);
    await changeSettings(tools.settings, { highlights: !highlights });
    return;
  }
  const by = name === "next-claim" ? 1 : name === "previous-claim" ? -1 : undefined;
  const [tab] = await tools.tabs.query({ active: true, currentWindow: true });
  if (by === undefined || tab?.id === undefined) return;
  await tools.callReader(tab.id, "reader:step", { by });
}
