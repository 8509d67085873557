import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface StaticServer {
  /** The address of the folder, with a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on a free port of this machine, gzipped as hosts do, under a path of its own.
 *
 * @param under starts and ends with a slash, as in `/some/folder/`
 */
export async function serveFolder(folder: string, under = "/"): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname)).then(
      ({ status, type, body }) => {
        const zipped = !type.startsWith("font/");
        response.writeHead(status, {
          "content-type": type,
          "cache-control": "no-store",
          ...(zipped && { "content-encoding": "gzip" }),
        });
        response.end(zipped ? gzipSync(body) : body);
      },
    );
  });

  async function answer(path: string): Promise<{ status: number; type: string; body: Buffer }> {
    const missing = {
      status: 404,
      type: "text/plain; charset=utf-8",
      body: Buffer.from("Not found"),
    };
    if (!path.startsWith(under)) return missing;
    const inside = normalize(path.slice(under.length) || "index.html");
    if (inside.startsWith("..")) return missing;
    const type = types[extname(inside)];
    if (type === undefined) return missing;
    try {
      return { status: 200, type, body: await readFile(join(folder, inside)) };
    } catch {
      return missing;
    }
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port");
  return {
    address: `http://127.0.0.1:${bound.port}${under}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
  };
}
