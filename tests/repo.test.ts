/** The repository keeps its own rules: what the documents say of it is so. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Source files below a folder, as paths from the root. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** The files that a source file imports, as paths from the root; packages by their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+["']([^"']+)["']/gms)].map(
    ([, target = ""]) =>
      target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target,
  );
}

describe("documents", () => {
  it.each(["docs/design.md", "README.md", "CONTRIBUTING.md"])(
    "%s names only files that exist",
    (file) => {
      const text = readFileSync(join(root, file), "utf8");
      const named = [
        ...text.matchAll(
          /`((?:assets|extension|src|cli|eval|bench|scripts|docs|tests)\/[\w./-]+)`/g,
        ),
      ];
      expect(named.length).toBeGreaterThan(0);
      expect(
        named.map(([, path = ""]) => path).filter((path) => !existsSync(join(root, path))),
      ).toEqual([]);
    },
  );
});

describe("the engine", () => {
  const STAGES = ["article", "text", "store", "match", "crossref"];
  const engine = sources("src");

  it("imports nothing from outside itself but packages that run anywhere", () => {
    const outside = engine.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith("src/") && !target.startsWith("assets/"))
        .filter((target) => !["@mozilla/readability", "fuse.js", "stemmer", "zod"].includes(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it("has arrows in one direction: no stage imports a later one", () => {
    const stageOf = (file: string) => STAGES.indexOf(file.split("/")[1] ?? "");
    const backward = engine.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith("src/"))
        .filter((target) => stageOf(target) > stageOf(file))
        // Types of the pack's format are the contract that every stage may read.
        .filter((target) => target !== "src/store/schema.ts")
        .map((target) => `${file} imports ${target}`),
    );
    expect(backward).toEqual([]);
  });

  it("never asks a clock, a random number or a network", () => {
    const asks = engine.filter((file) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|XMLHttpRequest|WebSocket/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
    expect(asks).toEqual([]);
  });
});

describe("the extension", () => {
  it("talks to the browser through one file", () => {
    const doors = sources("extension").filter((file) =>
      importsOf(file).includes("webextension-polyfill"),
    );
    expect(doors).toEqual(["extension/browser.ts"]);
  });

  it("asks for these permissions and no others", () => {
    const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
    expect(manifest.permissions.sort()).toEqual([
      "contextMenus",
      "scripting",
      "sidePanel",
      "storage",
    ]);
    expect(manifest.host_permissions).toEqual(["http://*/*", "https://*/*"]);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it("names each of its commands in the options", () => {
    const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
    const options = readFileSync(join(root, "extension/options/LanguageAndKeys.tsx"), "utf8");
    for (const command of Object.keys(manifest.commands)) expect(options).toContain(command);
  });

  it("never puts text into a page as HTML", () => {
    const raw = sources("extension").filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
    expect(raw).toEqual([]);
  });

  it("is laid out from start to end, never from left to right, so that it turns with the script", () => {
    const sheets = readdirSync(join(root, "extension"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".css"))
      .map((name) => join("extension", name));
    expect(sheets.length).toBeGreaterThan(3);
    const physical = sheets.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)]
        .filter(([, property = "", value = ""]) => isPhysical(property, value.split(/\s+/)))
        .map(([declaration]) => `${file}: ${declaration}`),
    );
    expect(physical).toEqual([]);
  });
});

/** Whether a CSS declaration tells left from right. */
function isPhysical(property: string, values: string[]): boolean {
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
  if (/^(?:text-align|float|clear)$/.test(property))
    return /^(?:left|right)$/.test(values[0] ?? "");
  // Top, right, bottom, left.
  const sides = /^(?:margin|padding|inset|border-(?:width|style|color))$/.test(property);
  return sides && values.length === 4 && values[1] !== values[3];
}
