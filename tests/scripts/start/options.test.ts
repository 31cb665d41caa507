import { describe, expect, test } from "vitest";
import { hasDisplay } from "../../../scripts/browsers/environment.ts";
import { parseOptions } from "../../../scripts/start/options.ts";

describe("npm start", () => {
  test("shows a window where there is a display", () => {
    expect(parseOptions([], true)).toEqual({ family: null, headless: false });
  });

  test("goes headless without a display or when asked to", () => {
    expect(parseOptions([], false).headless).toBe(true);
    expect(parseOptions(["--headless"], true).headless).toBe(true);
  });

  test("takes the browser that is asked for", () => {
    expect(parseOptions(["--firefox"], true).family).toBe("firefox");
    expect(parseOptions(["--chromium", "--headless"], true).family).toBe("chromium");
  });

  test("names an option that there is not, and those that there are", () => {
    expect(() => parseOptions(["--safari"], true)).toThrow(/--safari[\s\S]*--firefox/);
  });
});

describe("a display", () => {
  test("is what the environment says on Linux", () => {
    expect(hasDisplay("linux", {})).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
  });

  test("is there on macOS and Windows", () => {
    expect(hasDisplay("darwin", {})).toBe(true);
    expect(hasDisplay("win32", {})).toBe(true);
  });

  test("is never there in CI", () => {
    expect(hasDisplay("darwin", { CI: "true" })).toBe(false);
    expect(hasDisplay("darwin", { CI: "false" })).toBe(true);
  });
});
