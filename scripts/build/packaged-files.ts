/** Puts files into the extension that no module imports: locales, icons and compiled packs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { ICON_FOLDER, ICON_SIZES, ICON_STATES } from "../icons/icon-sizes.ts";

/** A file of the extension: its path from the root, and what it holds. */
export interface PackagedFile {
  fileName: string;
  source: string | Uint8Array;
}

/** The locale files, which browsers look for in `_locales` at the extension's root. */
export function localeFiles(folder: string): PackagedFile[] {
  return readdirSync(folder).map((locale) => ({
    fileName: `_locales/${locale}/messages.json`,
    source: readFileSync(join(folder, locale, "messages.json"), "utf8"),
  }));
}

/** The toolbar icons of every state, which the background names by their paths. */
export function stateIcons(): PackagedFile[] {
  return ICON_STATES.flatMap((state) =>
    (ICON_SIZES[state] ?? []).map((size) => fileAsIs(`${ICON_FOLDER}/${state}-${size}.png`)),
  );
}

/** A file that keeps its path. */
export function fileAsIs(fileName: string): PackagedFile {
  return { fileName, source: readFileSync(fileName) };
}

/** A Vite plugin that emits the given files as they are. */
export function packagedFiles(files: readonly PackagedFile[]): Plugin {
  return {
    name: "second-source:packaged-files",
    apply: "build",
    generateBundle() {
      for (const file of files) this.emitFile({ type: "asset", ...file });
    },
  };
}
