/** The article that a page's JSON-LD describes, https://schema.org/Article. */

/** What is read of it; empty strings where the page says nothing. */
export interface ArticleData {
  headline: string;
  publisher: string;
  published: string;
  url: string;
  lang: string;
  author: string;
  /** Name of the web site, where the page describes that too. */
  site: string;
}

const ARTICLE = /(?:Article|BlogPosting|^Report)$/;

/** Reads every JSON-LD block; blocks that do not parse are mended where that is simple. */
export function articleData(document: Document): ArticleData {
  const nodes: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ""), nodes, 0);
  }
  const article = nodes.find((node) => types(node).some((type) => ARTICLE.test(type))) ?? {};
  const site = nodes.find((node) => types(node).includes("WebSite")) ?? {};
  const publisher = referenced(article.publisher, nodes);
  return {
    headline: text(article.headline),
    publisher: nameOf(publisher),
    published: text(article.datePublished) || text(article.dateCreated),
    url: text(article.url) || idOf(article.mainEntityOfPage),
    lang: text(article.inLanguage),
    author: [article.author].flat().map(nameOf).filter(Boolean).join(", "),
    site: nameOf(site),
  };
}

function parse(source: string): unknown {
  const trimmed = source.trim().replace(/^<!--|-->$/g, "");
  for (const candidate of [
    trimmed,
    trimmed.replace(/,\s*([\]}])/g, "$1").replace(/[\r\n\t]+/g, " "),
  ]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate has the common mistakes mended.
    }
  }
  return null;
}

function collect(value: unknown, nodes: Record<string, unknown>[], depth: number): void {
  if (value === null || typeof value !== "object" || depth > 4) return;
  if (Array.isArray(value)) {
    for (const member of value) collect(member, nodes, depth + 1);
    return;
  }
  const node = value as Record<string, unknown>;
  nodes.push(node);
  collect(node["@graph"], nodes, depth + 1);
  collect(node.mainEntity, nodes, depth + 1);
}

function types(node: Record<string, unknown>): string[] {
  return [node["@type"]].flat().map(String);
}

function referenced(value: unknown, nodes: Record<string, unknown>[]): unknown {
  const one = Array.isArray(value) ? value[0] : value;
  if (nameOf(one)) return one;
  const id = idOf(one);
  return id ? nodes.find((node) => node["@id"] === id) : undefined;
}

function idOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value !== null && typeof value === "object" && "@id" in value ? text(value["@id"]) : "";
}

function nameOf(value: unknown): string {
  if (typeof value === "string") return text(value);
  return value !== null && typeof value === "object" && "name" in value ? text(value.name) : "";
}

function text(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
}
