import { describe, expect, test } from "vitest";
import { familyOf, findBrowser, type Machine } from "../../../scripts/browsers/find-browser.ts";
import { installCommand } from "../../../scripts/browsers/require-browser.ts";

/** A machine on which exactly the given files exist. */
function machine(platform: NodeJS.Platform, files: string[], env: Machine["env"] = {}): Machine {
  return { platform, env, home: "/home/reader", exists: (path) => files.includes(path) };
}

describe("finding a browser", () => {
  test("takes Chromium before Chrome, which needs more switches", () => {
    const both = machine("linux", ["/usr/bin/google-chrome", "/usr/bin/chromium"]);
    expect(findBrowser("chromium", both)?.path).toBe("/usr/bin/chromium");
  });

  test("takes Chrome or Edge where there is no Chromium", () => {
    expect(findBrowser("chromium", machine("linux", ["/usr/bin/google-chrome"]))?.path).toBe(
      "/usr/bin/google-chrome",
    );
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const windows = machine("win32", [edge], {
      ProgramFiles: "C:\\Program Files",
      "ProgramFiles(x86)": "C:\\Program Files (x86)",
    });
    expect(findBrowser("chromium", windows)?.path).toBe(edge);
  });

  test("looks into the folders of the search path", () => {
    const elsewhere = machine("linux", ["/opt/bin/firefox"], { PATH: "/bin:/opt/bin" });
    expect(findBrowser("firefox", elsewhere)?.path).toBe("/opt/bin/firefox");
  });

  test("finds an application of this user's on macOS", () => {
    const path = "/home/reader/Applications/Firefox.app/Contents/MacOS/firefox";
    expect(findBrowser("firefox", machine("darwin", [path]))?.path).toBe(path);
  });

  test("does not take one family for the other", () => {
    expect(findBrowser("firefox", machine("linux", ["/usr/bin/chromium"]))).toBeNull();
  });

  test("SECOND_SOURCE_BROWSER goes first, for its own family only", () => {
    const chosen = machine(
      "linux",
      ["/opt/nightly/firefox", "/usr/bin/firefox", "/usr/bin/chromium"],
      { SECOND_SOURCE_BROWSER: "/opt/nightly/firefox" },
    );
    expect(findBrowser("firefox", chosen)?.path).toBe("/opt/nightly/firefox");
    expect(findBrowser("chromium", chosen)?.path).toBe("/usr/bin/chromium");
  });

  test("a wrong SECOND_SOURCE_BROWSER is an error that says so", () => {
    const wrong = machine("linux", ["/usr/bin/chromium"], { SECOND_SOURCE_BROWSER: "/no/chrome" });
    expect(() => findBrowser("chromium", wrong)).toThrow(/SECOND_SOURCE_BROWSER.*\/no\/chrome/);
  });

  test("a folder called firefox does not make a browser Firefox", () => {
    expect(familyOf("/opt/firefox/chromium")).toBe("chromium");
    expect(familyOf("C:\\Program Files\\Mozilla Firefox\\firefox.exe")).toBe("firefox");
    expect(familyOf("/usr/bin/firefox-esr")).toBe("firefox");
  });
});

describe("the line that installs a browser", () => {
  test.each([
    ["darwin", [], "brew install --cask google-chrome"],
    ["win32", [], "winget install Google.Chrome"],
    ["linux", ["/usr/bin/apt-get"], "sudo apt-get install chromium"],
    ["linux", ["/usr/bin/apt-get", "/usr/bin/snap"], "sudo snap install chromium"],
    ["linux", ["/usr/bin/dnf"], "sudo dnf install chromium"],
  ] as const)("on %s with %j", (platform, files, line) => {
    const exists = (path: string) => (files as readonly string[]).includes(path);
    expect(installCommand("chromium", platform, exists)).toBe(line);
  });
});
