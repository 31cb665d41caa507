import { describe, expect, it } from "vitest";
import { backgroundFallback } from "../../../scripts/build/background-fallback.ts";

/** Runs the plugin on a bundle whose manifest has this background; gives the manifest that comes out. */
function built(background: object): { background: object; name: string } {
  const source = JSON.stringify({ name: "Second Source", background });
  const bundle = { "manifest.json": { type: "asset", source } };
  const { generateBundle } = backgroundFallback();
  if (typeof generateBundle !== "object") throw new Error("the plugin hooks in nowhere");
  Reflect.apply(generateBundle.handler, undefined, [{}, bundle, true]);
  return JSON.parse(bundle["manifest.json"].source);
}

describe("backgroundFallback", () => {
  it("names the worker's file as an event page too, and leaves the rest", () => {
    expect(built({ service_worker: "worker.js", type: "module" })).toEqual({
      name: "Second Source",
      background: {
        service_worker: "worker.js",
        type: "module",
        scripts: ["worker.js"],
        preferred_environment: ["document"],
      },
    });
  });

  it("refuses a manifest without a service worker", () => {
    expect(() => built({ scripts: ["page.js"] })).toThrow(/service worker/);
  });
});
