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
} from "webextension-polyfill";
export { browser };

/** The browser's extension interfaces. */
export type Browser = typeof browser;
