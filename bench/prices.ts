import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedDatabases } from '../cluster/embedded/databases';
import { prepareDatabase } from '../cluster/prepare';
import { distribution } from '../subgraphs/market/distribution';
import { CitusLab, findCitus } from '../test/support/citus-lab';
import { publishDatabases } from '../test/support/databases';
import { startGateway } from '../test/support/gateway';
import { table, writeSection } from './marked-section';

/**
 * `npx tsx bench/prices.ts`: recording 100,000 daily prices in batches of 10,000, each one request to the gateway over
 * HTTP (checks, idempotency key, audit trail and event included), against single INSERTs into the same table of the
 * same database, one after the other over one connection. The two take turns: after each batch come 300 single
 * inserts; 100,000 of them are extrapolated from these 3,000. On PostgreSQL once as it is set up by default, where every
 * commit waits for the disk, and once without, as the lab of Citus runs. Writes bench/results/prices.md.
 */
const BATCHES = 10;
const INSTRUMENTS = 200;
/** Days of a batch: with the instruments, 10,000 rows. */
const DAYS = 50;
const SINGLES = 300;
const ROWS = BATCHES * INSTRUMENTS * DAYS;
const FIRST_ID = 1_000_000;
// Not a person: there is no database of employees to find one in.
const VIEWER = 'service:1; market_data';

const MUTATION = `mutation ($input: RecordPricesInput!) { recordPrices(input: $input) { recorded } }`;
const INSERT = `insert into market_data.price_history (instrument_id, price_date, open, high, low, close, volume)
                values ($1::bigint, $2::date, $3::numeric, $4::numeric, $5::numeric, $6::numeric, $7::bigint)`;

interface Price {
  readonly instrumentId: string;
  readonly priceDate: string;
  readonly open: string;
  readonly high: string;
  readonly low: string;
  readonly close: string;
  readonly volume: string;
}

interface Measured {
  readonly database: string;
  readonly batched: number;
  readonly single: number;
}

function price(instrument: number, day: number): Price {
  const cents = 1_000 + ((instrument * 37 + day * 11) % 9_000);
  const of = (more: number) => ((cents + more) / 100).toFixed(4);
  return {
    instrumentId: String(FIRST_ID + instrument),
    priceDate: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    open: of(0),
    high: of(60),
    low: of(-60),
    close: of(25),
    volume: String(1_000 * (1 + ((instrument + day) % 50))),
  };
}

async function measure(database: string, url: string): Promise<Measured> {
  publishDatabases((service) => (service === 'market' ? url : 'postgresql://nobody@127.0.0.1:1/none'));
  const gateway = await startGateway();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Twice as many as a batch has: the second half is for the single inserts.
    await client.query(
      `insert into market_core.instruments (instrument_id, symbol, isin, name, kind, currency, exchange_id, country, sector)
       select ${FIRST_ID} + g, 'B' || g, 'XS' || lpad(g::text, 9, '0') || '0', 'Bench ' || g, 'EQUITY', 'USD', 1, 'US', 'Bench'
       from generate_series(0, ${2 * INSTRUMENTS - 1}) g`,
    );
    const record = async (prices: readonly Price[], idempotencyKey: string) => {
      const { recordPrices } = await gateway.data(
        MUTATION,
        { input: { prices, idempotencyKey } },
        { viewer: VIEWER },
      );
      if (recordPrices.recorded !== prices.length) throw new Error('not every price was recorded');
    };
    // Plans, prepared statements and connections are there before the clock runs.
    await record([price(0, 1_000)], 'warm-up');
    await insert(client, price(INSTRUMENTS, 1_000));
    let batched = 0;
    let single = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      const prices = Array.from({ length: INSTRUMENTS * DAYS }, (_, row) =>
        price(row % INSTRUMENTS, batch * DAYS + Math.floor(row / INSTRUMENTS)),
      );
      batched += await seconds(() => record(prices, `batch ${batch}`));
      single += await seconds(async () => {
        for (let row = batch * SINGLES; row < (batch + 1) * SINGLES; row++)
          await insert(client, price(INSTRUMENTS + (row % INSTRUMENTS), Math.floor(row / INSTRUMENTS)));
      });
    }
    const { rows } = await client.query(
      'select count(*)::integer as count from market_data.price_history where instrument_id between $1 and $2',
      [FIRST_ID, FIRST_ID + INSTRUMENTS - 1],
    );
    if (rows[0].count !== ROWS + 1) throw new Error(`${rows[0].count} prices are there`);
    return { database, batched, single: (single / (BATCHES * SINGLES)) * ROWS };
  } finally {
    await client.end();
    await gateway.stop();
  }
}

async function insert(client: Client, of: Price): Promise<void> {
  const values = [of.instrumentId, of.priceDate, of.open, of.high, of.low, of.close, of.volume];
  await client.query({ name: 'single', text: INSERT, values });
}

async function seconds(run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return (performance.now() - started) / 1000;
}

async function onPostgres(durable: boolean): Promise<Measured> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-prices-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedDatabases({
    dataDir,
    distributions: [distribution],
    scale: 1,
    durable,
  });
  try {
    return await measure(`PostgreSQL, ${durable ? 'durable' : 'not synced'}`, server.ownerUrlOf('market'));
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onCitus(bin: string): Promise<Measured> {
  const lab = new CitusLab(bin);
  try {
    const { coordinator } = await lab.start('prices');
    await prepareDatabase(coordinator.url, distribution, { shardCount: 32, scale: 1 });
    return await measure('Citus, two workers, 32 shards, not synced', coordinator.url);
  } finally {
    lab.stop();
  }
}

async function main(): Promise<void> {
  const bin = findCitus();
  const measured = [await onPostgres(true), await onPostgres(false), ...(bin ? [await onCitus(bin)] : [])];
  const found = table(
    ['Database', 'Batches', 'Single inserts (extrapolated)', 'Aim', 'Batches over single inserts'],
    measured.map(({ database, batched, single }) => [
      database,
      `${batched.toFixed(1)} s`,
      `${single.toFixed(1)} s`,
      '< 0.1',
      (batched / single).toFixed(3),
    ]),
  );
  const text = `${ROWS.toLocaleString('en')} prices: ${BATCHES} requests to the gateway of ${(INSTRUMENTS * DAYS).toLocaleString('en')} rows each, against single INSERTs
over one connection to the same database, ${SINGLES} after each batch; their time is extrapolated from these ${(BATCHES * SINGLES).toLocaleString('en')}.

${found}`;
  console.log(text);
  writeSection(join(__dirname, '..', 'docs', 'performance.md'), 'prices', text);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
