/** Serves the demo newsroom: eight invented news pages on 127.0.0.1, nothing from elsewhere. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { demoPages } from "./articles.ts";
import { frontPage } from "./front-page.ts";

/** An article as the running newsroom serves it. */
export interface ServedArticle {
  slug: string;
  title: string;
  url: string;
  /** Whether it is about the talks that the claim pack covers. */
  onTopic: boolean;
}

/** A running newsroom. */
export interface Newsroom {
  /** Address of the front page. */
  url: string;
  /** The articles in the order of the front page. */
  articles: ServedArticle[];
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** The HTML of one demo article, as it lies in `pages/`. */
export function readDemoPage(slug: string): Promise<string> {
  return readFile(new URL(`./pages/${slug}.html`, import.meta.url), "utf8");
}

async function pageAt(path: string): Promise<string | null> {
  if (path === "/") return frontPage(demoPages);
  const page = demoPages.find(({ slug }) => path === `/${slug}`);
  return page ? await readDemoPage(page.slug) : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address && typeof address === "object") resolve(address.port);
      else reject(new Error("The demo newsroom's server has no port."));
    });
  });
}

/** Starts the newsroom on a free port of 127.0.0.1. */
export async function startNewsroom(): Promise<Newsroom> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    try {
      const html = await pageAt(pathname);
      response.writeHead(html ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
      response.end(html ?? "<!doctype html><title>Not found</title><p>No such page here.");
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(`The demo page could not be read: ${String(error)}`);
    }
  });
  const url = `http://127.0.0.1:${await listen(server)}/`;
  return {
    url,
    articles: demoPages.map(({ slug, title, onTopic }) => ({
      slug,
      title,
      url: url + slug,
      onTopic,
    })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
