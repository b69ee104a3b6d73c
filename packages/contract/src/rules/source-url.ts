import { breachAt } from './kubernetes-maps.js';
import { countBytes, quote, type MapRule, type TextRule } from './rule.js';

/** Names and addresses that can be dialled, and a port or the empty one. */
const authority = /^(?:[A-Za-z0-9._~-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]*))?$/;
const largestPort = 65_535;
const repository = /^[a-z0-9_./-]+$/;
const longestRepository = 255;

/**
 * What Flux takes a chart repository or an artifact from, by its own parsers: source-controller's, and
 * github.com/google/go-containerregistry for `oci://`. A host that no DNS has is refused, which they
 * leave to the dialler.
 */
export const sourceUrl: TextRule = {
  on: 'string',
  text: 'The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.',
  check(value) {
    const [, scheme, rest = ''] = /^(oci|https?):\/\/(.*)$/s.exec(value) ?? [];
    if (scheme === undefined) {
      return `${quote(value)} is no URL of a repository: write https://… or oci://…`;
    }
    return scheme === 'oci' ? refuseArtifact(rest) : refuseRepository(rest);
  },
};

function refuseArtifact(rest: string): string | null {
  const slash = rest.indexOf('/');
  const [registry, path] =
    slash === -1 ? [rest, ''] : [rest.slice(0, slash), rest.slice(slash + 1)];
  const wrong = refuseCredentials(registry) ?? refuseHost(registry);
  if (wrong !== null) return wrong;
  if (/[.:]/.test(registry)) return refusePath(path);
  // Without a domain or a port it is a repository of Docker Hub's, and its first part belongs to its name.
  return slash === -1
    ? `${quote(registry)} is no registry: write it with its domain or its port, as in oci://ghcr.io/org/app`
    : refusePath(rest);
}

function refusePath(path: string): string | null {
  const tagged = /^(.*?)[:@]/s.exec(path);
  if (tagged !== null) {
    return `${quote(path)} holds a tag or a digest: write them as oci_tag, oci_digest or oci_semver`;
  }
  if (path !== path.toLowerCase())
    return `${quote(path)} has capitals: write the repository in lower case`;
  const bytes = countBytes(path);
  if (bytes < 2)
    return 'a repository is missing: write it behind the registry, as in oci://ghcr.io/org/app';
  if (bytes > longestRepository) {
    return `the repository has ${String(bytes)} characters: write at most ${String(longestRepository)}`;
  }
  return repository.test(path)
    ? null
    : `${quote(path)} is no repository: write lower-case letters, digits, "-", "_", "." and "/"`;
}

function refuseRepository(rest: string): string | null {
  const [host = ''] = /^[^/?#]*/.exec(rest) ?? [];
  return refuseCredentials(host) ?? refuseHost(host) ?? refuseEscapes(rest.slice(host.length));
}

/** The place only: a reason must not repeat what is secret. */
function refuseCredentials(host: string): string | null {
  return host.includes('@')
    ? 'it holds credentials, and whoever polls would be served them: leave them out, put them into a Secret on the cluster and write its name as secret_ref (Flux: secretRef)'
    : null;
}

function refuseHost(host: string): string | null {
  if (host === '')
    return 'a host is missing: write it behind ://, as in https://charts.example.com';
  const [matched, port] = authority.exec(host) ?? [];
  if (matched === undefined) return `${quote(host)} is no host: write a DNS name or an address`;
  const isPort = port === undefined || Number(port) <= largestPort;
  return isPort ? null : `port ${quote(port)} does not exist: write at most ${String(largestPort)}`;
}

/** In a path and a fragment Go reads escapes; in a query it leaves them. */
function refuseEscapes(rest: string): string | null {
  const told = rest.replace(/\?[^#]*/, '');
  if (/[\u0000-\u001f\u007f]/.test(rest)) return 'it holds a control character: leave it out';
  return /%(?![0-9A-Fa-f]{2})/.test(told)
    ? 'it holds a "%" that begins no escape: write %25'
    : null;
}

/** `NewDigest` of github.com/google/go-containerregistry: what Flux pins an artifact by. */
export const ociDigest: TextRule = {
  on: 'string',
  text: 'A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.',
  check: (value) =>
    /^sha256:[0-9a-f]{64}$/.test(value)
      ? null
      : `${quote(value)} is no digest: write sha256: and 64 lower-case hexadecimal digits`,
};

/** Of a chart repository Flux takes charts; a Kustomization has no source with `https://` here. */
export const delivery: MapRule = {
  on: 'object',
  text: 'Manifests (delivery) come from an artifact: oci_url begins with oci://.',
  check({ oci_url: url, delivery: chosen }) {
    const isArtifact = typeof url !== 'string' || url.startsWith('oci://');
    const reason = "manifests come from an artifact: write 'chart', or an oci_url with oci://";
    return breachAt('delivery', chosen === 'manifests' && !isArtifact ? reason : null);
  },
};
