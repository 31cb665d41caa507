/** Keeps a surface in the language that the reader chose, also while the choice changes. */
import { loadSettings, onSettings, type Settings, type SettingsArea } from "./settings.ts";
import { type Texts, type TextsBrowser, textsFor } from "./texts.ts";

/** What following needs of the browser. */
export type FollowedBrowser = TextsBrowser & { storage: { sync: SettingsArea } };

/**
 * Calls `show` with the texts once they are read, and again after each change of the language; the
 * page's root element takes the language's tag and direction before each call.
 *
 * @param root the `<html>` element of an extension page
 * @param signal ends the following
 */
export async function followTexts(
  browser: FollowedBrowser,
  root: Pick<HTMLElement, "lang" | "dir">,
  show: (texts: Texts) => void,
  signal: AbortSignal,
  read: typeof fetch = fetch,
): Promise<void> {
  let shown: Settings["language"] | undefined;

  async function follow(settings: Settings): Promise<void> {
    const { language } = settings;
    if (language === shown) return;
    shown = language;
    const texts = await textsFor(browser, settings, read);
    // A later choice may have been read sooner.
    if (language !== shown || signal.aborted) return;
    root.lang = texts.language;
    root.dir = texts.direction;
    show(texts);
  }

  onSettings(browser.storage.sync, (settings) => void follow(settings), signal);
  await follow(await loadSettings(browser.storage.sync));
}

/**
 * Makes the function by which the background asks for the texts of this moment; a language's file
 * is read once in the worker's life.
 */
export function textsOfNow(
  browser: FollowedBrowser,
  read: typeof fetch = fetch,
): () => Promise<Texts> {
  let known: { language: Settings["language"]; texts: Promise<Texts> } | undefined;
  return async () => {
    const settings = await loadSettings(browser.storage.sync);
    if (known?.language !== settings.language) {
      known = { language: settings.language, texts: textsFor(browser, settings, read) };
    }
    return known.texts;
  };
}
