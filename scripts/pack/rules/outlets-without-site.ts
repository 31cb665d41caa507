import type { Rule } from "./rule.ts";

const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** Every outlet has its site, as a bare host name. */
export const outletsWithoutSite: Rule = {
  name: "outlets-without-site",
  severity: "error",
  guards: "Without its site a reader cannot tell which outlet is meant.",
  *check({ pack }) {
    for (const [at, outlet] of pack.outlets.entries()) {
      if (HOST.test(outlet.site)) continue;
      yield {
        path: ["outlets", at, "site"],
        entry: outlet.id,
        message: outlet.site === "" ? "the outlet has no site" : `"${outlet.site}" is no host name`,
        remedy: 'give the host name alone: "bbc.co.uk"',
      };
    }
  },
};
