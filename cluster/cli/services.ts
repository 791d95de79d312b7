import type { Client } from 'pg';
import { ConfigError } from '../../platform/config';
import { databaseUrls, variableOf } from '../../platform/services';
import { there } from '../../platform/there';
import type { Service } from '../../subgraphs/runtime/system';
import { cancellable } from '../cancellation';
import { withClient } from '../prepare';
import { EXIT, type Invocation, type Outcome } from './command';

/** The URLs of some services, by name. Throws ConfigError with the variables that are missing. */
export function urlsOf(
  { system, variables }: Pick<Invocation, 'system' | 'variables'>,
  services: readonly Service[],
): Readonly<Record<string, string>> {
  const urls = databaseUrls(services, variables);
  const missing = services.filter(({ name }) => !urls[name]);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => variableOf(name, 'DATABASE_URL')).join(', ');
    // Who has named them all wants them all.
    const others = services.length === system.services.length ? ', or name the services to work on' : '';
    throw new ConfigError(`Set ${names}${others}.`);
  }
  return urls as Record<string, string>;
}

/** What became of one service. */
export interface ServiceOutcome extends Outcome {
  readonly text: string;
}

export interface ServiceWork {
  readonly service: Service;
  readonly url: string;
  /** Tells what goes on, with the name of the service before it. */
  progress(message: string): void;
}

/**
 * Does something for each service, one after the other. One that fails is told on stderr and does not keep the others
 * from being done. The code is the worst of all.
 */
export async function forEachService(
  invocation: Invocation,
  services: readonly Service[],
  work: (on: ServiceWork) => Promise<ServiceOutcome>,
): Promise<Outcome> {
  const { progress, signal } = invocation;
  const urls = urlsOf(invocation, services);
  const data: Record<string, unknown> = {};
  const texts: string[] = [];
  const codes: number[] = [EXIT.done];
  for (const service of services) {
    const { name } = service;
    const say = (message: string) => progress(`${name}: ${message}`);
    try {
      signal.throwIfAborted();
      const outcome = await work({ service, url: there(urls[name]), progress: say });
      data[name] = outcome.data;
      texts.push(outcome.text);
      codes.push(outcome.code ?? EXIT.done);
    } catch (error) {
      const { message } = error as Error;
      data[name] = { error: message };
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
  services: readonly Service[],
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
  services: readonly Service[],
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
