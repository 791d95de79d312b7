const NodeEnvironment = require('jest-environment-node').default;

/** Tests share the realm of the worker that runs them, so that packages can be loaded once (see runtime.js). */
module.exports = class extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global = globalThis;
  }

  async setup() {
    await super.setup();
    this.environmentBefore = { ...process.env };
  }

  async teardown() {
    for (const name of Object.keys(process.env))
      if (!(name in this.environmentBefore)) delete process.env[name];
    Object.assign(process.env, this.environmentBefore);
    await super.teardown();
  }
};
