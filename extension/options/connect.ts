/** Joins the options page to the browser: what it shows comes in here, what it does goes out. */
import { type AccessArea, askForAccess, followAccess } from "../access.ts";
import type { Commands, Runtime, Storage, Tabs } from "../browser.ts";
import { callerOf, type OptionsToBackground } from "../messages.ts";
import type { Result } from "../result.ts";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  onSettings,
  type Settings,
} from "../settings.ts";

/** What the background knows of the packs. */
export type PackList = OptionsToBackground["options:packs"]["reply"];

/** A command of the extension and its keys; none where the reader or the browser set none. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** Everything that the options page shows. */
export interface OptionsModel {
  settings: Settings;
  /** Whether the browser lets the extension see web pages. */
  access: boolean;
  /** `undefined` until the background has answered. */
  packs: Result<PackList> | undefined;
  shortcuts: readonly Shortcut[];
  /** What became of the last thing that the reader did. */
  notice: Notice | undefined;
}

/** One word on the last thing done; `at` tells two like ones apart. */
export type Notice = { at: number } & (
  | { kind: "saved" | "erased" | "reset" }
  | { kind: "failed"; message: string }
);

/** Everything that the options page can do. */
export interface OptionsActions {
  change(change: Partial<Settings>): void;
  reset(): void;
  erase(): void;
  /** Gives whether the reader granted access. */
  askForAccess(): Promise<boolean>;
  /** Opens the browser's page for shortcuts; `undefined` where the browser has no way to. */
  openShortcuts: (() => void) | undefined;
}

/** The part of the browser that the options page needs. */
export interface OptionsBrowser {
  runtime: Pick<Runtime.Static, "sendMessage" | "getURL">;
  tabs: Pick<Tabs.Static, "create">;
  permissions: AccessArea;
  /** Not there in Firefox for Android. */
  commands?: Pick<Commands.Static, "getAll"> & { openShortcutSettings?(): Promise<void> };
  storage: { sync: Storage.StorageArea; local: Pick<Storage.StorageArea, "clear"> };
}

/** Where Chromium's browsers let a reader change shortcuts; each maps `chrome:` to its own name. */
const CHROMIUM_SHORTCUTS = "chrome://extensions/shortcuts";

/** Shows the settings as soon as they are read, and everything else when it is known. */
export async function connectOptions(
  browser: OptionsBrowser,
  show: (model: OptionsModel, actions: OptionsActions) => void,
  signal: AbortSignal,
): Promise<void> {
  const { sync, local } = browser.storage;
  let at = 0;
  let model: OptionsModel = {
    settings: await loadSettings(sync),
    access: true,
    packs: undefined,
    shortcuts: [],
    notice: undefined,
  };

  function update(change: Partial<OptionsModel>): void {
    if (signal.aborted) return;
    model = { ...model, ...change };
    show(model, actions);
  }

  async function report(
    doing: Promise<unknown>,
    kind: "saved" | "erased" | "reset",
  ): Promise<void> {
    at += 1;
    const mine = at;
    try {
      await doing;
      update({ notice: { at: mine, kind } });
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      update({ notice: { at: mine, kind: "failed", message }, settings: await loadSettings(sync) });
    }
  }

  const actions: OptionsActions = {
    change(change) {
      // Shown at once; what is stored follows and has the last word.
      update({ settings: { ...model.settings, ...change } });
      void report(changeSettings(sync, change), "saved");
    },
    reset: () => void report(changeSettings(sync, DEFAULT_SETTINGS), "reset"),
    erase: () => void report(local.clear(), "erased"),
    askForAccess: () => askForAccess(browser.permissions),
    openShortcuts: shortcutOpener(browser),
  };

  onSettings(sync, (settings) => update({ settings }), signal);
  followAccess(browser.permissions, (access) => update({ access }), signal);
  update({});
  const call = callerOf<OptionsToBackground>(browser.runtime);
  void call("options:packs", null).then((packs) => update({ packs }));
  void browser.commands?.getAll().then((commands) => update({ shortcuts: shortcutsOf(commands) }));
}

function shortcutsOf(commands: readonly Commands.Command[]): Shortcut[] {
  return commands.map(({ name = "", shortcut = "" }) => ({ name, keys: shortcut }));
}

function shortcutOpener(browser: OptionsBrowser): (() => void) | undefined {
  const { commands } = browser;
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!browser.runtime.getURL("").startsWith("chrome-extension:")) return undefined;
  return () => void browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
}
