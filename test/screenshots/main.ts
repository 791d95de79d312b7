import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserPage, CHROMIUM, openPage } from '../support/browser';
import { startExample } from '../support/example';

/**
 * `npm run screenshots`: pictures of GraphiQL with an answer, of a trace and of the live example, in an installed Chromium,
 * of the gateway at GATEWAY_URL that somebody has started. They go into the folder SCREENSHOTS.
 */
const { GATEWAY_URL = 'http://127.0.0.1:4000', SCREENSHOTS = 'screenshots' } = process.env;

interface Picture {
  readonly name: string;
  readonly url: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Has the page show what is to be seen. */
  readonly prepare: (page: BrowserPage) => Promise<void>;
}

const LINES = "document.querySelectorAll('#timeline tbody tr').length > 0";

/** The columns that an operation needs are known after its first execution: the second shows how it is from then on. */
async function traced(page: BrowserPage): Promise<void> {
  await page.until(LINES);
  await page.evaluate(`{
    document.getElementById('timeline').replaceChildren();
    document.getElementById('ask').requestSubmit();
  }`);
  await page.until(LINES);
}

async function answered(page: BrowserPage): Promise<void> {
  await page.until(
    `Boolean(document.querySelector('.result-window')?.textContent.includes('portfoliosByIds')) ||
     Boolean(document.querySelector('.graphiql-execute-button[aria-label^="Execute"]')?.click())`,
  );
}

/** Buys what the example of a mutation buys, once: its key makes it the same trade every time. */
async function bought(page: BrowserPage): Promise<void> {
  await page.until("document.querySelector('#status.live') !== null");
  const query = readFileSync(join('examples', 'mutations', 'buy-instrument.graphql'), 'utf8');
  const headers = { 'content-type': 'application/json', viewer: '8; trader' };
  await fetch(`${GATEWAY_URL}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  await page.until("document.querySelectorAll('#trades tr').length > 0");
}

/** @param live where the live example shows a portfolio */
const pictures = (live: string): Picture[] => [
  {
    name: 'graphiql',
    url: `${GATEWAY_URL}/graphiql`,
    scheme: 'light',
    width: 1200,
    height: 700,
    prepare: answered,
  },
  { name: 'trace', url: `${GATEWAY_URL}/trace`, scheme: 'light', width: 1400, height: 860, prepare: traced },
  {
    name: 'trace-dark',
    url: `${GATEWAY_URL}/trace`,
    scheme: 'dark',
    width: 1400,
    height: 860,
    prepare: traced,
  },
  {
    name: 'live',
    url: live,
    scheme: 'light',
    width: 900,
    height: 500,
    prepare: bought,
  },
];

async function main(): Promise<void> {
  if (!CHROMIUM)
    throw new Error(
      'No Chromium was found. Install one (Debian: chromium), or name it by CHROMIUM=/path/to/chromium.',
    );
  await fetch(`${GATEWAY_URL}/health/live`).catch(() => {
    throw new Error(
      `No gateway answers at ${GATEWAY_URL}: start one (npm start), or name it by GATEWAY_URL.`,
    );
  });
  mkdirSync(SCREENSHOTS, { recursive: true });
  const live = await startExample('live', { GATEWAY_URL: `${GATEWAY_URL}/graphql`, PORT: '0' });
  try {
    for (const { name, url, scheme, width, height, prepare } of pictures(live.url)) {
      const page = await openPage(url);
      try {
        await page.look(width, height, scheme);
        await prepare(page);
        const file = join(SCREENSHOTS, `${name}.png`);
        await page.screenshot(file);
        console.log(file);
      } finally {
        await page.close();
      }
    }
  } finally {
    await live.stop();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
