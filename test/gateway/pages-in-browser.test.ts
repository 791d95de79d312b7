import { join } from 'node:path';
import type { TestGateway } from '../support/asking';
import { type BrowserPage, CHROMIUM, openPage } from '../support/browser';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
let page: BrowserPage | undefined;
beforeAll(async () => {
  gateway = await startGateway();
});
afterEach(async () => {
  await page?.close();
  page = undefined;
});
afterAll(() => gateway.stop());

/** `PAGES_SCREENSHOTS=folder` keeps pictures of the pages. */
const keep = (name: string) =>
  process.env.PAGES_SCREENSHOTS && page!.screenshot(join(process.env.PAGES_SCREENSHOTS, `${name}.png`));
const click = (label: string) =>
  page!.evaluate(`document.querySelector('[aria-label^=${JSON.stringify(label)}]').click()`);
/** Waits until the page shows a text. */
const shows = (text: string) => page!.until(`document.body.innerText.includes(${JSON.stringify(text)})`);

const name = 'under their content-security-policy, in Chromium';
const inChromium = CHROMIUM
  ? (suite: () => void) => describe(name, suite)
  : (suite: () => void) => describe.skip(`${name} (skipped: none is installed)`, suite);

inChromium(() => {
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
    const response = "(document.querySelector('.result-window')?.textContent ?? '').replace(/\\s/g, ' ')";
    await page.until(`${response}.includes('statementCount')`);
    expect(await page.evaluate(response)).toMatch(/"department": *\{ *"name": *"Executive Office"/);
    await keep('graphiql');
    await click('Show Documentation Explorer');
    await shows('Root Types');
    await keep('graphiql-documentation');
    await click('Show GraphiQL Explorer');
    await shows('accountByCode');
    await click('Open settings dialog');
    await shows('Persist headers');
    await keep('graphiql-settings');
    expect(page.complaints).toEqual([]);
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
    await keep('sandbox');
    // Its manifest is loaded too, and is none here.
    expect(page.complaints.filter((complaint) => !complaint.startsWith('Manifest: '))).toEqual([]);
    expect(asked).toContain('sandbox.embed.apollographql.com');
  });

  test('where Apollo cannot be reached, its page leads to GraphiQL', async () => {
    page = await openPage(`${gateway.url}/graphql`, () => undefined);
    await shows('GraphiQL works without it.');
    await keep('sandbox-offline');
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
