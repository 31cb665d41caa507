/** Serves pages for measuring on 127.0.0.1, so that nothing but the page itself takes time. */
import { createServer } from "node:http";

/** A running server. */
export interface PageServer {
  url(path: string): string;
  close(): Promise<void>;
}

/** No page may load or run anything: what is measured is ours alone. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Serves pages by their path. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
    });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the page server has no port");
  return {
    url: (path) => `http://127.0.0.1:${address.port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
