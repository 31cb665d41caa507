/** Takes `innerHTML` assignments out of the two libraries that have them. */
import type { Plugin } from "vite";

/** An assignment and what stands in for it. */
interface Replacement {
  /** End of the module's path. */
  module: string;
  from: RegExp;
  to: string;
}

const PARSED = (html: string) =>
  `...new DOMParser().parseFromString(${html}, "text/html").body.childNodes`;

const REPLACEMENTS: readonly Replacement[] = [
  // Parsed in a document of its own, where no script runs and no picture is fetched.
  {
    module: "@mozilla/readability/Readability.js",
    from: /page\.innerHTML = (pageCacheHtml);/,
    to: `page.replaceChildren(${PARSED("$1")});`,
  },
  {
    module: "@mozilla/readability/Readability.js",
    from: /tmp\.innerHTML = (noscript\.innerHTML);/,
    to: `tmp.append(${PARSED("$1")});`,
  },
  // Nothing here uses `dangerouslySetInnerHTML`; should anything ever, it shows text, not markup.
  {
    module: "preact/dist/preact.mjs",
    from: /\b(\w+)\.innerHTML=(\w+)\.__html\b/,
    to: "$1.textContent=$2.__html",
  },
];

/**
 * A Vite plugin that replaces them, so that the extension turns no text into markup in a live page.
 * It fails the build where a new version of a library reads otherwise than expected.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: "second-source:without-inner-html",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const wanted = REPLACEMENTS.filter(({ module }) => id.split("?", 1)[0]?.endsWith(module));
      if (wanted.length === 0) return null;
      const changed = wanted.reduce((text, { module, from, to }) => {
        if (!from.test(text)) {
          throw new Error(
            `${module} no longer has ${from}: bring scripts/build/without-inner-html.ts up to date`,
          );
        }
        return text.replace(from, to);
      }, code);
      return { code: changed, map: null };
    },
  };
}
