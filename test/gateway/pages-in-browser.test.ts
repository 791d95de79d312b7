import type { TestGateway } from '../support/asking';
import { type BrowserPage, describeInBrowser, openPage } from '../support/browser';
import { startGateway } from '../support/gateway';
import { type OwnDatabase, ownDatabase } from '../support/own-database';

let gateway: TestGateway;
/** Of its own, for what is bought in the page, and paid. */
let market: OwnDatabase;
let finance: OwnDatabase;
let page: BrowserPage | undefined;
beforeAll(async () => {
  [market, finance] = await Promise.all([ownDatabase('market'), ownDatabase('finance')]);
  gateway = await startGateway({ ...market.environment, ...finance.environment });
});
afterEach(async () => {
  await page?.close();
  page = undefined;
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([market.drop(), finance.drop()]);
});

const click = (label: string) =>
  page!.evaluate(`document.querySelector('[aria-label^=${JSON.stringify(label)}]').click()`);
/** Waits until the page shows a text. */
const shows = (text: string) => page!.until(`document.body.innerText.includes(${JSON.stringify(text)})`);

/** Has a page keep what it is answered: of what is shown, only the lines within the window are in its document. */
const RECORD = `{
  window.answers = [];
  const { fetch } = window;
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    response.clone().text().then((text) => answers.push(text));
    return response;
  };
}`;
/** Presses the button that runs an operation, unless one runs; always false. */
const PRESS = `Boolean(document.querySelector('.graphiql-execute-button[aria-label^="Execute"]')?.click())`;
const RESPONSE = "(document.querySelector('.result-window')?.textContent ?? '').replace(/\\s/g, ' ')";

describeInBrowser('under their content-security-policy, in Chromium', () => {
  test('GraphiQL answers what is typed, explains the schema, and complains of nothing', async () => {
    page = await openPage(`${gateway.url}/graphiql`);
    await shows('PortfoliosInDepth');
    await page.until("document.querySelector('.graphiql-editor .view-line') !== null");
    // No bars beside the page's own.
    expect(await page.evaluate('innerWidth - document.documentElement.clientWidth')).toBe(0);
    await page.evaluate("document.querySelector('.graphiql-editor textarea').focus()");
    await page.control('a');
    await page.type('query Typed { department(id: 1) { name } }');
    // It learns of the operation's name a moment later.
    await page.until("document.querySelector('.graphiql-tab-button').textContent === 'Typed'");
    await page.control('Enter');
    await page.until(`${RESPONSE}.includes('Executive Office')`);
    expect(await page.evaluate(RESPONSE)).toMatch(/"department": *\{ *"name": *"Executive Office"/);
    await click('Show Documentation Explorer');
    await shows('Root Types');
    await click('Show GraphiQL Explorer');
    await shows('accountByCode');
    await click('Open settings dialog');
    await shows('Persist headers');
    expect(page.complaints).toEqual([]);
  });

  test('GraphiQL opens with a question to all services, a change by somebody else, and a trace, which all answer', async () => {
    page = await openPage(`${gateway.url}/graphiql`);
    await shows('PortfoliosInDepth');
    const names = "[...document.querySelectorAll('.graphiql-tab-button')].map((tab) => tab.textContent)";
    await page.until(`${names}.length === 3`);
    expect(await page.evaluate(names)).toEqual(['PortfoliosInDepth', 'BuyInstrument', 'MyDesk']);
    await page.evaluate(RECORD);
    const run = async (tab: number, operation: string, field: string) => {
      await page!.evaluate(`document.querySelectorAll('.graphiql-tab-button')[${tab}].click()`);
      await page!.until(`document.querySelector('.graphiql-editor').textContent.includes('${operation}')`);
      // Beside what it asks about the schema.
      const answer = `answers.find((text) => text.startsWith('{"data":{"${field}"'))`;
      // A press soon after a tab was opened is for nothing.
      await page!.until(`${answer} !== undefined || ${PRESS}`);
      return JSON.parse(await page!.evaluate(answer));
    };
    const [first, mutation, traced] = [
      await run(0, 'PortfoliosInDepth', 'portfoliosByIds'),
      await run(1, 'BuyInstrument', 'buyInstrument'),
      await run(2, 'MyDesk', 'employee'),
    ];
    for (const { errors } of [first, mutation, traced]) expect(errors).toBeUndefined();
    expect(first.extensions?.citus).toBeUndefined();
    expect(first.data.portfoliosByIds).toHaveLength(20);
    expect(traced.extensions.citus.statementCount).toBeGreaterThan(5);
    const [trade] = await market.sql(
      'select side, traded_by from market_core.trades where portfolio_id = 1 and trade_id = $1',
      [mutation.data.buyInstrument.trade.id],
    );
    expect(trade).toEqual({ side: 'BUY', traded_by: '8' });
    expect(page.complaints).toEqual([]);
  });

  test('GraphiQL asks nothing about a schema that is not told, and answers all the same', async () => {
    const silent = await startGateway({ INTROSPECTION: 'off' });
    page = await openPage(`${silent.url}/graphiql`);
    await page.until("document.querySelector('.graphiql-editor .view-line') !== null");
    await page.evaluate(RECORD);
    await page.evaluate("document.querySelector('.graphiql-execute-button').click()");
    await page.until('answers.length > 0');
    expect(JSON.parse(await page.evaluate('answers[0]')).data.portfoliosByIds).toHaveLength(20);
    const asked = "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'))";
    expect(await page.evaluate(`${asked}.length`)).toBe(1);
    expect(page.complaints).toEqual([]);
    await silent.stop();
  });

  test('what GraphiQL does not need is forbidden to it, and that is seen', async () => {
    page = await openPage(`${gateway.url}/graphiql`);
    await page.evaluate("void fetch('https://elsewhere.invalid/').catch(() => {})");
    await page.evaluate(
      "void document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))",
    );
    while (page.complaints.length < 5) await new Promise((next) => setTimeout(next, 50));
    expect(page.complaints.join('\n')).toMatch(/elsewhere\.invalid.*violates.*connect-src/);
    expect(page.complaints.join('\n')).toMatch(/inline script violates/);
    expect(await page.evaluate('window.ran === undefined')).toBe(true);
  });

  test('Sandbox may load, frame and ask what it needs, and complains of nothing', async () => {
    const asked: string[] = [];
    // In place of Apollo's site: what is loaded from there does what theirs does.
    page = await openPage(`${gateway.url}/graphql`, (url) => {
      asked.push(url.hostname);
      return url.pathname.endsWith('.js') ? SANDBOX : '';
    });
    await page.until("document.title === 'framed' && window.answered === 'Query'");
    // Its manifest is loaded too, and is none here.
    expect(page.complaints.filter((complaint) => !complaint.startsWith('Manifest: '))).toEqual([]);
    expect(asked).toContain('sandbox.embed.apollographql.com');
  });

  test('where Apollo cannot be reached, its page leads to GraphiQL', async () => {
    page = await openPage(`${gateway.url}/graphql`, () => undefined);
    await shows('GraphiQL works without it.');
    expect(page.complaints.filter((complaint) => /policy/i.test(complaint))).toEqual([]);
    expect(await page.evaluate('document.querySelector(\'a[href="/graphiql"]\').textContent')).toBe(
      'GraphiQL',
    );
  });
});

const SANDBOX = `window.EmbeddedSandbox = class {
  constructor({ initialEndpoint }) {
    const frame = document.createElement('iframe');
    frame.src = 'https://sandbox.embed.apollographql.com/sandbox/explorer';
    frame.onload = () => { document.title = 'framed'; };
    document.body.append(frame);
    const body = JSON.stringify({ query: '{ __typename }' });
    fetch(initialEndpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      .then((response) => response.json())
      .then(({ data }) => { window.answered = data.__typename; });
  }
};`;
