const { createRequire, isBuiltin } = require('node:module');
const { compileFunction } = require('node:vm');
const Runtime = require('jest-runtime').default;

/** Whether what `from` requires by this name belongs to a package, and not to the project. */
function isOfPackage(from, name) {
  if (isBuiltin(name) || name === '@jest/globals') return false;
  const isPath = name.startsWith('.') || name.startsWith('/');
  return !isPath || `${from} ${name}`.includes('/node_modules/');
}

/**
 * Packages are loaded once for a worker, by Node itself, and the project's own modules anew for every test file:
 * loading all of Apollo's packages takes three times as long as the project, and there are some two hundred files.
 */
class SharedPackagesRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    // In the realm of the worker (see environment.js), where the packages are: `instanceof Error` is true for theirs.
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (isOfPackage(from, name)) return require(createRequire(from).resolve(name));
    return super.requireModuleOrMock(from, name);
  }
}

module.exports = { __esModule: true, default: SharedPackagesRuntime };
