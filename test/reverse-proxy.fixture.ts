import { spawn } from 'node:child_process';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A proxy in front of a server. */
export interface ReverseProxy {
  /** What clients take for the server: `http://127.0.0.1:8081/fleet/api`. */
  readonly baseUrl: string;
  stop(): Promise<void>;
}

/** Where the tests look for nginx; `null` where there is none. */
export async function findNginx(): Promise<string | null> {
  for (const name of [process.env['NGINX'] ?? '', 'nginx', '/usr/sbin/nginx']) {
    if (name !== '' && (await runs(name, ['-v']))) return name;
  }
  return null;
}

function runs(program: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

/**
 * Starts nginx as docs/deployment.md sets it up, with everything compressed that may be, and with a
 * path in front of the service's.
 *
 * @param folder - of its files
 */
export async function startNginx(
  program: string,
  folder: string,
  origin: string,
): Promise<ReverseProxy> {
  const port = await freePort();
  const home = join(folder, 'nginx');
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'nginx.conf'), configuration(home, port, new URL(origin).host));
  const words = ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')];
  const child = spawn(program, words, { stdio: 'ignore' });
  const baseUrl = `http://127.0.0.1:${String(port)}/fleet/api`;
  await untilAnswers(`${baseUrl}/health`);
  return {
    baseUrl,
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGQUIT');
        setTimeout(() => child.kill('SIGTERM'), 2000).unref();
      }),
  };
}

function configuration(home: string, port: number, upstream: string): string {
  return `daemon off;
worker_processes 1;
pid ${home}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${home}/body;
  proxy_temp_path ${home}/proxy;
  fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi;
  scgi_temp_path ${home}/scgi;
  gzip on;
  gzip_types *;
  gzip_min_length 1;
  gzip_proxied any;
  upstream flux_api { server ${upstream}; keepalive 8; }
  server {
    listen 127.0.0.1:${String(port)};
    location /fleet/api/ {
      proxy_pass http://flux_api/;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
  }
}
`;
}

async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isThere = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isThere) return;
    await sleep(100);
  }
  throw new Error(`nothing answers at ${url}`);
}

/** What a proxy does to requests and answers beside passing them on. */
export interface Habits {
  /** In front of the service's path; taken off. */
  readonly prefix: string;
  readonly changeUrl: (url: string) => string;
  readonly nameHeader: (name: string) => string;
  /** Put on every request. */
  readonly added: Readonly<Record<string, string>>;
}

/**
 * As Envoy does it: names of headers in lower case, slashes merged, what needs no escape unescaped,
 * its own headers added. @see https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto
 */
export const envoy: Habits = {
  prefix: '/envoy',
  changeUrl: (url) => {
    const [path = '', ...query] = url.split('?');
    const unescaped = path.replaceAll(/%(2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][0-9A])/gi, (escape) =>
      decodeURIComponent(escape),
    );
    return [unescaped.replaceAll(/\/{2,}/g, '/'), ...query].join('?');
  },
  nameHeader: (name) => name.toLowerCase(),
  added: {
    'x-envoy-expected-rq-timeout-ms': '15000',
    'x-forwarded-proto': 'https',
    'x-request-id': '7f3a1c52-0000-4000-8000-000000000001',
    'x-envoy-external-address': '203.0.113.7',
    'x-forwarded-for': '203.0.113.7',
  },
};

/** As an Application Load Balancer of AWS does it: no prefix is taken off, headers are added. */
export const alb: Habits = {
  prefix: '',
  changeUrl: (url) => url,
  nameHeader: (name) =>
    name.replaceAll(
      /(^|-)([a-z])/g,
      (_, dash: string, letter: string) => dash + letter.toUpperCase(),
    ),
  added: {
    'X-Amzn-Trace-Id': 'Root=1-67891233-abcdef012345678912345678',
    'X-Forwarded-For': '203.0.113.7',
    'X-Forwarded-Port': '443',
    'X-Forwarded-Proto': 'https',
  },
};

/** Starts a proxy with the habits of another that no test can have. */
export async function startHabitualProxy(habits: Habits, origin: string): Promise<ReverseProxy> {
  const proxy = createServer((incoming, outgoing) => passOn(habits, origin, incoming, outgoing));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}${habits.prefix}`,
    stop: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}

function passOn(
  { prefix, changeUrl, nameHeader, added }: Habits,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): void {
  const url = changeUrl((incoming.url ?? '').slice(prefix.length));
  const given = Object.entries(incoming.headers).map(([name, value]) => [nameHeader(name), value]);
  const headers = { ...Object.fromEntries(given), ...added };
  const { method = 'GET' } = incoming;
  const onward = request(`${origin}${url}`, { method, headers }, (answer) => {
    const { rawHeaders } = answer;
    const renamed = rawHeaders.map((text, index) => (index % 2 === 0 ? nameHeader(text) : text));
    outgoing.writeHead(answer.statusCode ?? 502, renamed);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
