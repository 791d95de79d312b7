import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverAudits } from 'graphql-http';
import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';

const PAGE = readFileSync(join(__dirname, '..', '..', 'docs', 'http.md'), 'utf8');

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});

test("the specification's audits are met, but for those that docs/http.md gives a reason for", async () => {
  const audits = serverAudits({ url: `${gateway.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const levels = ['MUST', 'SHOULD', 'MAY'].map((level) => {
    const of = results.filter(({ name }) => name.startsWith(`${level} `));
    return `| ${level} | ${of.length} | ${of.filter(({ status }) => status === 'ok').length} |`;
  });
  expect(PAGE).toContain(levels.join('\n'));
  const explained = [...PAGE.matchAll(/^\| ((?:[0-9A-F]{4}(?:, )?)+) \|/gm)].flatMap(([, ids]) =>
    ids!.split(', '),
  );
  expect(explained.sort()).toEqual(
    results
      .filter(({ status }) => status !== 'ok')
      .map(({ id }) => id)
      .sort(),
  );
});

test.each([
  ['application/graphql-response+json', 294],
  ['application/json', 200],
])('errors beside data are told in %s with status %i', async (accept, status) => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({
      query: '{ __typename employees(first: 1, after: "none of ours") { nodes { id } } }',
    }),
  });
  const { data, errors } = (await response.json()) as any;
  expect([response.status, errors[0].extensions.code]).toEqual([status, 'BAD_CURSOR']);
  expect(data).not.toBeUndefined();
});
