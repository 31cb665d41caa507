/** Makes sure that there is a browser: finds one, installs one where that is ours to do, or says how. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import {
  type BrowserFamily,
  type FoundBrowser,
  findBrowser,
  type Machine,
  thisMachine,
} from "./find-browser.ts";

/** Debian's package of each family. */
const debianPackages: Record<BrowserFamily, string> = {
  chromium: "chromium",
  firefox: "firefox-esr",
};

const names: Record<BrowserFamily, string> = {
  chromium: "Chromium, Chrome or Edge",
  firefox: "Firefox",
};

/** There is no browser of the wanted family, and the message says how to get one. */
export class NoBrowserError extends Error {
  override name = "NoBrowserError";
}

/** The one line that installs a browser of this family on a system. */
export function installCommand(
  family: BrowserFamily,
  platform: NodeJS.Platform,
  exists: Machine["exists"],
): string {
  const chromium = family === "chromium";
  if (platform === "darwin") return `brew install --cask ${chromium ? "google-chrome" : "firefox"}`;
  if (platform === "win32")
    return `winget install ${chromium ? "Google.Chrome" : "Mozilla.Firefox"}`;
  if (exists("/usr/bin/snap")) return `sudo snap install ${family}`;
  if (exists("/usr/bin/apt-get")) return `sudo apt-get install ${debianPackages[family]}`;
  if (exists("/usr/bin/dnf")) return `sudo dnf install ${family}`;
  if (exists("/usr/bin/pacman")) return `sudo pacman -S ${family}`;
  return `install the package "${family}" with your system's package manager`;
}

function isDebian(): boolean {
  return (
    existsSync("/etc/os-release") &&
    /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

/** Installs Debian packages; apt's own output goes to stderr, so that stdout keeps our results. */
function aptInstall(packageName: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { env, stdio: ["ignore", process.stderr, process.stderr] }).status;
  apt("update", "-qq");
  const status = apt("install", "-y", "-qq", "--no-install-recommends", packageName);
  if (status !== 0) {
    throw new NoBrowserError(
      `apt-get could not install ${packageName} (status ${status}). Check the network and the package sources, then run the command again.`,
    );
  }
}

/**
 * A browser of the given family. On Debian as root a missing one is installed.
 *
 * @throws NoBrowserError with the command that installs one, where there is none.
 */
export function requireBrowser(family: BrowserFamily): FoundBrowser {
  const found = findBrowser(family);
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.error(`No ${names[family]} found: installing Debian's ${debianPackages[family]}.`);
    aptInstall(debianPackages[family]);
    const installed = findBrowser(family);
    if (installed) return installed;
  }
  throw new NoBrowserError(
    `No ${names[family]} found. To get one:\n  ${installCommand(family, thisMachine.platform, thisMachine.exists)}\nIf it lies in an unusual place, set SECOND_SOURCE_BROWSER to its full path.`,
  );
}
