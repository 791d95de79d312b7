import { createClient as createSseClient } from 'graphql-sse';
import { eventually, Inbox, liveDesk } from '../support/live-desk';

const desk = liveDesk({ LIVE_LINGER_MS: '100' });

const PORTFOLIO =
  'subscription ($id: ID!) { portfolioChanged(id: $id) { changes { type } portfolio { id trades { totalCount } } } }';

const tradesOf = (message: any) => message.data.portfolioChanged.portfolio.trades.totalCount;

const clients: { dispose(): void }[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose();
});

/** What the library's client is told of a subscription. */
function watching(singleConnection: boolean, query = PORTFOLIO, variables: object = {}, times = 1): Inbox[] {
  const client = createSseClient({
    url: () => `${desk.gateway.url}/graphql`,
    headers: { viewer: '1; *' },
    singleConnection,
    retryAttempts: 100,
    retry: () => new Promise((next) => setTimeout(next, 50)),
  } as Parameters<typeof createSseClient>[0]);
  clients.push(client);
  return Array.from({ length: times }, () => {
    const inbox = new Inbox();
    client.subscribe({ query, variables: { ...variables } }, inbox.sink as never);
    return inbox;
  });
}

describe.each([false, true])("graphql-sse's client (single connection: %s)", (isSingle) => {
  test('watches', async () => {
    const id = await desk.openPortfolio();
    const [inbox] = watching(isSingle, PORTFOLIO, { id });
    await inbox!.first(1);
    await desk.buy(id);
    await inbox!.until(({ all }) => tradesOf(all.at(-1)) === 1);
    clients.pop()!.dispose();
    await eventually(async () => (await desk.metric('gateway_live_connections')) === 0);
  });

  test('is told why it is refused', async () => {
    const [inbox] = watching(isSingle, 'subscription { portfolioChanged(id: "1") { nothing } }');
    const refused = [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }];
    expect(await inbox!.first(1)).toMatchObject([{ errors: refused }]);
    await inbox!.ended();
    expect(inbox!.isComplete).toBe(true);
  });

  test('comes again by itself when the process goes', async () => {
    const id = await desk.openPortfolio();
    const [inbox] = watching(isSingle, PORTFOLIO, { id });
    await inbox!.first(1);
    await desk.restart();
    const seen = inbox!.all.length;
    await inbox!.first(seen + 1);
    await desk.buy(id);
    await inbox!.until(({ all }) => tradesOf(all.at(-1)) === 1);
    expect(inbox!.all.flatMap(({ errors = [] }) => errors)).toEqual([]);
  });

  test('has each of many subscriptions go on', async () => {
    const id = await desk.openPortfolio();
    // More than are on their way to a client at once.
    const inboxes = watching(isSingle, PORTFOLIO, { id }, 30);
    await Promise.all(inboxes.map((inbox) => inbox.first(1)));
    await desk.buy(id);
    await Promise.all(inboxes.map((inbox) => inbox.until(({ all }) => tradesOf(all.at(-1)) === 1)));
  });
});

test('a page of somebody else cannot have a browser change anything over an event stream', async () => {
  const id = await desk.openPortfolio();
  const query = `mutation { buyInstrument(input: { portfolioId: "${id}", instrumentId: "1", quantity: "1", price: "10",
    tradeDate: "2026-06-15", idempotencyKey: "${id}" }) { trade { id } } }`;
  const url = `${desk.gateway.url}/graphql`;
  const accept = 'text/event-stream';
  const plain = 'text/plain; x=application/json';
  const answers = await Promise.all([
    fetch(`${url}?${new URLSearchParams({ query })}`, { headers: { accept } }),
    fetch(url, {
      method: 'POST',
      headers: { accept, 'content-type': plain },
      body: JSON.stringify({ query }),
    }),
  ]);
  for (const answer of answers) expect(await answer.text()).toContain('METHOD_NOT_ALLOWED');
  const trades = () =>
    desk.market.sql('select from market_core.trades where portfolio_id = $1::bigint', [id]);
  expect(await trades()).toHaveLength(0);
  const type = 'application/json';
  const told = await fetch(url, {
    method: 'POST',
    headers: { accept, 'content-type': type },
    body: JSON.stringify({ query }),
  });
  expect(await told.text()).toContain('"buyInstrument"');
  expect(await trades()).toHaveLength(1);
});

test('a subscription is a plain GET of an event stream too, as EventSource sends it', async () => {
  const id = await desk.openPortfolio();
  const query = `subscription { portfolioChanged(id: "${id}") { portfolio { id } } }`;
  const answer = await fetch(`${desk.gateway.url}/graphql?${new URLSearchParams({ query })}`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('event: next')) text += (await reader.read()).value;
  await reader.cancel();
  expect(text).toContain(`"portfolio":{"id":"${id}"}`);
});
