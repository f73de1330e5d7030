/**
 * Serves the published folder as a static host does: folders by their index, the 404 page for what
 * is not there, text pressed with Brotli, and the headers of `public/_headers`. For looking at the
 * site, for tests and for measuring it; a real host is faster and does more.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { outputFolder } from '../../src/integrations/paths.ts';

export interface ServedSite {
  address: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yml': 'text/yaml; charset=utf-8',
  '.zip': 'application/zip',
};
/** What is pressed already, or not worth it. */
const isPressed = /^(?:image\/(?!svg)|font\/|application\/zip)/;

/** 9 saves a three-hundredth more, and takes 32 MB and eighty times as long for each small page. */
const quality = 6;

/** Headers by path as `_headers` has them: a path, with `*` at its end, above indented lines. */
function readHeaders(folder: string): { path: RegExp; name: string; value: string }[] {
  let pattern = /(?!)/;
  return readFileSync(path.join(folder, '_headers'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (/^\S/.test(line)) {
        pattern = new RegExp(`^${line.trim().split('*').map(RegExp.escape).join('.*')}$`);
        return [];
      }
      const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
      return name && value ? [{ path: pattern, name, value }] : [];
    });
}

interface Resource {
  body: Buffer;
  pressed: Buffer | undefined;
  type: string;
}

/**
 * Starts the host.
 * @param port 0 takes any free one
 * @param further files that lie elsewhere, by their address
 */
export async function serveSite(
  port = 0,
  folder = outputFolder(),
  further: Record<string, string> = {},
): Promise<ServedSite> {
  const known = new Map<string, Resource & { changed: number }>();

  /** A file, read and pressed once until it changes; nothing where there is none. */
  function resource(file: string): Resource | undefined {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const again = known.get(file);
    if (again?.changed === stats.mtimeMs) return again;
    const body = readFileSync(file);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    const made = {
      body,
      type,
      changed: stats.mtimeMs,
      pressed: isPressed.test(type)
        ? undefined
        : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    };
    known.set(file, made);
    return made;
  }

  function answer(
    response: ServerResponse,
    status: number,
    found: Resource,
    brotli: boolean,
  ): void {
    response.statusCode = status;
    response.setHeader('Content-Type', found.type);
    response.setHeader('Vary', 'Accept-Encoding');
    const body = brotli && found.pressed ? found.pressed : found.body;
    if (body === found.pressed) response.setHeader('Content-Encoding', 'br');
    response.setHeader('Content-Length', body.length);
    response.end(response.req.method === 'HEAD' ? undefined : body);
  }

  const server = createServer((request, response) => {
    let wanted: string;
    try {
      wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    // `new URL` has settled every `..`, but not those that were percent-encoded.
    const file = path.join(folder, wanted);
    const isInside = `${file}${path.sep}`.startsWith(`${folder}${path.sep}`);
    response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
    for (const { path: pattern, name, value } of readHeaders(folder)) {
      if (pattern.test(wanted)) response.setHeader(name, value);
    }
    const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const page = wanted.endsWith('/') ? path.join(file, 'index.html') : file;
    const found = isInside ? resource(further[wanted] ?? page) : undefined;
    if (found) return answer(response, 200, found, brotli);
    if (isInside && !wanted.endsWith('/') && resource(path.join(file, 'index.html'))) {
      response.writeHead(301, { Location: `${encodeURI(wanted)}/` }).end();
      return;
    }
    const missing = resource(path.join(folder, '404.html'));
    if (missing) return answer(response, 404, missing, brotli);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
