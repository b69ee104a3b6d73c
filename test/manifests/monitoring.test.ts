import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { parseMetrics, sumOf } from '../metrics-text.js';
import { send, serveForAll } from '../server-fixture.js';
import { listFiles, readText } from '../source-files.js';
import { readManifests, type KubernetesObject } from './kubernetes-object.js';
import { describeWith } from './tools.js';

interface Rules extends KubernetesObject {
  readonly spec: { readonly groups: readonly object[] };
}

interface Workload extends KubernetesObject {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly containers: readonly {
          readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
          readonly env: readonly { readonly name: string; readonly value?: string }[];
        }[];
      };
    };
  };
}

const objects = [...readManifests().values()].flat();
const find = <Kind extends KubernetesObject>(kind: string): Kind => {
  const found = objects.find((object) => object.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found as Kind;
};

const rules = find<Rules>('PrometheusRule').spec;
const folder = mkdtempSync(join(tmpdir(), 'flux-resourceset-rules-'));
const server = serveForAll();

afterAll(() => rmSync(folder, { recursive: true }));

describe('what watches the API', () => {
  test('asks for metrics that the server has', async () => {
    const files = listFiles('k8s/monitoring').map(readText);
    const named = files.flatMap(
      (text) => text.match(/\b(?:flux_resourceset|nodejs|process)_\w+/g) ?? [],
    );
    const answer = await send(server.origin, 'read', 'GET', '/metrics');
    const told = await answer.text();
    // A series of what never happened is not there, but the metric is.
    const known = [...told.matchAll(/^# TYPE (\w+) /gm)].flatMap(([, name = '']) => [
      name,
      `${name}_bucket`,
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !known.includes(name))).toEqual([]);
    expect(sumOf(parseMetrics(told), 'flux_resourceset_store_ready')).toBe(1);
  });

  test('is a dashboard that Grafana can read', () => {
    const dashboard = JSON.parse(readText('k8s/monitoring/dashboard.json')) as {
      readonly panels: readonly { readonly id: number; readonly targets: readonly object[] }[];
    };
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(dashboard.panels.filter(({ targets }) => targets.length === 0)).toEqual([]);
  });

  test('finds the ports that the containers open', () => {
    const { containers } = find<Workload>('StatefulSet').spec.template.spec;
    const open = containers.map(({ ports, env }) => ({
      port: ports.find(({ name }) => name.endsWith('-metrics')),
      address: env.find(({ name }) => name === 'METRICS_ADDR')?.value,
    }));
    for (const { port, address } of open) {
      expect(address).toBe(`0.0.0.0:${String(port?.containerPort)}`);
    }
    const monitor = find<
      KubernetesObject & {
        readonly spec: { readonly podMetricsEndpoints: readonly { readonly port: string }[] };
      }
    >('PodMonitor');
    expect(monitor.spec.podMetricsEndpoints.map(({ port }) => port)).toEqual(
      open.map(({ port }) => port?.name),
    );
  });

  test('says in the documentation what each alert means', () => {
    const page = readText('docs/monitoring.md');
    const alerts = [...readText('k8s/monitoring/rules.yaml').matchAll(/alert: (\w+)/g)];
    expect(alerts.length).toBeGreaterThan(4);
    expect(alerts.map(([, name = '']) => name).filter((name) => !page.includes(name))).toEqual([]);
  });
});

const hasPromtool = spawnSync('promtool', ['--version']).status === 0;

function promtool(...words: readonly string[]): {
  readonly status: number | null;
  readonly text: string;
} {
  const { status, stdout, stderr } = spawnSync('promtool', words, {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, text: stdout + stderr };
}

describeWith(hasPromtool ? 'promtool' : null, 'promtool is not installed', 'the alerts', () => {
  writeFileSync(join(folder, 'rules.yaml'), stringify(rules));

  test('are valid', () => {
    expect(promtool('check', 'rules', 'rules.yaml')).toMatchObject({ status: 0 });
  });

  const labels = 'namespace="flux-system",pod="flux-api-0"';
  const quiet = [
    { series: `flux_resourceset_info{${labels}}`, values: '1x60' },
    { series: `flux_resourceset_clusters_silent{threshold="1h",${labels}}`, values: '0x60' },
    { series: `flux_resourceset_store_ready{container="read",${labels}}`, values: '1x60' },
    { series: `flux_resourceset_store_damaged_documents{${labels}}`, values: '0x60' },
    {
      series: `flux_resourceset_log_lines_dropped_total{container="read",${labels}}`,
      values: '0x60',
    },
    { series: `flux_resourceset_polls_total{result="served",${labels}}`, values: '0+100x60' },
    { series: `flux_resourceset_polls_total{result="refused",${labels}}`, values: '0+1x60' },
    { series: `flux_resourceset_polls_total{result="failed",${labels}}`, values: '0x60' },
  ];

  const all = [...JSON.stringify(rules).matchAll(/"alert":"(\w+)"/g)].map(([, name = '']) => name);

  test.each([
    ['nothing', null, null],
    ['FluxResourcesetClustersSilent', 'clusters_silent', '3x60'],
    ['FluxResourcesetStoreNotReady', 'store_ready', '0x60'],
    ['FluxResourcesetStoreDamaged', 'store_damaged_documents', '1x60'],
    ['FluxResourcesetLogLinesDropped', 'log_lines_dropped_total', '0+5x60'],
    ['FluxResourcesetPollsRefused', 'polls_total{result="refused"', '0+50x60'],
    ['FluxResourcesetPollsFailing', 'polls_total{result="failed"', '0+1x60'],
    ['FluxResourcesetDown', 'info', '_x60'],
  ])('%s fires when %s is %s', (fired, metric, values) => {
    const series = quiet.map((one) =>
      metric !== null && values !== null && one.series.startsWith(`flux_resourceset_${metric}`)
        ? { ...one, values }
        : one,
    );
    const file = `${fired}.yaml`;
    const expressions = all.map((name) => ({
      expr: `count(ALERTS{alertname="${name}",alertstate="firing"}) or vector(0)`,
      eval_time: '55m',
      exp_samples: [{ labels: '{}', value: name === fired ? 1 : 0 }],
    }));
    const cases = [{ interval: '1m', input_series: series, promql_expr_test: expressions }];
    const tests = { rule_files: ['rules.yaml'], evaluation_interval: '1m', tests: cases };
    writeFileSync(join(folder, file), stringify(tests));
    const { status, text } = promtool('test', 'rules', file);
    expect([status, text]).toEqual([0, expect.stringContaining('SUCCESS')]);
  });
});
