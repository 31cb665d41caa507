/**
 * `node scripts/run.mjs <script> [arguments]`: makes sure that the packages of package-lock.json
 * are installed, then runs scripts/<script>.ts. Plain JavaScript without a single import from a
 * package, because it is what a fresh clone starts with.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
process.chdir(fileURLToPath(root));

/** The packages that a lock file records; `null` where there is no such file. */
function lockedPackages(path) {
  const file = new URL(path, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** Whether every package of the lock file is installed in its version. */
function installed() {
  const wanted = lockedPackages("package-lock.json");
  // npm writes this one when an installation is complete.
  const present = lockedPackages("node_modules/.package-lock.json");
  return (
    present !== null &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === "" || present[path]?.version === version || (optional && !present[path]),
    )
  );
}

function install() {
  console.error("Installing the packages of package-lock.json (npm ci) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-fund", "--no-audit"];
  // stdout is kept for results.
  const stdio = ["ignore", process.stderr, process.stderr];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio })
    : spawnSync("npm", args, { stdio, shell: process.platform === "win32" });
  if (status !== 0) {
    console.error("npm ci failed. Check the network and the messages above, then try again.");
    process.exit(1);
  }
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Second Source needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!installed()) install();
const { register } = await import("tsx/esm/api");
register();
const script = new URL(`./${process.argv[2]}.ts`, import.meta.url);
// The script sees its arguments where it would if it had been started by itself.
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
