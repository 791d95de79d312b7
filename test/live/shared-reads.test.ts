import { SubgraphService } from '../../subgraphs/runtime/service';
import { actor } from '../support/acting';
import type { TestGateway } from '../support/asking';
import { startGateway } from '../support/gateway';
import { buy, eventually, liveDesk, watch } from '../support/live-desk';

const desk = liveDesk({ SHARE_IN_FLIGHT: 'on' });

const WATCH = 'subscription ($id: ID!) { portfolioChanged(id: $id) { portfolio { trades { totalCount } } } }';

/** Another gateway over the same database: of what is written through it this one hears by events alone. */
let writer: TestGateway;
const boss = actor(() => writer, '1; *');
beforeAll(async () => {
  writer = await startGateway(desk.market.environment);
});
afterAll(() => writer?.stop());

const portfolioOf = (message: any) => message.data.portfolioChanged.portfolio;

test('what was read before a change is not what is told of it', async () => {
  const id = await desk.openPortfolio();
  // That it was opened has been told: the next event is of the trade.
  await watch(desk.client(), WATCH, { id }).inbox.first(1);
  const market = desk.services.get('market')!;
  const execute = SubgraphService.prototype.execute.bind(market);
  let letGo = () => {};
  const released = new Promise<void>((release) => {
    letGo = release;
  });
  let isRead = () => {};
  const read = new Promise<void>((done) => {
    isRead = done;
  });
  market.execute = async (...given) => {
    market.execute = execute;
    const result = await execute(...given);
    isRead();
    await released;
    return result;
  };
  const { inbox } = watch(desk.client('2; *'), WATCH, { id });
  await read;
  const answers = async () =>
    (await desk.metric('gateway_live_reads_total')) + (await desk.metric('gateway_shared_executions_total'));
  const before = await answers();
  await buy(boss, id);
  await eventually(async () => (await answers()) >= before + 2);
  letGo();
  const [first] = await inbox.first(1);
  expect(portfolioOf(first).trades.totalCount).toBe(1);
});
