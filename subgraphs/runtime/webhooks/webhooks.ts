import { Agent } from 'undici';
import type { Endpoint } from './endpoints';
import { Webhook, type WebhookOptions } from './webhook';

/** Who is told of the events of one service outside. */
export class Webhooks {
  readonly #agent: Agent;
  readonly all: readonly Webhook[];

  /** @param types of event of the service: an endpoint that wants none of them is not sent to */
  constructor(
    endpoints: readonly Endpoint[],
    types: readonly string[],
    options: Omit<WebhookOptions, 'endpoint' | 'dispatcher'>,
  ) {
    const { timeout, requestsMaximum } = options.limits;
    const dispatcher = new Agent({ connect: { timeout }, connections: requestsMaximum });
    this.#agent = dispatcher;
    this.all = endpoints
      .filter(({ events }) => types.some((type) => events.has(type)))
      .map((endpoint) => new Webhook({ ...options, endpoint, dispatcher }));
  }

  start(): void {
    for (const webhook of this.all) webhook.start();
  }

  /** There is more in the log. */
  poke(): void {
    for (const webhook of this.all) webhook.poke();
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((webhook) => webhook.stop()));
    await this.#agent.destroy();
  }
}
