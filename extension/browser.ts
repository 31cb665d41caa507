/**
 * The one door to the browser: nothing else imports the polyfill. Entry points take `browser` from
 * here and pass on the part that each function needs, so that a test can hand in a fake.
 */
import browser from "webextension-polyfill";

export type {
  Action,
  Commands,
  ContextMenus,
  Events,
  I18n,
  Manifest,
  Menus,
  Permissions,
  Runtime,
  Scripting,
  Storage,
  Tabs,
  Windows,
} from "webextension-polyfill";
export { browser };

/** The browser's extension interfaces. */
export type Browser = typeof browser;

/** Chrome's side panel, which the polyfill has no types for. */
export interface SidePanel {
  /** Works only from a click or a key. */
  open(where: { windowId: number }): Promise<void>;
}
