import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from '../support/asking';
import { schema } from '../support/client-schema';
import { everyField } from '../support/every-field';
import { readPages } from '../support/list-reading';
import { AddedRows } from '../support/rows';
import { sharedGateway } from '../support/shared-gateway';
import { sql } from '../support/sql';

/** What has an audit trail → its service, its root field, and the table with the column that it is found by. */
const TRAILS: Readonly<Record<string, readonly [ServiceName, string, string, string]>> = {
  Employee: ['hc', 'employee', 'hc_core.employee_audit', 'employee_id'],
  Department: ['hc', 'department', 'hc_core.reference_audit', 'entity_key'],
  Position: ['hc', 'position', 'hc_core.reference_audit', 'entity_key'],
  Document: ['doc', 'document', 'doc_core.document_audit', 'document_id'],
  Workflow: ['doc', 'workflow', 'doc_core.reference_audit', 'entity_key'],
  Account: ['finance', 'account', 'finance_core.account_audit', 'account_id'],
  Transaction: ['finance', 'transaction', 'finance_core.transaction_audit', 'transaction_id'],
  Invoice: ['finance', 'invoice', 'finance_core.invoice_audit', 'invoice_id'],
  Instrument: ['market', 'instrument', 'market_core.instrument_audit', 'instrument_id'],
  Portfolio: ['market', 'portfolio', 'market_core.portfolio_audit', 'portfolio_id'],
  NewsArticle: ['market', 'newsArticle', 'market_core.news_audit', 'news_id'],
  MarketIndex: ['market', 'marketIndex', 'market_core.reference_audit', 'entity_key'],
  EconomicIndicator: ['market', 'economicIndicator', 'market_core.reference_audit', 'entity_key'],
  Risk: ['risk', 'risk', 'risk_core.risk_audit', 'risk_id'],
  FinancialPeriod: ['finance', 'financialPeriod', 'finance_core.reference_audit', 'entity_key'],
};

/** Entries of the trail of a thing, oldest first. */
const entriesOf = (type: string) =>
  Array.from({ length: 5 }, (_, index) => ({
    audit_id: String(9_000_000 + index),
    entity: type,
    entity_id: String(index),
    action: index === 0 ? 'makeThing' : 'changeThing',
    actor_id: String(index + 2),
    occurred_at: `2026-06-0${index + 1}T08:00:00Z`,
    ...(index > 0 && { before: { name: `name ${index - 1}` } }),
    after: { name: `name ${index}`, nested: { values: [1, null, 'x'] } },
  }));

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

test('everything that has an audit trail is looked at', () => {
  const trails = everyField(schema).filter((path) => path.endsWith('.auditTrail'));
  expect(trails.map((path) => path.split('.')[0]).filter((type) => !TRAILS[type!])).toEqual([]);
});

describe.each(Object.entries(TRAILS))('the audit trail of %s', (type, [service, root, table, column]) => {
  const added = new AddedRows(service);
  const entries = entriesOf(type);
  // Trails number their entries each for itself.
  const idOf = ({ audit_id }: { readonly audit_id: string }) => `${type}.${audit_id}`;
  let id: string;

  beforeAll(async () => {
    // A reference table has one trail for all of its rows, by type and id.
    const keyOf = (of: number) => (column === 'entity_key' ? `${type}:${of}` : String(of));
    const used = new Set(
      (await sql(service, `select ${column}::text as key from ${table}`)).map(({ key }) => key),
    );
    const unused = [2, 3, 4, 5, 6, 7, 8].filter((of) => !used.has(keyOf(of)));
    const [of, other] = unused as [number, number];
    id = String(of);
    for (const entry of entries) await added.add(table, { [column]: keyOf(of), ...entry });
    await added.add(table, { [column]: keyOf(other), ...entries[0], audit_id: '9100000' });
  });
  afterAll(() => added.remove());

  test('is read from either end, newest first, without the entries of another', async () => {
    const orders = { [column]: 'occurred_at' };
    const list = { field: `${type}.auditTrail`, root, from: table, id: 'audit_id', orders };
    const ids = entries.map(idOf).reverse();
    expect(await readPages(gateway, list, { id }, {}, 2)).toEqual({ ids, totals: [5] });
    expect((await readPages(gateway, list, { id }, {}, 2, 'backward')).ids).toEqual(ids);
  });

  test('says who did what, and how it was before and after', async () => {
    const data = await gateway.data(`{ parent: ${root}(id: "${id}") { auditTrail { nodes {
      id entity entityId action occurredAt before after actor { id } } } } }`);
    expect([...data.parent.auditTrail.nodes].reverse()).toEqual(
      entries.map((entry) => ({
        id: idOf(entry),
        entity: entry.entity,
        entityId: entry.entity_id,
        action: entry.action,
        occurredAt: entry.occurred_at,
        before: entry.before ?? null,
        after: entry.after,
        actor: { id: entry.actor_id },
      })),
    );
  });
});
