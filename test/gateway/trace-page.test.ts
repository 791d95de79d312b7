import type { TestGateway } from '../support/asking';
import { type BrowserPage, describeInBrowser, openPage } from '../support/browser';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
let page: BrowserPage | undefined;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterEach(async () => {
  await page?.close();
  page = undefined;
});
afterAll(() => gateway.stop());

const LINES = "[...document.querySelectorAll('#timeline tbody tr')]";
/** The figures above the picture, by what they are of. */
const FIGURES = `Object.fromEntries([...document.querySelectorAll('#figures li')]
  .map((one) => [one.lastChild.textContent, Number(one.firstChild.textContent)]))`;

async function open(): Promise<BrowserPage> {
  page = await openPage(`${gateway.url}/trace`);
  await page.until(`${LINES}.length > 0`);
  return page;
}

/** Writes an operation into the page and runs it; resolves when its answer is shown. */
async function run(shown: BrowserPage, query: string, headers = ''): Promise<void> {
  await shown.evaluate(`{
    document.getElementById('answer').textContent = '';
    document.getElementById('query').value = ${JSON.stringify(query)};
    document.getElementById('headers').value = ${JSON.stringify(headers)};
    document.getElementById('ask').requestSubmit();
  }`);
  await shown.until("document.getElementById('answer').textContent !== ''");
}

describeInBrowser('the page of traces, under its content-security-policy, in Chromium', () => {
  test('shows the statements of an answer by service, when each ran, and what they touched, from this server alone', async () => {
    const shown = await open();
    const query = await shown.evaluate("document.getElementById('query').value");
    const { citus } = await gateway.ask(query);
    const figures = await shown.evaluate(FIGURES);
    expect(figures).toMatchObject({
      statements: citus.statementCount,
      services: 5,
      'shard tasks': citus.tasks,
      'fan-outs': 0,
    });
    expect(await shown.evaluate(`${LINES}.length`)).toBe(citus.statementCount);
    const cards = "[...document.querySelectorAll('#nodes h3')].map((card) => card.textContent)";
    expect((await shown.evaluate(cards)).sort()).toEqual(['doc', 'finance', 'hc', 'market', 'risk']);
    // Every bar lies within the time that the answer took.
    const bars = `[...document.querySelectorAll('.bar')].map(({ style }) => parseFloat(style.left) + parseFloat(style.width))`;
    for (const end of await shown.evaluate(bars)) expect(end).toBeLessThanOrEqual(100.01);
    const elsewhere = `performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length`;
    expect(await shown.evaluate(elsewhere)).toBe(0);
    expect(shown.complaints).toEqual([]);
  });

  test('the line that is looked at shows which nodes it touched', async () => {
    const shown = await open();
    await shown.evaluate(`${LINES}[0].focus()`);
    const picked =
      "[...document.querySelectorAll('#nodes .now')].map((cell) => cell.closest('.service').querySelector('h3').textContent)";
    expect(new Set(await shown.evaluate(picked))).toEqual(new Set(['market']));
    await shown.evaluate('document.activeElement.blur()');
    expect(await shown.evaluate(picked)).toEqual([]);
  });

  test('a report over all shards is told as that, in whose name it was asked too', async () => {
    const shown = await open();
    await run(shown, '{ headcountReport { headcount } }', '{ "viewer": "1; hr" }');
    expect(await shown.evaluate('document.getElementById("status").textContent')).toBe('');
    expect(await shown.evaluate(FIGURES)).toMatchObject({ services: 1 });
    expect(await shown.evaluate("document.querySelectorAll('.bar.fan-out').length")).toBeGreaterThan(0);
  });

  test('what is wrong is said: the answer, headers that are no JSON, an answer without statements', async () => {
    const shown = await open();
    const status = "document.getElementById('status').textContent";
    await run(shown, '{ nobody }');
    expect(await shown.evaluate(status)).toContain('Cannot query field "nobody"');
    await run(shown, '{ __typename }');
    expect(await shown.evaluate(status)).toBe('No statement ran for it.');
    await shown.evaluate(`{
      document.getElementById('headers').value = 'viewer: 8';
      document.getElementById('ask').requestSubmit();
    }`);
    expect(await shown.evaluate(status)).toContain('The headers are no JSON');
  });

  test('it offers the examples, each with the headers that it wants', async () => {
    const shown = await open();
    const options = "[...document.querySelectorAll('#example option')].map((one) => one.textContent)";
    const titles: string[] = await shown.evaluate(options);
    expect(titles.slice(0, 2)).toEqual(['Portfolios in depth', 'My desk']);
    await shown.evaluate(`{
      const example = document.getElementById('example');
      example.selectedIndex = ${titles.indexOf('Buy instrument')};
      example.dispatchEvent(new Event('change'));
    }`);
    expect(await shown.evaluate("document.getElementById('query').value")).toContain(
      'mutation BuyInstrument',
    );
    expect(await shown.evaluate("JSON.parse(document.getElementById('headers').value)")).toEqual({
      viewer: '8; trader',
    });
  });
});
