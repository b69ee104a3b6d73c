import type { ServerProcess } from '../server-process.js';

/** Polls that are on their way at once. */
const together = 16;

const endpoints = ['platform-components', 'namespaces', 'rolebindings'] as const;

/** Polls as the operators of these clusters do. */
export async function pollFleet(
  { origin }: Pick<ServerProcess, 'origin'>,
  token: string,
  dnsNames: readonly string[],
): Promise<void> {
  const polls = dnsNames.flatMap((dns) =>
    endpoints.map((endpoint) => `${origin}/api/v2/flux/clusters/${dns}/${endpoint}`),
  );
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'flux-operator/v0.58.1' };
  for (let from = 0; from < polls.length; from += together) {
    await Promise.all(
      polls.slice(from, from + together).map(async (url) => (await fetch(url, { headers })).text()),
    );
  }
}
