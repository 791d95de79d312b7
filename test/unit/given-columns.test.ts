import { insertGiven, type Statement, t, table, updateGiven, updateRow } from '../../citus';
import { type Params, valuesOf } from '../../citus/declare/statement';

const notes = table(
  'test.notes',
  {
    pageId: t.bigint(),
    id: t.defaulted(t.bigint('note_id')),
    text: t.text(),
    tag: t.nullable(t.text()),
    state: t.defaulted(t.text()),
    meta: t.defaulted(t.jsonb()),
    parts: t.nullable(t.arrayOf(t.jsonb())),
    createdAt: t.timestamptz(),
    version: t.defaulted(t.integer()),
  },
  { key: ['pageId', 'id'], distributedBy: 'pageId' },
);

/** Keeps what is sent, and answers with a row. */
function recording() {
  const sent: (readonly [sql: string, values: readonly unknown[]])[] = [];
  const run = async (statement: Statement<never, unknown>, params?: Params) => {
    sent.push([statement.text, valuesOf(statement, params ?? {})]);
    return [{ id: '1' }];
  };
  return { sent, transaction: { run: run as never } };
}

test('an insert names the columns that are given, and leaves the others to the database', async () => {
  const insert = insertGiven(notes, 'test.note.insert', {
    mayLeave: ['tag', 'state', 'meta', 'parts'],
    now: ['createdAt'],
  });
  const { sent, transaction } = recording();
  expect(await insert(transaction, { key: '7', text: 'a' })).toEqual({ id: '1' });
  // Null is a value where there may be none; else it is the same as nothing.
  const rich = { key: '7', text: 'a', tag: null, state: null, meta: { a: [1] }, parts: [1, 'two'] };
  await insert(transaction, rich);
  const whole = { ...rich, state: 'OPEN' };
  await insert(transaction, whole);
  const told = (sql: string) => sql.replace(/ returning .*/, '');
  expect(sent.map(([sql, values]) => [told(sql), values])).toEqual([
    ['insert into test.notes (page_id, text, created_at) values ($1::bigint, $2::text, now())', ['7', 'a']],
    [
      'insert into test.notes (page_id, text, created_at, tag, meta, parts) values ($1::bigint, $2::text, now(), $3::text, $4::jsonb, $5::jsonb[])',
      ['7', 'a', null, '{"a":[1]}', ['1', '"two"']],
    ],
    [
      'insert into test.notes (page_id, text, created_at, tag, state, meta, parts) values ($1::bigint, $2::text, now(), $3::text, $4::text, $5::jsonb, $6::jsonb[])',
      ['7', 'a', null, 'OPEN', '{"a":[1]}', ['1', '"two"']],
    ],
  ]);
});

test('an update sets what is given and raises the version; nothing sends nothing', async () => {
  const change = updateGiven(notes, 'test.note.change', 'text', 'tag');
  const { sent, transaction } = recording();
  const row = { key: '7', id: '1' };
  expect(await change(transaction, row, { text: null })).toEqual({});
  expect(await change(transaction, row, { tag: null })).toEqual({ tag: null });
  expect(sent).toEqual([
    [
      'update test.notes set tag = $1::text, version = version + 1 where page_id = $2::bigint and note_id = $3::bigint',
      [null, '7', '1'],
    ],
  ]);
});

test('a version that is part of the key is no number that rises', () => {
  const releases = table(
    'test.releases',
    { id: t.bigint(), version: t.integer(), notes: t.text() },
    { key: ['id', 'version'] },
  );
  expect(updateRow(releases, 'test.release.change', 'notes').text).toBe(
    'update test.releases set notes = $1::text where id = $2::bigint and version = $3::integer',
  );
});
