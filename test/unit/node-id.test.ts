import { nodeId, nodeNamed } from '../../subgraphs/runtime/nodes/node-id';

test.each([
  ['Employee', ['5']],
  ['Budget', ['4001', '9223372036854775807']],
  ['Öffnung', ['a/b+c', '"', '\u{1f600}']],
])('an id of %s %j says what it names, and is fit for a path', (type, key) => {
  const id = nodeId({ type, key });
  expect(id).toMatch(/^[\w-]+$/);
  expect(nodeNamed(id)).toEqual({ type, key });
});

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  ['nothing', ''],
  ['no base64', '§§§'],
  ['no JSON', Buffer.from('Employee:5').toString('base64url')],
  ['no list', encoded({ type: 'Employee', id: '5' })],
  ['a type alone', encoded(['Employee'])],
  ['a number', encoded(['Employee', 5])],
  ['an empty list', encoded([])],
  ['another way to write one', Buffer.from('["Employee", "5"]').toString('base64url')],
  ['one with padding', `${encoded(['Employee', '5'])}==`],
  ['one with a line break', `${encoded(['Employee', '5'])}\n`],
  ['more than a key can be', encoded(['Employee', '5'.repeat(2_000)])],
])('%s names nothing', (_, id) => {
  expect(nodeNamed(id)).toBeUndefined();
});
