import { SERVICES } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { isOfFigures, lacksFigure, schema } from '../support/client-schema';
import { everyField, operationFor } from '../support/every-field';
import { sampleArguments } from '../support/sample-arguments';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';
import { subgraphs } from '../support/subgraphs';
import { addWrittenRows } from '../support/written-rows';

/** Fields that have a value for nothing in the sample data, with the reason. */
const EMPTY: Readonly<Record<string, string>> = {
  'Account.description': 'the names of the sample accounts say it all',
  'Budget.notes': 'nobody has remarked anything on a sample budget',
  'Invoice.notes': 'nobody has remarked anything on a sample invoice',
  'Invoice.sentAt': 'written by sendInvoice',
  'Invoice.sentTo': 'written by sendInvoice',
  'LeaveRequest.decidedBy': 'written by approveLeave and rejectLeave',
  'Payment.returnedOn': 'written by returnPayment',
  'MitigationAction.controlTest': 'written by testControl',
  'Transaction.origin': 'written with what is posted from a document or event',
};

/** Tables and views that no query reads, with the reason. */
const UNREAD: readonly (readonly [RegExp, string])[] = [
  [
    /_core\.(outbox|event_log|idempotency_keys|\w*audit)$/,
    'written by mutations, for other readers than the graph',
  ],
  [/_core\.webhooks$/, 'how far webhooks are'],
  [/_core\.document_readers$/, 'what readers in rows of documents are compared with and written from'],
  [/_core\.amounts_by_day$/, 'what mutations hold the limits of an accountant against'],
  [/_core\.transactions_by_origin$/, 'lets mutations and events post nothing twice'],
  [/^market_core\.currencies$/, 'what mutations round amounts to'],
  [
    /\.(balance_sheet(_totals)?|income_statement)$/,
    'for readers in SQL: the graph sums up lines by transaction, which are of one moment',
  ],
  [/\.collections_monthly$/, 'the graph sums up the payments of the months asked for instead'],
];

/** How many operations go out of their way for a field that held nothing. */
const ATTEMPTS = 15;

let gateway: TestGateway;
let removeWrittenRows: () => Promise<void>;
/** In how many operations a field was answered. */
const operations = new Map<string, number>();
const filled = new Set<string>();
const read = new Set<string>();
const problems: string[] = [];

/** Asks one operation of every root field until no field is left that another way may fill. */
beforeAll(async () => {
  gateway = await sharedGateway();
  removeWrittenRows = await addWrittenRows();
  const samples = await sampleArguments();
  const wanted = (path: string, isNear: boolean) =>
    !filled.has(path) &&
    (isNear || (operations.get(path) ?? 0) < (isOfFigures(path.split('.')[0]!) ? 1 : ATTEMPTS));
  const roots = Object.keys(schema.getQueryType()!.getFields());
  let before = -1;
  for (let round = 0; filled.size > before; round++) {
    before = filled.size;
    for (const [index, root] of roots.entries())
      await ask(operationFor(schema, root, wanted, samples, (round + index) % 2 === 1), root);
  }
});
afterAll(async () => {
  await removeWrittenRows();
  await gateway.stop();
});

async function ask(operation: ReturnType<typeof operationFor>, root: string): Promise<void> {
  const { data, errors, citus } = await gateway.ask(operation.query);
  for (const { message, path, extensions } of errors ?? [])
    if (!lacksFigure(String(path?.at(-1)).replace('_', '.'), extensions.code))
      problems.push(`${root}: ${message} at ${path?.join('.')}`);
  if (!data) return;
  for (const { relations } of citus.statements) for (const relation of relations) read.add(relation);
  const here = new Set<string>();
  operation.visit(data, (path, hasValue) => {
    here.add(path);
    if (hasValue) filled.add(path);
  });
  for (const path of here) operations.set(path, (operations.get(path) ?? 0) + 1);
}

test('every root field answers without an error', () => {
  expect(problems).toEqual([]);
});

test('every field of every type is answered', () => {
  expect(everyField(schema).filter((path) => !operations.has(path))).toEqual([]);
});

test('every field has a value somewhere, but for those that the sample data leaves empty', () => {
  expect(
    everyField(schema)
      .filter((path) => !filled.has(path) && !isOfFigures(path.split('.')[0]!))
      .sort(),
  ).toEqual(Object.keys(EMPTY).sort());
});

test.each(SERVICES)('every table and every report of %s is read through the gateway', async (service) => {
  const { groups, references, views } = subgraphs[service].distribution;
  const relations = [
    ...Object.values(groups).flatMap(({ tables }) => Object.keys(tables)),
    ...references,
    ...Object.keys(views),
  ];
  const below = await tablesBelowViews(service);
  const unread = relations.filter((relation) => !read.has(relation) && !below.has(relation));
  expect(unread.filter((relation) => !UNREAD.some(([pattern]) => pattern.test(relation)))).toEqual([]);
});

/** Tables that are read as a part of views that are read. */
async function tablesBelowViews(service: (typeof SERVICES)[number]): Promise<Set<string>> {
  const rows = await sql(
    service,
    `select view_schema || '.' || view_name as view, table_schema || '.' || table_name as "table"
     from information_schema.view_table_usage`,
  );
  return new Set(rows.filter(({ view }) => read.has(view)).map(({ table }) => table));
}
