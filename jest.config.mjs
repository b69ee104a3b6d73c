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
  // Jest leaves one core to others: of two that is half of the time.
  maxWorkers: '100%',
  setupFilesAfterEnv: ['<rootDir>/scripts/random-tests.mjs'],
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/scripts/report-counts.mjs'],
};

export default config;
