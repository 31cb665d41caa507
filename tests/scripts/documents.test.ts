/** What the documents at the top of the project name must be there. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

/** Made by the build, so not in a clone. */
const built = /^(dist|out)\b/;

function localLinks(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)#\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !target.startsWith("https://"));
}

/** Paths in code spans that begin with one of our own folders or name a file at the top. */
function namedPaths(markdown: string): string[] {
  return [...markdown.matchAll(/`((?:assets|extension|src|cli|tests|scripts|docs)\/[^`\s<>]*)`/g)]
    .map(([, path = ""]) => path)
    .filter((path) => !built.test(path));
}

/** Folders and files of the map, each line indented under the folder that it lies in. */
function mappedPaths(readme: string): string[] {
  const [, map = ""] = /## The house\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
  let folder = "";
  return map.split("\n").flatMap((line) => {
    const [, indent = "", names = ""] = /^( *)((?:[\w.-]+\/?\s)+)/.exec(line) ?? [];
    const listed = names.split(/\s+/).filter((name) => /[/.]/.test(name));
    if (indent === "") folder = listed[0] ?? "";
    return listed.map((name) => (indent === "" ? name : folder + name));
  });
}

describe.each(documents)("%s", (name) => {
  const text = readFileSync(name, "utf8");

  test("links and names only files that exist", () => {
    const missing = [...localLinks(text), ...namedPaths(text)].filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });

  test("names only scripts that package.json has", () => {
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test("the map of the house in the README shows what is there", () => {
  const paths = mappedPaths(readFileSync("README.md", "utf8"));
  expect(paths).toContain("src/crossref/");
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
