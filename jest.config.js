/** Tests that need nothing but the clone: they bring their own PostgreSQL. */
module.exports = {
  testEnvironment: '<rootDir>/test/support/jest/environment.js',
  runtime: '<rootDir>/test/support/jest/runtime.js',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/citus/', '<rootDir>/test/compose/'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // jose is published as ES modules only
  transformIgnorePatterns: ['/node_modules/(?!jose/)'],
  globalSetup: '<rootDir>/test/support/start-postgres.ts',
  globalTeardown: '<rootDir>/test/support/end-tests.ts',
  setupFiles: ['<rootDir>/test/support/remember-worker.ts', '<rootDir>/test/support/share-supergraphs.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/.data/',
    '<rootDir>/examples/',
    '<rootDir>/bench/',
  ],
  // For what hangs: what takes seconds takes minutes on a machine that is busy with other things, and no test is about time.
  testTimeout: 600_000,
  maxWorkers: 2,
  // Every test file loads the whole gateway anew, and what it loaded is never quite given back.
  workerIdleMemoryLimit: '1.5GB',
};
