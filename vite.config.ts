import { readFileSync } from "node:fs";
import { crx } from "@crxjs/vite-plugin";
import { defineConfig, type UserConfig } from "vite";
import packageJson from "./package.json" with { type: "json" };
import { backgroundFallback } from "./scripts/build/background-fallback.ts";
import { manifestFor, type SharedManifest, targetBrowser } from "./scripts/build/manifest-for.ts";
import {
  fileAsIs,
  localeFiles,
  packagedFiles,
  stateIcons,
} from "./scripts/build/packaged-files.ts";
import { buildPacks } from "./scripts/build/packs.ts";
import { standaloneScript } from "./scripts/build/standalone-script.ts";
import { withoutInnerHtml } from "./scripts/build/without-inner-html.ts";
import { summarize } from "./src/crossref/pack-summary.ts";

/** What draws; the worker has none of it. */
const DRAWING = /\/node_modules\/preact\/|\/extension\/ui\/.*\.tsx?$/;
/** The list of claims, which popup and panel show; their styles are no other page's. */
const LIST = /\/extension\/popup\/(?!main\.tsx$)/;
const PAGES = /\/extension\/(?:ui|popup|panel|options|overview|welcome)\//;

/**
 * What several entries share goes into three files, and not into one for each set of entries that
 * shares something: the popup waits for the last of its files.
 */
const sharedChunks = [
  {
    name: "base",
    test: (id: string) => !DRAWING.test(id) && !PAGES.test(id),
    minShareCount: 2,
    priority: 3,
  },
  { name: "drawing", test: DRAWING, minShareCount: 2, priority: 2 },
  { name: "list", test: LIST, minShareCount: 2, priority: 1 },
];

export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  const browser = targetBrowser(mode);
  const shared = JSON.parse(readFileSync("manifest.json", "utf8")) as SharedManifest;
  const packs = await buildPacks("assets/packs");
  return {
    publicDir: false,
    define: {
      __TOPIC_SIGNATURES__: JSON.stringify(packs.map((pack) => pack.signature)),
      __PACK_FILES__: JSON.stringify(packs.map((pack) => pack.fileName)),
      __PACK_SUMMARIES__: JSON.stringify(packs.map((pack) => summarize({ pack: pack.compiled }))),
    },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === "chrome" ? "chrome121" : "firefox140",
      modulePreload: { polyfill: false },
      // The page policy allows no data: URLs.
      assetsInlineLimit: 0,
      // Pages that the manifest does not name; without a line there no web page can reach them.
      rolldownOptions: {
        input: ["welcome", "panel", "overview"].map((page) => `extension/${page}/index.html`),
        output: { codeSplitting: { groups: sharedChunks } },
      },
    },
    plugins: [
      withoutInnerHtml(),
      crx({
        browser,
        manifest: manifestFor(browser, shared, packageJson.version),
        contentScripts: { standaloneFiles: ["extension/content/gate.ts"] },
      }),
      ...(browser === "chrome" ? [backgroundFallback()] : []),
      standaloneScript("extension/content/reader.ts"),
      packagedFiles([
        ...localeFiles("assets/_locales"),
        ...stateIcons(),
        fileAsIs("extension/content/highlights.css"),
        ...packs.map((pack) => ({
          fileName: pack.fileName,
          source: JSON.stringify(pack.compiled),
        })),
      ]),
    ],
  };
});
