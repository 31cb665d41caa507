/** The manifest of one browser, made from the one `manifest.json` that serves both. */
import type { crx } from "@crxjs/vite-plugin";

/** A manifest as crxjs takes it. */
type Manifest = Parameters<typeof crx>[0]["manifest"];

/** A browser that the project is built for; also the name of its folder under `dist/`. */
export type TargetBrowser = "chrome" | "firefox";

/** What `manifest.json` holds: the keys of both browsers side by side, and no version. */
export type SharedManifest = Record<string, unknown> & {
  background: { service_worker: string; scripts: string[] };
  permissions: string[];
};

/** The keys that only one of the two knows and that the other, or its linter, would warn about. */
const ONLY_IN: Record<string, TargetBrowser> = {
  minimum_chrome_version: "chrome",
  side_panel: "chrome",
  sidebar_action: "firefox",
};

/** Permissions that only one of the two knows; Firefox needs none for its sidebar. */
const PERMISSION_ONLY_IN: Record<string, TargetBrowser> = { sidePanel: "chrome" };

/**
 * Gives the manifest for one browser.
 *
 * Chrome runs the background as a module service worker, Firefox as an event page; each is given
 * the form it knows. The version comes from `package.json`, so that it stands in one place.
 */
export function manifestFor(
  browser: TargetBrowser,
  shared: SharedManifest,
  version: string,
): Manifest {
  const known = Object.entries(shared).filter(([key]) => (ONLY_IN[key] ?? browser) === browser);
  const { service_worker, scripts } = shared.background;
  return {
    ...Object.fromEntries(known),
    version,
    permissions: shared.permissions.filter(
      (permission) => (PERMISSION_ONLY_IN[permission] ?? browser) === browser,
    ),
    background: browser === "chrome" ? { service_worker, type: "module" } : { scripts },
  } as unknown as Manifest;
}

/** Reads `--mode chrome` or `--mode firefox`; any other mode is refused with what to do. */
export function targetBrowser(mode: string): TargetBrowser {
  if (mode === "chrome" || mode === "firefox") return mode;
  throw new Error(
    `vite was started with --mode ${mode}: use --mode chrome or --mode firefox, or "npm run build" for both`,
  );
}
