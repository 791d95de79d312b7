const base = require('./jest.config.js');

/** The suites that go through the gateway, and those about Citus itself, on real clusters. */
module.exports = {
  ...base,
  testMatch: [
    '<rootDir>/test/graph/**/*.test.ts',
    '<rootDir>/test/writes/**/*.test.ts',
    '<rootDir>/test/citus/**/*.test.ts',
    '<rootDir>/test/live/kills.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/support/start-citus.ts',
};
