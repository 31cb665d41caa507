/** Finds a browser that the demo and the end-to-end tests can drive. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The two kinds of browser that the extension is built for. */
export type BrowserFamily = "chromium" | "firefox";

/** A browser on this machine. */
export interface FoundBrowser {
  family: BrowserFamily;
  /** Absolute path of its executable. */
  path: string;
}

/** What is known of the machine; tests hand in their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  exists(path: string): boolean;
}

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
};

/** Names of executables on the search path, best first: Chromium needs the fewest switches. */
const commands: Record<BrowserFamily, string[]> = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ],
  firefox: ["firefox-esr", "firefox"],
};

const macApps: Record<BrowserFamily, string[]> = {
  chromium: ["Chromium", "Google Chrome for Testing", "Google Chrome", "Microsoft Edge"],
  firefox: ["Firefox", "Firefox Developer Edition"],
};

const windowsPrograms: Record<BrowserFamily, string[]> = {
  chromium: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe"],
};

function linuxPaths(family: BrowserFamily, env: Machine["env"]): string[] {
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return commands[family].flatMap((name) =>
    folders.filter((folder) => folder !== "").map((folder) => join(folder, name)),
  );
}

function macPaths(family: BrowserFamily, home: string): string[] {
  return macApps[family].flatMap((app) => {
    const executable = family === "firefox" ? "firefox" : app;
    const inside = `Applications/${app}.app/Contents/MacOS/${executable}`;
    return [`/${inside}`, `${home}/${inside}`];
  });
}

function windowsPaths(family: BrowserFamily, env: Machine["env"]): string[] {
  const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
  return windowsPrograms[family].flatMap((program) =>
    roots.flatMap((root) => (root ? [`${root}\\${program}`] : [])),
  );
}

/** Every place where a browser of this family usually lies, best first. */
export function usualPaths(family: BrowserFamily, machine: Machine): string[] {
  switch (machine.platform) {
    case "darwin":
      return macPaths(family, machine.home);
    case "win32":
      return windowsPaths(family, machine.env);
    default:
      return linuxPaths(family, machine.env);
  }
}

/** Tells the family from an executable's path. */
export function familyOf(path: string): BrowserFamily {
  return /firefox[^\\/]*$/i.test(path) ? "firefox" : "chromium";
}

/**
 * A browser of the given family, or `null` where there is none. `SECOND_SOURCE_BROWSER` (the path
 * of an executable) goes before the usual places if it is of that family.
 *
 * @throws Error if `SECOND_SOURCE_BROWSER` names a file that does not exist.
 */
export function findBrowser(
  family: BrowserFamily,
  machine: Machine = thisMachine,
): FoundBrowser | null {
  const chosen = machine.env.SECOND_SOURCE_BROWSER;
  if (chosen && familyOf(chosen) === family) {
    if (!machine.exists(chosen)) {
      throw new Error(
        `SECOND_SOURCE_BROWSER names ${chosen}, which does not exist. Give the full path of the browser's executable, or unset the variable.`,
      );
    }
    return { family, path: chosen };
  }
  const path = usualPaths(family, machine).find((place) => machine.exists(place));
  return path ? { family, path } : null;
}
