import { mkdtempSync, renameSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyPair } from '../../../../scripts/certificates.js';
import type { TlsFiles } from '../../src/config/tls-material.js';

/** Files as a Secret is mounted: each a link into `..data`, itself a link that is swapped. */
export interface TlsFolder {
  readonly path: string;
  readonly files: TlsFiles;
  /** Puts all files in place at once, as the kubelet does. */
  swap(content: TlsContent): void;
  remove(): void;
}

export interface TlsContent {
  readonly pair: KeyPair;
  readonly clientCa: string;
}

const names = ['tls.crt', 'tls.key', 'ca.crt'] as const;

export function makeTlsFolder(content: TlsContent): TlsFolder {
  const path = mkdtempSync(join(tmpdir(), 'tls-test-'));
  let version = 0;
  const swap = ({ pair, clientCa }: TlsContent): void => {
    version += 1;
    const folder = join(path, `..version_${String(version)}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'tls.crt'), pair.certificate);
    writeFileSync(join(folder, 'tls.key'), pair.key);
    writeFileSync(join(folder, 'ca.crt'), clientCa);
    symlinkSync(folder, join(path, '..data_tmp'));
    renameSync(join(path, '..data_tmp'), join(path, '..data'));
    rmSync(join(path, `..version_${String(version - 1)}`), { recursive: true, force: true });
  };
  swap(content);
  for (const name of names) symlinkSync(join('..data', name), join(path, name));
  const [certificate, key, clientCa] = names.map((name) => join(path, name)) as [
    string,
    string,
    string,
  ];
  return {
    path,
    files: { certificate, key, clientCa },
    swap,
    remove: () => rmSync(path, { recursive: true }),
  };
}
