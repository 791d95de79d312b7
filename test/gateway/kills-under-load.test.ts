import { withClient } from '../../cluster/prepare';
import { ACROSS, FED, isFedBy, missingIn } from '../support/across-services';
import { report } from '../support/crashes';
import { databaseEnvironment, ownerDatabase } from '../support/databases';
import { freePort } from '../support/free-port';
import { type OwnDatabase, ownDatabase } from '../support/own-database';
import { PATIENT } from '../support/patience';
import { type StartedProcess, startProcess } from '../support/processes';
import { SAMPLED, type SampledService } from '../support/sampled-services';
import { type Ended, SteadyClients } from '../support/steady-clients';

/** Whose subgraph and database die, one after the other; `KILLS=all`: everybody's. */
const MORTAL: readonly SampledService[] = process.env.KILLS === 'all' ? SAMPLED : ['risk'];
const CLIENTS = 3;
/** Requests for which something is away, and that have to be whole again when it is back. */
const REQUESTS = 8;

/** What the fields of a service that is not there are told. */
const AWAY = ['SERVICE_UNAVAILABLE', 'DATABASE_UNAVAILABLE', 'TIMEOUT'];

/** A process that starts again on the port that it had. */
class Mortal {
  #process: StartedProcess | undefined;
  #port = 0;

  constructor(
    private readonly entry: string,
    private readonly args: readonly string[],
    private readonly environment: () => Record<string, string>,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#port ||= await freePort();
    const environment = { ...PATIENT, ...this.environment(), PORT: String(this.#port) };
    this.#process = await startProcess(this.entry, this.args, environment);
  }

  kill = async () => this.#process!.kill();
  stop = async () => this.#process?.stop();
}

const databases = new Map<SampledService, OwnDatabase>();
const subgraphs = new Map<SampledService, Mortal>();
const gatewayEnvironment = () => ({
  ...databaseEnvironment(),
  ...Object.fromEntries(
    [...subgraphs].map(([service, { url }]) => [`${service.toUpperCase()}_SUBGRAPH_URL`, `${url}/graphql`]),
  ),
  // It is looked for whether they are back as soon as they may be.
  SUBGRAPH_CIRCUIT_COOL_DOWN_MS: '50',
  SHUTDOWN_DELAY_MS: '500',
});
const gateway = new Mortal('gateway/main.ts', [], gatewayEnvironment);
const newGateway = new Mortal('gateway/main.ts', [], gatewayEnvironment);
let targets: string[];
let clients: SteadyClients;
let whole: any;

beforeAll(async () => {
  for (const service of MORTAL) {
    const database = await ownDatabase(service);
    databases.set(service, database);
    subgraphs.set(service, new Mortal('subgraphs/main.ts', [service], () => ({ ...database.environment })));
  }
  await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.start()));
  await gateway.start();
  targets = [gateway.url];
  clients = new SteadyClients(() => targets, JSON.stringify({ query: ACROSS }), CLIENTS);
  await clients.until(({ answer }) => answer?.errors.length === 0, 1);
  whole = clients.ended.find(({ answer }) => answer?.errors.length === 0)!.answer!.data;
});
afterAll(async () => {
  await clients?.stop();
  await Promise.all([gateway, newGateway, ...subgraphs.values()].map((one) => one.stop()));
  for (const database of databases.values()) await database.drop();
});

const isWhole = ({ answer }: Ended) =>
  answer?.errors.length === 0 && missingIn(answer.data, whole).length === 0;
const lacks = ({ answer }: Ended) => (answer?.errors.length ?? 0) > 0;

/** An error at a field that may not be null takes what the field is of. */
const isWithin = (path: string, place: string) => `${path}.`.startsWith(`${place}.`);

/** Checks that requests lacked what a service feeds at most, each missing field with a code. */
function expectToLackOnly(ended: readonly Ended[], places: readonly string[]): void {
  for (const { lost, answer } of ended) {
    expect(lost).toBeUndefined();
    const missing = missingIn(answer!.data, whole);
    const told = answer!.errors.map(({ path = [] }) => path.join('.'));
    expect(missing.filter((path) => !isFedBy(places, path))).toEqual([]);
    expect(
      missing.filter((path) => !told.some((place) => isWithin(path, place) || isWithin(place, path))),
    ).toEqual([]);
    expect(answer!.errors.map(({ extensions }) => extensions.code)).toEqual(
      answer!.errors.map(() => expect.stringMatching(AWAY.join('|'))),
    );
  }
}

/** Has something die, goes on for a while, and brings it back; resolves to the requests that have ended meanwhile. */
async function without(die: () => Promise<unknown>, comeBack: () => Promise<unknown>): Promise<Ended[]> {
  const before = clients.ended.length;
  await die();
  await clients.until(lacks, REQUESTS);
  await comeBack();
  await clients.until(isWhole, REQUESTS);
  return clients.ended.slice(before);
}

describe.each(MORTAL)('%s', (service) => {
  test('loses its own fields while its subgraph is killed and started again', async () => {
    const subgraph = subgraphs.get(service)!;
    expectToLackOnly(await without(subgraph.kill, () => subgraph.start()), FED[service]);
  });

  test('loses its own fields while its database takes no connections', async () => {
    const name = new URL(databases.get(service)!.url).pathname.slice(1);
    const take = (whether: boolean) =>
      withClient(ownerDatabase(service), 'test', async (client) => {
        await client.query(`alter database ${name} allow_connections ${whether}`);
        // The superuser's connection is the test's own.
        if (!whether)
          await client.query(
            'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename <> current_user',
            [name],
          );
      });
    expectToLackOnly(
      await without(
        () => take(false),
        () => take(true),
      ),
      FED[service],
    );
  });
});

test('a gateway that is killed answers again when it is back, and nothing wrong meanwhile', async () => {
  const before = clients.ended.length;
  await gateway.kill();
  await gateway.start();
  await clients.until(isWhole, REQUESTS);
  const answered = clients.ended.slice(before).filter(({ answer }) => answer);
  expect(answered.filter((ended) => !isWhole(ended))).toEqual([]);
});

test('no request is lost while one gateway takes over from another', async () => {
  const before = clients.ended.length;
  await newGateway.start();
  targets = [gateway.url, newGateway.url];
  await clients.until(isWhole, REQUESTS);
  expect(await gateway.stop()).toBe(0);
  targets = [newGateway.url];
  await clients.until(isWhole, REQUESTS);
  const ended = clients.ended.slice(before);
  if (process.env.KILLS) report('deploy', { requests: ended.length });
  expect(ended.filter((one) => !isWhole(one))).toEqual([]);
});
