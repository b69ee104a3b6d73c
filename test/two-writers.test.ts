import { expect, test } from '@jest/globals';
import { callWith, makeFolder, startServer } from './server-fixture.js';

test('of two writers that take one DNS name at the same time, one is told who has it', async () => {
  const folder = await makeFolder();
  const servers = [await startServer(folder.path), await startServer(folder.path)];
  try {
    for (let round = 0; round < 10; round += 1) {
      const dns = `race-${round}.k8s.example.com`;
      const answers = await Promise.all(
        servers.map(({ origin }, index) =>
          callWith(origin)('POST', '/clusters', {
            id: `race-${round}-${index}`,
            cluster_name: `race-${round}`,
            cluster_dns: dns,
            environment: 'dev',
            platform_components: [],
          }),
        ),
      );
      const [made, refused] = answers.toSorted((a, b) => a.status - b.status);
      expect(made?.status).toBe(201);
      expect(refused).toMatchObject({
        status: 409,
        body: {
          message: `resource conflict: cluster with cluster_dns '${dns}' exists`,
          errors: [{ pointer: '/cluster_dns' }],
        },
      });
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await folder.remove();
  }
});
