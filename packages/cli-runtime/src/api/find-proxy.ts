import { UsageError } from '../cli-error.js';
import { isDirect } from './no-proxy.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The port that curl takes where a proxy's address has none; of https the usual one. */
const usualPort = '1080';

/**
 * Finds the proxy for a server, as curl does: `https_proxy`, `http_proxy` (in lower case only: a
 * CGI program is given `HTTP_PROXY` by whoever sends it a header `Proxy`), else `all_proxy`; none
 * where `no_proxy` names the server. An empty variable is none.
 *
 * @returns the proxy's address, which may hold a password: it is for no message
 * @throws UsageError for a proxy that cannot be used; never with its password
 */
export function findProxy(baseUrl: string, environment: Environment): URL | null {
  const { protocol, hostname, port } = new URL(baseUrl);
  const names =
    protocol === 'https:'
      ? ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']
      : ['http_proxy', 'all_proxy', 'ALL_PROXY'];
  const name = names.find((candidate) => environment[candidate] !== undefined);
  const text = name === undefined ? '' : (environment[name] ?? '').trim();
  if (name === undefined || text === '') return null;
  const target = {
    host: hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  };
  const noProxy = environment['no_proxy'] ?? environment['NO_PROXY'] ?? '';
  return isDirect(noProxy, target) ? null : readProxy(text, name);
}

function readProxy(text: string, name: string): URL {
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || url.hostname === '') {
    throw new UsageError(`${name} is no address of a proxy; write http://proxy.example.com:3128`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const scheme = url.protocol.replace(/:$/, '');
    throw new UsageError(
      `${name} is a proxy of ${scheme}, which cannot be used; write one of http`,
    );
  }
  const hasPort = /^[a-z]+:\/\/(?:[^/?#]*@)?(?:\[[^\]]*\]|[^/?#:]*):\d+/i.test(whole);
  if (url.protocol === 'http:' && !hasPort) url.port = usualPort;
  return url;
}
