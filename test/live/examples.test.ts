import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createClient as createSseClient } from 'graphql-sse';
import { CHROMIUM, openPage } from '../support/browser';
import { type ExampleServer, exampleFolder, startExample, typeErrors } from '../support/example';
import { freePort } from '../support/free-port';
import { Inbox, liveDesk } from '../support/live-desk';

const desk = liveDesk();
const environment = () => ({ GATEWAY_URL: `${desk.gateway.url}/graphql`, PORT: '0' });
const servers: ExampleServer[] = [];

afterAll(() => Promise.all(servers.map((server) => server.stop())));

async function start(name: string): Promise<ExampleServer> {
  const server = await startExample(name, environment());
  servers.push(server);
  return server;
}

const inBrowser = CHROMIUM ? test : test.skip;

inBrowser(
  'the page shows a portfolio and each trade as it comes, in Chromium (skipped where none is)',
  async () => {
    const id = await desk.openPortfolio({ name: 'Watched in a browser' });
    await desk.buy(id, { quantity: '7' });
    const { url } = await start('live');
    const page = await openPage(url.replace(/portfolio=1$/, `portfolio=${id}`));
    const count = "document.getElementById('count').textContent";
    try {
      await page.until(`${count} === '1' && document.getElementById('status').textContent === 'live'`);
      expect(await page.evaluate("document.getElementById('name').textContent")).toBe('Watched in a browser');
      for (const quantity of ['11', '12', '13']) await desk.buy(id, { quantity });
      await page.until(`${count} === '4'`);
      const quantities =
        "[...document.querySelectorAll('#trades td:nth-child(4)')].map((cell) => cell.textContent)";
      const shown: string[] = await page.evaluate(quantities);
      expect(shown.map(Number).sort((a, b) => a - b)).toEqual([7, 11, 12, 13]);
      const told =
        "[...document.querySelectorAll('#changes li')].filter((line) => /TradeFilled$/.test(line.textContent)).length";
      expect(await page.evaluate(told)).toBe(3);
      expect(page.complaints).toEqual([]);
    } finally {
      await page.close();
    }
  },
);

inBrowser('the page goes on after the gateway was started anew (skipped where no Chromium is)', async () => {
  const PORT = String(await freePort());
  await desk.restart({ PORT });
  const id = await desk.openPortfolio({ name: 'Watched through a restart' });
  const { url } = await start('live');
  const page = await openPage(url.replace(/portfolio=1$/, `portfolio=${id}`));
  const isLive = (count: number) =>
    page.until(
      `document.getElementById('count').textContent === '${count}' && document.getElementById('status').textContent === 'live'`,
    );
  try {
    await isLive(0);
    await desk.restart({ PORT });
    await desk.buy(id, { quantity: '7' });
    await isLive(1);
    await desk.buy(id, { quantity: '8' });
    await isLive(2);
  } finally {
    await page.close();
  }
});

test('the typed client watches a portfolio', async () => {
  const id = await desk.openPortfolio({ name: 'Watched with types' });
  const child = spawn(process.execPath, ['--import', 'tsx', 'main.ts', 'watch', id], {
    cwd: exampleFolder('typed-client'),
    env: { ...process.env, ...environment() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === 1) await desk.buy(id, { quantity: '3' });
    if (line.includes('TradeFilled')) break;
  }
  child.kill();
  await once(child, 'exit');
  expect(lines[0]).toBe('Watched with types: as it stands; 0 trades, the last none');
  expect(lines.at(-1)).toMatch(/^Watched with types: .*TradeFilled; 1 trades, the last BUY 3(\.0+)? \w+$/);
});

test('a stitched schema passes subscriptions on, with what it adds to the types', async () => {
  const { url } = await start('stitching');
  const client = createSseClient({ url, retryAttempts: 0 });
  const id = await desk.openPortfolio();
  const inbox = new Inbox();
  const query = `subscription ($id: ID!) { tradeFilled(portfolioId: $id) {
    changes { type } trade { quantity instrument { symbol watchlists { name } } } } }`;
  client.subscribe({ query, variables: { id } }, inbox.sink as never);
  // A stream says nothing when it begins: it trades until it is heard.
  while (inbox.all.length === 0) {
    await desk.buy(id, { quantity: '5' });
    await new Promise((next) => setTimeout(next, 200));
  }
  expect(inbox.all[0]).toEqual({
    data: {
      tradeFilled: {
        changes: [{ type: 'TradeFilled' }],
        trade: {
          quantity: expect.stringMatching(/^5(\.0+)?$/),
          instrument: { symbol: 'AAPL', watchlists: [{ name: 'Large caps' }] },
        },
      },
    },
  });
  client.dispose();
});

test('the types of the page and its server hold', async () => {
  expect(await typeErrors('live')).toBe('');
});
