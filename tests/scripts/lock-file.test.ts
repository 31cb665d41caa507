import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

/**
 * `npm ci` refuses a lock file that lacks a package's optional dependencies, such as its binaries
 * for other systems. npm writes such a file when the registry does not have them yet.
 */
test("the lock file holds every optional dependency, so that npm ci takes it on any system", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const paths = Object.keys(packages);
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});
