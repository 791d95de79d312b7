import { setTimeout as sleep } from 'node:timers/promises';
import { Counter, Gauge, type Registry } from 'prom-client';
import { Circuits } from '../../citus/send/circuit';
import { EndedError } from '../../citus/send/until-ended';
import type { RequestEnd } from '../../platform/request-end';
import { LateError, UnavailableError } from './post';

export interface ResilienceSettings {
  /** Fetches in a row that find a subgraph away before it is left alone. */
  readonly failures: number;
  /** Milliseconds for which it is left alone, until one fetch finds out whether it is back. */
  readonly coolDown: number;
  /** Retries of a read at most. */
  readonly retries: number;
  /** Retries of all reads at most, in per cent of what is fetched. */
  readonly budget: number;
}

/** Sends fetches to one subgraph. */
export interface Resilience {
  /**
   * What `ask` brings. A read is asked again when the subgraph was not there; nothing is asked of one that has been away
   * for several fetches in a row. Rejects with what `ask` rejects with, and with an UnavailableError.
   * @param end of the request that it is for
   */
  send<T>(isRead: boolean, end: RequestEnd | undefined, ask: () => Promise<T>): Promise<T>;
}

/** Retries that may come at once, though little was fetched before. */
const BURST = 10;
/** Milliseconds before a retry, at most: whoever fails together does not come back together. */
const PAUSE = 50;

/** Makes what sends to each subgraph; counted by subgraph. */
export function resilience(
  { failures, coolDown, retries, budget }: ResilienceSettings,
  registry: Registry,
  onCircuit: (subgraph: string, state: 'open' | 'closed') => void,
): (subgraph: string) => Resilience {
  const retried = new Counter({
    name: 'gateway_subgraph_retries_total',
    help: 'Reads that were sent again because the subgraph was not there.',
    labelNames: ['subgraph'],
    registers: [registry],
  });
  const open = new Gauge({
    name: 'gateway_subgraph_circuit_open',
    help: '1 while a subgraph is left alone, having been away for several fetches in a row.',
    labelNames: ['subgraph'],
    registers: [registry],
  });
  const circuits = new Circuits<string>(coolDown);
  return (subgraph) => {
    const isOpen = open.labels(subgraph);
    const retry = retried.labels(subgraph);
    isOpen.set(0);
    let failedInRow = 0;
    let allowance = BURST;
    const opens = () => {
      if (failedInRow === failures) onCircuit(subgraph, 'open');
      circuits.open(subgraph);
      isOpen.set(1);
    };
    const isThere = (wasTry: boolean) => {
      failedInRow = 0;
      if (!wasTry) return;
      circuits.close(subgraph);
      isOpen.set(0);
      onCircuit(subgraph, 'closed');
    };
    const attempt = async <T>(ask: () => Promise<T>): Promise<T> => {
      if (circuits.refuses(subgraph))
        throw new UnavailableError('it was not there for several fetches in a row');
      const isTry = circuits.tries(subgraph);
      try {
        const answer = await ask();
        isThere(isTry);
        return answer;
      } catch (error) {
        if (isAway(error)) {
          failedInRow += 1;
          if (failedInRow >= failures) opens();
        } else if (!(error instanceof EndedError)) isThere(isTry);
        // A request that has ended proves nothing.
        else if (isTry) circuits.open(subgraph);
        throw error;
      }
    };
    return {
      send: async (isRead, end, ask) => {
        allowance = Math.min(BURST, allowance + budget / 100);
        for (let left = isRead ? retries : 0; ; left--) {
          try {
            return await attempt(ask);
          } catch (error) {
            const isPointless = !isAway(error) || error instanceof LateError || failedInRow >= failures;
            if (isPointless || left === 0 || allowance < 1 || end?.reason) throw error;
            allowance -= 1;
            retry.inc();
            await sleep(Math.random() * PAUSE);
          }
        }
      },
    };
  };
}

const isAway = (error: unknown): boolean => error instanceof UnavailableError;
