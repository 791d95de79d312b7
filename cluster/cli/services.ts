import type { Client } from 'pg';
import {
  ConfigError,
  type DatabaseVariables,
  databaseUrls,
  SERVICES,
  type ServiceName,
} from '../../platform/config';
import { cancellable } from '../cancellation';
import { withClient } from '../prepare';
import { EXIT, type Invocation, type Outcome } from './command';

/** The URLs of some services. Throws ConfigError with the variables that are missing. */
export function urlsOf(
  services: readonly ServiceName[],
  variables: DatabaseVariables,
): Readonly<Record<ServiceName, string>> {
  const urls = databaseUrls(variables);
  const missing = services.filter((service) => !urls[service]);
  if (missing.length > 0) {
    const names = missing.map((service) => `${service.toUpperCase()}_DATABASE_URL`).join(', ');
    // Who has named them all wants them all.
    const others = services.length === SERVICES.length ? ', or name the services to work on' : '';
    throw new ConfigError(`Set ${names}${others}.`);
  }
  return urls as Record<ServiceName, string>;
}

/** What became of one service. */
export interface ServiceOutcome extends Outcome {
  readonly text: string;
}

export interface ServiceWork {
  readonly service: ServiceName;
  readonly url: string;
  /** Tells what goes on, with the name of the service before it. */
  progress(message: string): void;
}

/**
 * Does something for each service, one after the other. One that fails is told on stderr and does not keep the others
 * from being done. The code is the worst of all.
 */
export async function forEachService(
  { variables, progress, signal }: Invocation,
  services: readonly ServiceName[],
  work: (on: ServiceWork) => Promise<ServiceOutcome>,
): Promise<Outcome> {
  const urls = urlsOf(services, variables);
  const data: Record<string, unknown> = {};
  const texts: string[] = [];
  const codes: number[] = [EXIT.done];
  for (const service of services) {
    const say = (message: string) => progress(`${service}: ${message}`);
    try {
      signal.throwIfAborted();
      const outcome = await work({ service, url: urls[service], progress: say });
      data[service] = outcome.data;
      texts.push(outcome.text);
      codes.push(outcome.code ?? EXIT.done);
    } catch (error) {
      const { message } = error as Error;
      data[service] = { error: message };
      say(message);
      codes.push(codeOf(error));
    }
  }
  return { code: worst(codes), data, text: texts.filter(Boolean).join('\n') };
}

type ClientWork = (client: Client, on: ServiceWork) => Promise<ServiceOutcome>;

/** As `forEachService`, with a connection to each database, whose statements end when the process is told to stop. */
export function withEachService(
  invocation: Invocation,
  services: readonly ServiceName[],
  work: ClientWork,
): Promise<Outcome> {
  const { signal } = invocation;
  return withEachClient(invocation, services, (client, on) =>
    cancellable(on.url, client, { signal, onProgress: on.progress }, () => work(client, on)),
  );
}

/** As `withEachService`, for work that has to put something in order when it is told to stop, and sees to it itself. */
export function withEachClient(
  invocation: Invocation,
  services: readonly ServiceName[],
  work: ClientWork,
): Promise<Outcome> {
  return forEachService(invocation, services, (on) =>
    withClient(on.url, 'cluster', (client) => work(client, on)),
  );
}

/** How the process ends after an error. */
export function codeOf(error: unknown): number {
  return error instanceof ConfigError ? EXIT.usage : EXIT.failed;
}

/** A failure says more than wrong usage, and that more than a finding. */
function worst(codes: readonly number[]): number {
  return [EXIT.failed, EXIT.usage, EXIT.notInOrder].find((code) => codes.includes(code)) ?? EXIT.done;
}
