import { describe, expect, test } from '@jest/globals';
import { serveForAll, tokens } from '../server-fixture.js';
import { runCli } from './cli-process.js';
import { clusterText, folderForEach } from './fleet-folder.js';

const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });
const fleet = folderForEach(server);

describe('delete -f', () => {
  test('deletes what files fleet.name, in whatever order; kind and id are enough', async () => {
    const ids = await fleet.writeFleet();
    await fleet.succeed('apply -f .');
    await fleet.write('clusters/one.json', `{"kind":"cluster","id":"${fleet.name}"}`);
    const shown = await fleet.succeed('delete -f . --dry-run -o table');
    expect(shown.stdout).toContain('Effects: 3 inputs removed on 1 cluster');
    expect(await fleet.run('delete -f .')).toMatchObject({ code: 9 });
    const { stdout } = await fleet.succeed('delete -f . --yes -o table');
    expect(stdout).toContain(`- cluster/${fleet.name} deleted\n`);
    expect((await fleet.run(`namespace get ${ids[0]}`)).code).toBe(3);
  });

  test('of what is not there, or is referred to, deletes nothing', async () => {
    const ids = await fleet.writeFleet();
    await fleet.succeed('apply -f .');
    const missing = await fleet.run('delete -f -', `- {kind: namespace, id: ${fleet.name}-x}\n`);
    expect(missing).toMatchObject({ code: 3, stderr: expect.stringContaining('stdin:1:3: ') });
    const referred = await fleet.run('delete -f ns.yaml');
    expect(referred.code).toBe(5);
    expect((await fleet.run(`namespace get ${ids[2]}`)).code).toBe(0);
  });
});

describe('update KIND --where', () => {
  test('changes what filters select, typed by the definition', async () => {
    for (const id of ['a', 'b']) {
      await fleet.write(
        `${id}.json`,
        clusterText(`${fleet.name}-${id}`, []).replace('"dev"', '"uat"'),
      );
    }
    await fleet.succeed('apply -f .');
    const words = ['update', 'clusters', '--where', 'environment=uat'];
    const set = [
      '--set',
      'platform_components=[{id: podinfo}, {id: traefik}]',
      '--set',
      'node_count=3',
    ];
    const patch = ['--set', 'patches.podinfo.ui\\.color=007', '-o', 'table'];
    const { code, stdout } = await runCli(server.origin, [...words, ...set, ...patch]);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Documents: 2 updated\n'),
    });
    expect(await fleet.read(`/clusters/${fleet.name}-a`)).toMatchObject({
      node_count: 3,
      patches: { podinfo: { 'ui.color': '007' } },
    });
    const unset = ['--unset', 'patches.podinfo.ui\\.color'];
    expect((await runCli(server.origin, [...words, ...unset])).code).toBe(0);
    expect(await fleet.read(`/clusters/${fleet.name}-b`)).not.toHaveProperty(
      'patches.podinfo.ui.color',
    );
    const dry = await fleet.run(
      'update cluster --where environment=uat --set environment=qa --dry-run',
    );
    expect(JSON.parse(dry.stdout)).toMatchObject({ changes: [{}, {}] });
  });

  test.each([
    ['update cluster --set environment=qa', 'missing --where'],
    ['update cluster --where environment=dev', 'nothing to update'],
    ['update cluster --where enviroment=dev --set node_count=1', "did you mean 'environment'?"],
    ['update cluster --where environment=prd --set node_count=1', "did you mean 'prod'?"],
    ['update cluster --where environment --set node_count=1', 'write KEY=VALUE'],
    ['update cluster --where environment=dev --set node_cuont=1', "did you mean 'node_count'?"],
    ['update cluster --where environment=dev --set node_count=x', 'write a whole number'],
    ['update cluster --where environment=dev --set namespaces.0=x', 'a list is set as a whole'],
    ['update cluster --where environment=dev --set a=[', '--set a'],
    ['update cluster --where environment=dev --set node_count=1 --unset node_count', 'twice'],
    ['update clster --where a=b --set c=d', "did you mean 'cluster'?"],
  ])('2 for `%s`', async (line, message) => {
    expect(await fleet.run(line)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    });
  });

  test('is refused as a whole', async () => {
    const line = 'update cluster --where environment=dev --set cluster_name=A_B';
    const { code, stderr } = await fleet.run(line);
    expect({ code, stderr }).toMatchObject({
      code: 6,
      stderr: expect.stringContaining('cluster_name'),
    });
    for (const token of Object.values(tokens)) expect(stderr).not.toContain(token);
  });
});
