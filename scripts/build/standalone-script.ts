/** Builds a script that the background injects as one self-contained file. */
import { resolve } from "node:path";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { withoutInnerHtml } from "./without-inner-html.ts";

/**
 * A Vite plugin that emits `entry` as a single classic script under the same path with `.js`.
 *
 * `scripting.executeScript` takes classic scripts only, and crxjs would list a script that is
 * injected from the background under `web_accessible_resources`, where any page could ask for it
 * and so notice the extension.
 *
 * @param entry path of the source file from the project root
 */
export function standaloneScript(entry: string): Plugin {
  const fileName = entry.replace(/\.tsx?$/, ".js");
  let parent: ResolvedConfig;
  return {
    name: "second-source:standalone-script",
    apply: "build",
    configResolved(config) {
      parent = config;
    },
    async generateBundle() {
      const result = await build({
        configFile: false,
        root: parent.root,
        mode: parent.mode,
        define: parent.define ?? {},
        logLevel: "warn",
        publicDir: false,
        plugins: [withoutInnerHtml()],
        build: {
          write: false,
          target: parent.build.target,
          minify: parent.build.minify,
          sourcemap: parent.build.sourcemap,
          lib: {
            entry: resolve(parent.root, entry),
            formats: ["iife"],
            name: "secondSource",
            fileName: () => fileName,
          },
        },
      });
      const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
        "output" in one ? one.output : [],
      );
      for (const output of outputs) {
        if (output.type === "chunk") {
          this.emitFile({ type: "asset", fileName: output.fileName, source: output.code });
          for (const file of output.moduleIds) this.addWatchFile(file);
        }
      }
    },
  };
}
