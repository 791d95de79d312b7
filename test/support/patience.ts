/** On a machine that is busy with other tests nothing may fail for being slow, and nothing for being large. */
export const PATIENT = {
  // Tests walk whole tables in one operation.
  PRICE_MODE: 'measure',
  PORT: '0',
  SHUTDOWN_DELAY_MS: '0',
  PLANNING_TIMEOUT_MS: '60000',
  PLANNING_QUEUE_MAX: '10000',
  REQUEST_TIMEOUT_MS: '120000',
  CONCURRENCY_MAX: '1000',
  QUEUE_MAX: '10000',
  QUEUE_TIMEOUT_MS: '60000',
  LAG_MAX_MS: '60000',
  ACQUIRE_TIMEOUT_MS: '60000',
  STATEMENT_TIMEOUT_MS: '60000',
  ANALYTICS_TIMEOUT_MS: '60000',
  SUBGRAPH_TIMEOUT_MS: '60000',
  AUTH_EMPLOYEE_TIMEOUT_MS: '60000',
  AUTH_JWKS_TIMEOUT_MS: '60000',
};
