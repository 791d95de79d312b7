import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';

const folder = join(__dirname, '..', '..', 'examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await sharedGateway();
});

afterAll(() => gateway?.stop());

test.each(files)('%s runs as it is and finds what it asks for in the sample data', async (file) => {
  const { data, errors } = await gateway.ask(readFileSync(join(folder, file), 'utf8'));
  expect(errors).toBeUndefined();
  expect(empty(data)).toEqual([]);
});

/** Paths of an answer at which there is nothing: null, or a list without items. */
function empty(value: unknown, path = ''): string[] {
  if (value === null) return [path];
  if (Array.isArray(value))
    return value.length === 0 ? [path] : value.flatMap((item, index) => empty(item, `${path}[${index}]`));
  if (typeof value !== 'object') return [];
  return Object.entries(value as object).flatMap(([name, field]) => empty(field, `${path}.${name}`));
}
