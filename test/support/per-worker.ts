/** Kept by the realm that all test files of a worker run in (see jest/environment.js). */
const KEPT = Symbol.for('gateway.tests.per-worker');

const realm = globalThis as { [KEPT]?: Map<string, unknown> };
realm[KEPT] ??= new Map();
const kept = realm[KEPT];

/** What was made under this name for a test file of this worker before, else what `make` makes: nobody may change it. */
export function perWorker<T>(name: string, make: () => T): T {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}
