/** Bundles the command line into one file that Node runs; packages stay in node_modules. */
import { chmod } from "node:fs/promises";
import { build } from "vite";

/** Where package.json's `bin` points. */
export const commandLineFile = "out/cli/second-source.js";

/** Builds {@link commandLineFile} from `cli/second-source.ts`. */
export async function buildCommandLine(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: "cli/second-source.ts",
      outDir: "out/cli",
      emptyOutDir: true,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "second-source.js", format: "es" } },
    },
  });
  await chmod(commandLineFile, 0o755);
}
