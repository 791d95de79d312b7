import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { DomainEvent } from '../../subgraphs/runtime/events/subscribers';
import { SubgraphService } from '../../subgraphs/runtime/service';
import { actor } from '../support/acting';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { buy, eventually, openPortfolio, watch } from '../support/live-desk';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

/** Nothing is found by looking: by then the test is over. */
const NEVER = '3600000';

/** A gateway with a market of its own over the database that all of them share. */
interface Place {
  readonly gateway: TestGateway;
  readonly market: SubgraphService;
}

let database: OwnDatabase;
const places: Place[] = [];
/** What was handed on, and by which of the places. */
const delivered: { readonly by: number; readonly event: DomainEvent }[] = [];
let failures = 0;

async function open(): Promise<void> {
  let market: SubgraphService | undefined;
  const gateway = await startGateway(
    { RELAY_INTERVAL_MS: NEVER, ...database.environment },
    class extends SubgraphService {
      constructor(...given: ConstructorParameters<typeof SubgraphService>) {
        super(...given);
        if (this.subgraph.name === 'market') market = this;
      }
    },
  );
  const by = places.push({ gateway, market: market! }) - 1;
  market!.startRelay({
    wanted: ({ type }) => type === 'PortfolioCreated',
    deliver: async (event) => {
      delivered.push({ by, event });
      if (failures-- > 0) throw new Error('The test does not take it yet');
    },
  });
}

beforeAll(async () => {
  database = await ownDatabase('market');
  await open();
  await open();
});
afterAll(async () => {
  await Promise.all(places.map(({ gateway }) => gateway.stop()));
  await database.drop();
});

const PORTFOLIO =
  'subscription ($id: ID!) { portfolioChanged(id: $id) { portfolio { trades { totalCount } } } }';
const watcherAt = ({ gateway }: Place) =>
  createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { viewer: '1; *' },
  });
const tradesOf = (message: any) => message?.data.portfolioChanged.portfolio.trades.totalCount;

test('what is done through one process is told by the relay at once and seen at every other', async () => {
  const bosses = places.map(({ gateway }) => actor(() => gateway, '1; *'));
  const id = await openPortfolio(bosses[0]!);
  const clients = places.map(watcherAt);
  const inboxes = clients.map((client) => watch(client, PORTFOLIO, { id }).inbox);
  for (const inbox of inboxes) await inbox.first(1);
  for (let trades = 1; trades <= 4; trades++) {
    await buy(bosses[trades % 2]!, id);
    for (const inbox of inboxes) await inbox.until(({ all }) => tradesOf(all.at(-1)) === trades);
  }
  await Promise.all(clients.map((client) => client.dispose()));
});

test('an event that could not be delivered is delivered again when it is due', async () => {
  failures = 1;
  const id = await openPortfolio(actor(() => places[0]!.gateway, '1; *'));
  const tries = () => delivered.filter(({ event }) => event.aggregateId === id).length;
  await eventually(() => tries() === 2);
});

test('when the relay goes, another takes over', async () => {
  const relay = delivered.at(-1)!.by;
  const [gone, other] = [places.splice(relay, 1)[0]!, places[0]!];
  await gone.gateway.stop();
  const id = await openPortfolio(actor(() => other.gateway, '1; *'));
  await eventually(() => delivered.some(({ by, event }) => event.aggregateId === id && by !== relay));
});
