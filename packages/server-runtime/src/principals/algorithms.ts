/** Algorithms of signatures that are taken: asymmetric ones only (RFC 8725, 3.1 and 3.2). */
export const signingAlgorithms = [
  ...(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const),
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];
