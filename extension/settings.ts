/** The reader's settings: their type, defaults, validation and storage, all in one place. */
import type { Storage } from "./browser.ts";

/** What the reader can change. */
export interface Settings {
  /** Whether claims are highlighted on the page. */
  highlights: boolean;
}

/** What holds until the reader changes it. */
export const DEFAULT_SETTINGS: Readonly<Settings> = { highlights: true };

/** The part of `browser.storage.sync` that settings need. */
export type SettingsArea = Pick<Storage.StorageArea, "get" | "set"> & {
  onChanged: Pick<Storage.StorageArea["onChanged"], "addListener" | "removeListener">;
};

const KEY = "settings";

/** Reads the settings; a field that is missing or of the wrong kind takes its default. */
export async function loadSettings(area: SettingsArea): Promise<Settings> {
  return validSettings((await area.get(KEY))[KEY]);
}

/** Changes the given fields and leaves the others as they are. */
export async function changeSettings(
  area: SettingsArea,
  change: Partial<Settings>,
): Promise<Settings> {
  const settings = { ...(await loadSettings(area)), ...change };
  await area.set({ [KEY]: settings });
  return settings;
}

/** Calls `changed` with the new settings after each change, from whichever context. */
export function onSettings(
  area: SettingsArea,
  changed: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>) => {
    if (KEY in changes) changed(validSettings(changes[KEY]?.newValue));
  };
  area.onChanged.addListener(listener);
  signal.addEventListener("abort", () => area.onChanged.removeListener(listener));
}

function validSettings(stored: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  return {
    highlights:
      typeof fields.highlights === "boolean" ? fields.highlights : DEFAULT_SETTINGS.highlights,
  };
}
