import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type JsonGeneralNames,
  type X509Certificate,
} from '@peculiar/x509';

/** A certificate and its key, in PEM. */
export interface KeyPair {
  readonly certificate: string;
  readonly key: string;
}

/** What a certificate is for. */
export interface CertificateRequest {
  readonly names: JsonGeneralNames;
  readonly usage: 'server' | 'client';
  /** In an hour when absent. */
  readonly expires?: Date;
}

/** An authority of its own, for tests and measurements. */
export interface Authority {
  /** Its certificate, in PEM. */
  readonly certificate: string;
  issue(request: CertificateRequest): Promise<KeyPair>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const hour = 3_600_000;

/** Makes an authority with a new key. */
export async function createAuthority(name: string): Promise<Authority> {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: algorithm,
    ...validity(new Date(Date.now() + hour)),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return {
    certificate: certificate.toString('pem'),
    issue: (request) => issue(certificate, keys, request),
  };
}

async function issue(
  issuer: X509Certificate,
  { privateKey }: CryptoKeyPair,
  { names, usage, expires = new Date(Date.now() + hour) }: CertificateRequest,
): Promise<KeyPair> {
  const keys = await generateKeys();
  const purpose = usage === 'server' ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth;
  const certificate = await X509CertificateGenerator.create({
    subject: 'CN=subject',
    issuer: issuer.subject,
    signingKey: privateKey,
    publicKey: keys.publicKey,
    signingAlgorithm: algorithm,
    ...validity(expires),
    extensions: [
      new ExtendedKeyUsageExtension([purpose]),
      new SubjectAlternativeNameExtension(names),
    ],
  });
  const key = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { certificate: certificate.toString('pem'), key: PemConverter.encode(key, 'PRIVATE KEY') };
}

type CryptoKeyPair = webcrypto.CryptoKeyPair;

function generateKeys(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function validity(notAfter: Date): { readonly notBefore: Date; readonly notAfter: Date } {
  return { notBefore: new Date(notAfter.getTime() - 2 * hour), notAfter };
}
