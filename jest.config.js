/** Tests run the TypeScript sources as ES modules; `npm test` sets the flag that this needs. */
export default {
  testEnvironment: 'node',
  // properties over whole tables take seconds on a busy machine
  testTimeout: 120_000,
  // modules of finished files are not freed, so a worker that has grown is replaced
  workerIdleMemoryLimit: '800MB',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build', '<rootDir>/.cache'],
  setupFiles: ['<rootDir>/test/support/setup.ts'],
};
