/** On a machine that is busy with other tests nothing may fail for being slow. */
export const PATIENT = {
  PORT: '0',
  REQUEST_TIMEOUT_MS: '120000',
  ACQUIRE_TIMEOUT_MS: '60000',
  STATEMENT_TIMEOUT_MS: '60000',
  ANALYTICS_TIMEOUT_MS: '60000',
  SUBGRAPH_TIMEOUT_MS: '60000',
  AUTH_EMPLOYEE_TIMEOUT_MS: '60000',
  AUTH_JWKS_TIMEOUT_MS: '60000',
};
