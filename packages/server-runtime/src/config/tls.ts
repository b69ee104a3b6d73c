import { resolve } from 'node:path';
import { clientAuthentications, type TlsConfig } from './config.js';
import { readTlsMaterial, type TlsFault, type TlsFiles } from './tls-material.js';
import type { VariableReader } from './variables.js';

/** The variable that names each file. */
const tlsVariables: Readonly<Record<keyof TlsFiles, string>> = {
  certificate: 'TLS_CERT_FILE',
  key: 'TLS_KEY_FILE',
  clientCa: 'TLS_CLIENT_CA_FILE',
};

/**
 * Reads which files TLS is served from, and that they can be.
 * @returns null for plain HTTP, or after noting what is wrong
 */
export function readTls(variables: VariableReader, cwd: string): TlsConfig | null {
  const [certificate, key, clientCa] = [
    variables.find(tlsVariables.certificate),
    variables.find(tlsVariables.key),
    variables.find(tlsVariables.clientCa),
  ];
  const clientAuthentication = readClientAuthentication(variables, clientCa);
  if (certificate === undefined || key === undefined) {
    if (certificate ?? key ?? clientCa) refuseHalf(variables, certificate, key);
    return null;
  }
  const files = {
    certificate: resolve(cwd, certificate),
    key: resolve(cwd, key),
    clientCa: clientCa === undefined ? null : resolve(cwd, clientCa),
  };
  for (const { file, problem, advice } of readTlsMaterial(files).faults ?? []) {
    variables.refuse(tlsVariables[file], problem, advice);
  }
  return { files, clientAuthentication };
}

function readClientAuthentication(
  variables: VariableReader,
  clientCa: string | undefined,
): TlsConfig['clientAuthentication'] {
  if (clientCa === undefined && variables.find('TLS_CLIENT_AUTH') !== undefined) {
    const advice = 'set it to the authorities of clients, or leave TLS_CLIENT_AUTH out';
    variables.refuse('TLS_CLIENT_AUTH', 'is set, but TLS_CLIENT_CA_FILE is not', advice);
  }
  return variables.choose('TLS_CLIENT_AUTH', clientAuthentications, 'required');
}

function refuseHalf(
  variables: VariableReader,
  certificate: string | undefined,
  key: string | undefined,
): void {
  const advice = 'set TLS_CERT_FILE and TLS_KEY_FILE, or none of the files';
  if (certificate === undefined) variables.refuse(tlsVariables.certificate, 'is not set', advice);
  if (key === undefined) variables.refuse(tlsVariables.key, 'is not set', advice);
}

/** @returns what is wrong with the files, each by its variable */
export function describeFaults(faults: readonly TlsFault[]): string {
  return faults.map(({ file, problem }) => `${tlsVariables[file]} ${problem}`).join('; ');
}
