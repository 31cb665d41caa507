/** The background's other form in Chrome's manifest, for which crxjs has no place. */
import type { Plugin } from "vite";

/** Part of an extension's manifest. */
interface BuiltManifest {
  background: { service_worker?: string; scripts?: string[]; preferred_environment?: string[] };
}

/**
 * Names the service worker's file as an event page too, which is what Firefox runs. Chrome passes over
 * it since version 121, and a manifest that says how either browser runs it is the form that Mozilla's
 * linter accepts.
 *
 * @throws {Error} if the bundle has no manifest with a service worker
 */
export function backgroundFallback(): Plugin {
  return {
    name: "background-fallback",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const file = bundle["manifest.json"];
        const manifest: BuiltManifest | undefined =
          file?.type === "asset" ? JSON.parse(String(file.source)) : undefined;
        const worker = manifest?.background.service_worker;
        if (!manifest || worker === undefined || file?.type !== "asset") {
          throw new Error("the build has no manifest.json that names a service worker");
        }
        manifest.background.scripts = [worker];
        manifest.background.preferred_environment = ["document"];
        file.source = JSON.stringify(manifest, null, 2);
      },
    },
  };
}
