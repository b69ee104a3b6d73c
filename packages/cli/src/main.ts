#!/usr/bin/env node
import { runCli } from '@flux-resourceset/cli-runtime';
import { cli } from './gen/cli.js';

await runCli({
  cli,
  connect: async (connection) =>
    (await import('@flux-resourceset/client')).createClient(connection),
});
