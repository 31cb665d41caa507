/** Puts files into the extension that no module imports: locales and compiled packs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** A file of the extension: its path from the root, and what it holds. */
export interface PackagedFile {
  fileName: string;
  source: string;
}

/** The locale files, which browsers look for in `_locales` at the extension's root. */
export function localeFiles(folder: string): PackagedFile[] {
  return readdirSync(folder).map((locale) => ({
    fileName: `_locales/${locale}/messages.json`,
    source: readFileSync(join(folder, locale, "messages.json"), "utf8"),
  }));
}

/** A file that keeps its path. */
export function fileAsIs(fileName: string): PackagedFile {
  return { fileName, source: readFileSync(fileName, "utf8") };
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
