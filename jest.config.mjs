import { availableParallelism } from 'node:os';

/** Tests run on the TypeScript sources through swc; `tsc -p tsconfig.test.json` checks their types beside. */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/packages', '<rootDir>/test'],
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/expected/', '/fixtures/'],
  modulePathIgnorePatterns: ['/dist/', '/expected/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2022',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Many tests wait for the processes that they start: with a worker per core a quarter of it rests.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  setupFilesAfterEnv: ['<rootDir>/scripts/random-tests.mjs'],
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/scripts/report-counts.mjs'],
};

export default config;
