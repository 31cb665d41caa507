/** What the build must hold to, whatever else changes. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ICON_FOLDER, ICON_SIZES } from "../../scripts/icons/icon-sizes.ts";

/** Bytes gzipped; the gate runs in every page that a reader opens. */
const GATE_BUDGET = 8_000;
/** Bytes gzipped of everything that the popup loads. */
const POPUP_BUDGET = 60 * 1024;

const read = (path: string) => readFileSync(path, "utf8");

/** Scripts and styles that a page names, as paths from the build's root. */
function namedIn(page: string): string[] {
  const names = page.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g);
  return [...names].map(([, name = ""]) => name);
}

/** The given scripts and styles and all that they import, as paths from the build's root. */
function loadedBy(folder: string, start: readonly string[]): string[] {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    const imported = read(`${folder}/${path}`).matchAll(
      /\bimport[^"'`;()]*["'`]([^"'`]+\.js)["'`]/g,
    );
    for (const [, target = ""] of imported) load(join(dirname(path), target));
  };
  for (const path of start) load(path);
  return [...loaded];
}

for (const browser of ["chrome", "firefox"]) {
  describe(`the build for ${browser}`, () => {
    const folder = `dist/${browser}`;
    const manifest = JSON.parse(read(`${folder}/manifest.json`));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => `${file.parentPath}/${file.name}`);

    it("asks for storage, its scripts in pages, a menu entry and, in Chrome, the side panel", () => {
      const panel = browser === "chrome" ? ["sidePanel"] : [];
      expect(manifest.permissions).toEqual(["storage", "scripting", "contextMenus", ...panel]);
      expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
      expect(manifest.optional_permissions).toBeUndefined();
    });

    it("shows pages nothing by which they could notice the extension", () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });

    it("lets its own pages load and reach nothing but the package", () => {
      const policy: string = manifest.content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    });

    it("runs one script of its own in every page, within its budget and without the engine", () => {
      expect(manifest.content_scripts).toHaveLength(1);
      const scripts: string[] = manifest.content_scripts[0].js;
      expect(scripts).toHaveLength(1);
      const gate = read(`${folder}/${scripts[0]}`);
      expect(gate).not.toMatch(/\bimport\s*\(|^\s*import\b|Readability/m);
      expect(gzipSync(gate).length).toBeLessThanOrEqual(GATE_BUDGET);
    });

    it("keeps the popup small", () => {
      const page = read(`${folder}/${manifest.action.default_popup}`);
      const parts = loadedBy(folder, namedIn(page));
      expect(parts.length).toBeGreaterThanOrEqual(2);
      const bytes = [page, ...parts.map((part) => read(`${folder}/${part}`))].map(
        (part) => gzipSync(part).length,
      );
      expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(POPUP_BUDGET);
    });

    it("names all that the popup loads in its page, so that nothing waits to be found", () => {
      const named = namedIn(read(`${folder}/${manifest.action.default_popup}`));
      expect(loadedBy(folder, named).sort()).toEqual(named.sort());
    });

    it("keeps the styles of the list out of the other pages", () => {
      const pages = ["options", "overview", "welcome"].map((page) =>
        read(`${folder}/extension/${page}/index.html`),
      );
      const list = namedIn(read(`${folder}/${manifest.action.default_popup}`));
      const own = list.filter((name) => /\.claim-head\b/.test(read(`${folder}/${name}`)));
      expect(own.filter((name) => name.endsWith(".css"))).toHaveLength(1);
      for (const page of pages)
        expect(namedIn(page).filter((name) => own.includes(name))).toEqual([]);
    });

    it("gives the worker nothing that draws", () => {
      const worker = loadedBy(folder, manifest.background.scripts);
      expect(worker.length).toBeGreaterThanOrEqual(2);
      for (const part of worker)
        expect(read(`${folder}/${part}`), part).not.toMatch(/createElementNS/);
    });

    it("carries its packs, its words and its icons", () => {
      expect(files).toContain(`${folder}/packs/peace-talks.json`);
      expect(files).toContain(`${folder}/_locales/${manifest.default_locale}/messages.json`);
      const states = Object.keys(ICON_SIZES).flatMap((name) =>
        (ICON_SIZES[name] ?? []).map((size) => `${ICON_FOLDER}/${name}-${size}.png`),
      );
      const named = [manifest.icons, manifest.action.default_icon].flatMap(Object.values);
      for (const icon of [...states, ...named]) expect(files).toContain(`${folder}/${icon}`);
    });

    it("makes neither markup nor code from text", () => {
      for (const file of files.filter((name) => name.endsWith(".js"))) {
        expect(read(file), file).not.toMatch(
          /\b(?:eval|Function)\(["'`]|document\.write|\.(?:inner|outer)HTML\s*=[^=]/,
        );
      }
    });
  });
}

describe("the two manifests", () => {
  const manifests = ["chrome", "firefox"].map((browser) =>
    JSON.parse(read(`dist/${browser}/manifest.json`)),
  );

  it("differ only in what the browsers know differently", () => {
    const [chrome, firefox] = manifests;
    const keys = new Set([...Object.keys(chrome), ...Object.keys(firefox)]);
    const different = [...keys].filter(
      (key) => JSON.stringify(chrome[key]) !== JSON.stringify(firefox[key]),
    );
    expect(different.sort()).toEqual([
      "background",
      "minimum_chrome_version",
      "permissions",
      "side_panel",
      "sidebar_action",
    ]);
    expect(chrome.side_panel.default_path).toBe(firefox.sidebar_action.default_panel);
    const { service_worker, scripts, type } = chrome.background;
    expect([scripts, type]).toEqual([[service_worker], "module"]);
    expect(firefox.background).toMatchObject({ scripts: [expect.any(String)] });
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ["none"],
    });
  });
});

/** What Mozilla's linter finds in a build: its summary, and the codes of all findings. */
function lint(folder: string): { summary: object; codes: string[] } {
  const linter = createRequire(import.meta.url).resolve("web-ext");
  const args = [join(dirname(linter), "bin/web-ext.js"), "lint", "-s", folder, "-o", "json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (stdout === "") throw new Error(`web-ext lint ended with status ${status}: ${stderr}`);
  const { summary, errors, warnings, notices } = JSON.parse(stdout);
  const found: { code: string }[] = [...errors, ...warnings, ...notices];
  return { summary, codes: found.map(({ code }) => code).sort() };
}

describe("Mozilla's linter", () => {
  it("finds nothing in the build for Firefox", () => {
    expect(lint("dist/firefox").summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
  });

  it("finds nothing in the build for Chrome but the permission for its side panel", () => {
    // Firefox has no such permission, and Chrome's panel cannot be without it.
    expect(lint("dist/chrome").codes).toEqual(["MANIFEST_PERMISSIONS"]);
  });
});
