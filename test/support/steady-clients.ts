import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a request ended: with an answer, or with what went wrong on its connection. */
export interface Ended {
  readonly begunAt: number;
  readonly answer?: { readonly data: any; readonly errors: readonly any[] };
  /** Such as ECONNRESET. */
  readonly lost?: string;
}

/** Milliseconds between two looks at who is ready, and that a client thinks. */
const LOOK = 20;
const THINK = 5;

/**
 * Clients that send one operation after the other, over connections that stay open, as behind a balancer: to those
 * targets alone that say that they are ready, and once more where nobody takes the connection, since then nothing was sent.
 */
export class SteadyClients {
  readonly ended: Ended[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  #ready: readonly string[] = [];
  #stopped = false;
  readonly #all: Promise<unknown>;

  constructor(
    private readonly targets: () => readonly string[],
    private readonly body: string,
    clients: number,
  ) {
    this.#all = Promise.all([this.#watch(), ...Array.from({ length: clients }, () => this.#client())]);
  }

  /** Resolves when so many requests that begin from now on have ended, and the last of them were as wanted. */
  async until(isWanted: (ended: Ended) => boolean, count: number): Promise<void> {
    const from = performance.now();
    for (;;) {
      const since = this.ended.filter(({ begunAt }) => begunAt >= from);
      if (since.length >= count && since.slice(-count).every(isWanted)) return;
      await sleep(LOOK);
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#all;
    this.#agent.destroy();
  }

  async #watch(): Promise<void> {
    while (!this.#stopped) {
      const targets = this.targets();
      const states = await Promise.all(targets.map((url) => isReady(url)));
      this.#ready = targets.filter((_, index) => states[index]);
      await sleep(LOOK);
    }
  }

  async #client(): Promise<void> {
    for (let turn = 0; !this.#stopped; turn++) {
      const target = this.#ready[turn % this.#ready.length];
      if (target) {
        const begunAt = performance.now();
        const result = await this.#send(target).catch((error) => ({ lost: error.code as string }));
        if (!('lost' in result && result.lost === 'ECONNREFUSED')) this.ended.push({ begunAt, ...result });
      }
      await sleep(THINK);
    }
  }

  #send(target: string): Promise<Omit<Ended, 'begunAt'>> {
    return new Promise((answered, failed) => {
      const options = {
        method: 'POST',
        agent: this.#agent,
        headers: { 'content-type': 'application/json' },
      };
      const sent = request(`${target}/graphql`, options, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('error', failed);
        response.on('end', () => {
          const { data, errors = [] } = JSON.parse(text);
          answered({ answer: { data, errors } });
        });
      });
      sent.on('error', failed);
      sent.end(this.body);
    });
  }
}

async function isReady(url: string): Promise<boolean> {
  // Whoever cannot be asked is not ready.
  const response = await fetch(`${url}/health/ready`).catch(() => undefined);
  await response?.text();
  return response?.status === 200;
}
