import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** The files of TLS, by absolute path. */
export interface TlsFiles {
  /** PEM: the server's certificate and those that lead to its authority. */
  readonly certificate: string;
  readonly key: string;
  /** PEM: the authorities of clients' certificates. Null when none is asked for. */
  readonly clientCa: string | null;
}

/** What the files held, checked. */
export interface TlsMaterial {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly ca: Buffer | null;
  /** When the server's certificate expires. */
  readonly expires: Date;
}

/** What is wrong with one of the files; neither text shows anything of a key. */
export interface TlsFault {
  readonly file: keyof TlsFiles;
  readonly problem: string;
  readonly advice: string;
}

/** What reading the files came to. */
export type TlsReading =
  | { readonly material: TlsMaterial; readonly faults?: undefined }
  | { readonly material?: undefined; readonly faults: readonly TlsFault[] };

/**
 * Reads the files and checks that they are whole and belong together. A file that is being
 * written, or a pair of which one half is renewed, has faults like any other.
 */
export function readTlsMaterial(files: TlsFiles): TlsReading {
  const faults: TlsFault[] = [];
  const cert = readTlsFile(files.certificate, 'certificate', faults);
  const key = readTlsFile(files.key, 'key', faults);
  const ca = files.clientCa === null ? null : readTlsFile(files.clientCa, 'clientCa', faults);
  const leaf = checkPair(cert, key, faults);
  if (ca) parseCertificates(ca, 'clientCa', faults);
  if (faults.length > 0 || !cert || !key || !leaf) return { faults };
  const material = { cert, key, ca: ca ?? null, expires: new Date(leaf.validTo) };
  const unusable = tryMaterial(material);
  return unusable === null ? { material } : { faults: [unusable] };
}

/** @returns the server's own certificate, the first of the file */
function checkPair(
  cert: Buffer | undefined,
  key: Buffer | undefined,
  faults: TlsFault[],
): X509Certificate | undefined {
  const leaf = cert && parseCertificates(cert, 'certificate', faults)?.[0];
  const privateKey = key && parseKey(key, faults);
  if (leaf && privateKey && !leaf.checkPrivateKey(privateKey)) faults.push(mismatch);
  return leaf;
}

const mismatch: TlsFault = {
  file: 'key',
  problem: 'holds a key that does not belong to the certificate',
  advice: 'write both files from one pair',
};

function readTlsFile(path: string, file: keyof TlsFiles, faults: TlsFault[]): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    const problem = `names ${path}, which cannot be read (${reason})`;
    faults.push({ file, problem, advice: 'name a PEM file that this user may read' });
    return undefined;
  }
}

const pemCertificate = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** OpenSSL takes the whole blocks and leaves out a torn one: it must not be missed. */
function parseCertificates(
  pem: Buffer,
  file: keyof TlsFiles,
  faults: TlsFault[],
): readonly X509Certificate[] | undefined {
  const text = pem.toString('latin1');
  const blocks = text.match(pemCertificate) ?? [];
  const begun = text.split('-----BEGIN CERTIFICATE-----').length - 1;
  try {
    if (blocks.length > 0 && blocks.length === begun) {
      return blocks.map((block) => new X509Certificate(block));
    }
  } catch {
    // Reported below: OpenSSL's words help nobody.
  }
  const problem = 'holds no PEM certificate, or one that is not whole';
  faults.push({ file, problem, advice: 'write blocks from BEGIN CERTIFICATE to END CERTIFICATE' });
  return undefined;
}

function parseKey(pem: Buffer, faults: TlsFault[]): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    const problem = 'holds no PEM private key, or one with a passphrase';
    faults.push({ file: 'key', problem, advice: 'write a key without a passphrase' });
    return undefined;
  }
}

/** OpenSSL refuses more than can be seen from here, such as keys that are too short. */
function tryMaterial({ cert, key, ca }: TlsMaterial): TlsFault | null {
  try {
    createSecureContext({ cert, key, ...(ca && { ca }) });
    return null;
  } catch (error) {
    const reason = (error as Error).message;
    return {
      file: 'certificate',
      problem: `holds a certificate that TLS cannot use (${reason})`,
      advice: 'issue it anew',
    };
  }
}
