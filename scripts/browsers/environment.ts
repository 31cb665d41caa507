/** What the environment says about where we run. */

/** Environment variables, as in `process.env`. */
export type Environment = Record<string, string | undefined>;

/** Whether this is continuous integration. */
export function isCi(env: Environment): boolean {
  return Boolean(env.CI) && env.CI !== "false";
}

/** Whether a window can be shown: only Linux tells by its environment, and CI has nobody to look. */
export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  if (isCi(env)) return false;
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
