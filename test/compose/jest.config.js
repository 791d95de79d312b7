const base = require('../../jest.config.js');

/** The suites about the system that docker-compose.yml describes; they need a Docker engine. */
module.exports = {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/compose/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/compose/start-stack.ts',
  globalTeardown: '<rootDir>/test/compose/stop-stack.ts',
  testTimeout: 300_000,
};
