/** A site for tests on 127.0.0.1 that remembers what was asked of it. */
import { createServer } from "node:http";

/** A running site. */
export interface Site {
  /** Address of a page. */
  url(path: string): string;
  /** Replaces or adds a page. */
  setPage(path: string, html: string): void;
  /** Paths asked for so far, without the icon that browsers ask for by themselves. */
  asked: string[];
  close(): Promise<void>;
}

/** The strictest policy that a news site might set and still run its pages' own scripts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
/** Pages that run nothing and load nothing: what happens in them is the extension's doing. */
export const STILL = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Serves the given pages by their path.
 *
 * @param policy the content security policy of every page
 */
export async function startSite(pages: Record<string, string>, policy = POLICY): Promise<Site> {
  const served = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    asked.push(pathname);
    const html = served.get(pathname);
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy,
    });
    response.end(html ?? "<!doctype html><title>Not found</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the test site has no port");
  return {
    url: (path) => `http://127.0.0.1:${address.port}${path}`,
    setPage: (path, html) => served.set(path, html),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
