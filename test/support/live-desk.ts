import { createClient, type Client as WsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { SubgraphService } from '../../subgraphs/runtime/service';
import { endpointsFrom } from '../../subgraphs/runtime/webhooks/endpoints';
import { type ServiceName, system } from '../../subgraphs/system';
import { type Actor, actor } from './acting';
import type { TestGateway } from './asking';
import { startGateway } from './gateway';
import { type OwnDatabase, ownDatabase } from './own-database';

/** A gateway whose market tells of its events, over a database of its own. */
export interface LiveDesk {
  gateway: TestGateway;
  market: OwnDatabase;
  services: Map<ServiceName, SubgraphService>;
  /** Somebody who manages portfolios, trades and loads quotes. */
  readonly boss: Actor;
  /** Ends the gateway and starts it anew on another port, with the relay. */
  restart(environment?: Record<string, string>): Promise<void>;
  /** A portfolio with nothing in it. */
  openPortfolio(more?: object): Promise<string>;
  /** Buys something for it; the id of the trade. */
  buy(portfolioId: string, more?: object): Promise<string>;
  /** A client of graphql-ws as that viewer. */
  client(viewer?: string, more?: object): WsClient;
  /** What a metric of the gateway is, all of its labels together. */
  metric(name: string): Promise<number>;
}

/** Declares the set-up and returns what it sets up. */
export function liveDesk(environment: Record<string, string> = {}): LiveDesk {
  const clients: WsClient[] = [];
  const desk: LiveDesk = {
    services: new Map(),
    boss: actor(() => desk.gateway, '1; *'),
    restart: async (more = {}) => {
      await desk.gateway?.stop();
      desk.services.clear();
      desk.gateway = await startGateway(
        { RELAY_INTERVAL_MS: '50', ...desk.market.environment, ...environment, ...more },
        class extends SubgraphService {
          constructor(...given: ConstructorParameters<typeof SubgraphService>) {
            super(...given);
            desk.services.set(this.subgraph.name as ServiceName, this);
          }
        },
      );
      desk.services
        .get('market')!
        .startRelay(
          { wanted: () => false, deliver: async () => {} },
          endpointsFrom({ WEBHOOKS: environment.WEBHOOKS, NODE_ENV: 'test' }, system.services),
        );
    },
    openPortfolio: (more) => openPortfolio(desk.boss, more),
    buy: (portfolioId, more) => buy(desk.boss, portfolioId, more),
    client: (viewer = '1; *', more = {}) => {
      const client = createClient({
        url: () => `${desk.gateway.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: () => ({ viewer }),
        ...more,
      });
      clients.push(client);
      return client;
    },
    metric: (name) => metricOf(desk.gateway.url, name),
  } as LiveDesk;
  beforeAll(async () => {
    desk.market = await ownDatabase('market');
    await desk.restart();
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.dispose()));
  });
  afterAll(async () => {
    await desk.gateway?.stop();
    await desk.market?.drop();
  });
  return desk;
}

/** What a metric is at a gateway, those of its labels that match together. */
export async function metricOf(url: string, name: string, labels = /^/): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text
    .split('\n')
    .filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && labels.test(line))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

/** Waits until something that is looked at from outside is so. */
export async function eventually(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 50));
}

let cash = 1_000_000;

/** Opens a portfolio with nothing in it; its id. */
export async function openPortfolio(boss: Pick<Actor, 'act'>, more: object = {}): Promise<string> {
  const input = {
    name: 'Watched',
    strategy: 'BALANCED',
    baseCurrency: 'USD',
    benchmarkId: null,
    managerId: '1',
    cashAccountId: String(++cash),
    inceptionDate: '2026-01-05',
    ...more,
  };
  return (await boss.act('createPortfolio', input, 'portfolio { id }')).portfolio.id;
}

/** Buys something for a portfolio; the id of the trade. */
export async function buy(boss: Pick<Actor, 'act'>, portfolioId: string, more: object = {}): Promise<string> {
  const input = {
    portfolioId,
    instrumentId: '1',
    quantity: '1',
    price: '10',
    tradeDate: '2026-06-15',
    ...more,
  };
  return (await boss.act('buyInstrument', input, 'trade { id }')).trade.id;
}

/** What comes of a subscription, one after the other, to be waited for. */
export class Inbox<T = any> {
  readonly all: T[] = [];
  error: unknown;
  isComplete = false;
  #wake: (() => void)[] = [];

  readonly sink = {
    next: (value: T) => {
      this.all.push(value);
      this.#tell();
    },
    error: (error: unknown) => {
      this.error = error ?? new Error('it failed');
      this.#tell();
    },
    complete: () => {
      this.isComplete = true;
      this.#tell();
    },
  };

  #tell() {
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** Waits until something holds of what has come. */
  async until(holds: (inbox: this) => boolean): Promise<T[]> {
    while (!holds(this)) {
      if (this.error && !holds(this))
        throw Object.assign(new Error('the subscription failed'), { cause: this.error });
      await new Promise<void>((wake) => this.#wake.push(wake));
    }
    return this.all;
  }

  /** The first that many. */
  first(count: number): Promise<T[]> {
    return this.until(({ all }) => all.length >= count);
  }

  /** Waits until it has ended, whichever way. */
  async ended(): Promise<unknown> {
    while (!this.error && !this.isComplete) await new Promise<void>((wake) => this.#wake.push(wake));
    return this.error;
  }
}

/** Subscribes and collects what comes. */
export function watch(client: WsClient, query: string, variables: Record<string, unknown> = {}) {
  const inbox = new Inbox();
  const stop = client.subscribe({ query, variables }, inbox.sink);
  return { inbox, stop };
}
