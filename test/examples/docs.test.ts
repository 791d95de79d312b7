import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedGateway } from '../support/shared-gateway';

const root = join(__dirname, '..', '..');
const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
);

/** Those with tests of their own: one runs all it shows, the other is about a service that is added. */
const ELSEWHERE = ['docs/compared.md', 'docs/your-tables.md'];

/** The queries that pages show as they can be sent. */
const shown = pages
  .filter((page) => !ELSEWHERE.includes(page))
  .flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/```graphql\n([^`]+)```/g)]
      .map(([, text]) => text!)
      .filter((text) => /^\s*(\{|query)/.test(text))
      .map((text) => [page, text] as const),
  );

test.each(shown)('what %s shows is answered as it stands: %s', async (_, query) => {
  const gateway = await sharedGateway();
  const { data, errors } = await gateway.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toBeTruthy();
});

test('pages show queries', () => {
  expect(shown.length).toBeGreaterThan(2);
});
