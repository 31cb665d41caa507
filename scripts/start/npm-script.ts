/** Runs a script of package.json as a child, with its output on stderr: stdout is for results. */
import { spawn } from "node:child_process";

/**
 * Runs `npm run <name>`.
 *
 * @throws Error if the script ends with another status than 0.
 */
export function runNpmScript(name: string): Promise<void> {
  const npm = process.env.npm_execpath;
  const stdio = ["ignore", process.stderr, process.stderr] as const;
  const child = npm
    ? spawn(process.execPath, [npm, "run", name], { stdio: [...stdio] })
    : spawn("npm", ["run", name], { stdio: [...stdio], shell: process.platform === "win32" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`npm run ${name} failed (status ${status}); its messages are above.`));
    });
  });
}
