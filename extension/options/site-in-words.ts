/** Reads a site as a reader may write it. */
import { siteOf } from "../settings.ts";

/**
 * The site named by a host name or an address, with or without `https://`.
 *
 * @returns `undefined` where the words name no site that a browser could open
 */
export function siteInWords(words: string): string | undefined {
  const given = words.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(given) ? given : `https://${given}`);
  return site && (site === "localhost" || /[^.]\.[^.]/.test(site)) ? site : undefined;
}
