import { asking, type TestGateway } from './asking';
import { databaseEnvironment } from './databases';
import { PATIENT } from './patience';
import { startProcess } from './processes';

const VARIABLE = 'TEST_GATEWAY_URL';

/** Starts the gateway of the run over the prepared databases; the function that it returns stops it. */
export async function startSharedGateway(): Promise<() => Promise<unknown>> {
  const gateway = await startProcess('gateway/main.ts', [], { ...PATIENT, ...databaseEnvironment() });
  process.env[VARIABLE] = gateway.url;
  return gateway.stop;
}

/**
 * The gateway that all test files of a run ask at the same time, unless they need one of their own: to load one takes
 * longer than most of them do. It goes on after `stop`.
 */
export async function sharedGateway(): Promise<TestGateway> {
  const url = process.env[VARIABLE]!;
  return { url, ...asking(url), stop: async () => {} };
}
