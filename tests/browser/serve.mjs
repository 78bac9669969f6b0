// Serves dist/ on 127.0.0.1 as a plain web host would: files, a 404 for everything else, and below a path, so that an
// address in the page that is not relative fails the tests.
//
// Usage: node serve.mjs PORT

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const BASE = "/some/course/groupscope/";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".scn": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

function fileFor(url) {
  const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  if (!path.startsWith(BASE)) return undefined;
  const file = normalize(join(dist, path.slice(BASE.length) || "index.html"));
  if (!file.startsWith(dist + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response) {
  const file = fileFor(request.url);
  if (file === undefined) {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
  createReadStream(file).pipe(response);
}

const port = Number(process.argv[2]);
if (port) createServer(answer).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}${BASE}`));
