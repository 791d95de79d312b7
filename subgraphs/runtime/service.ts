import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type DatabaseError, ENDED } from '../../citus/errors';
import { Database, type DatabaseLimits } from '../../citus/send/database';
import type { Readiness } from '../../citus/shard-reads/readiness';
import { Writer } from '../../citus/write/writer';
import { ConfigError, type DatabaseVariables } from '../../platform/config';
import { ERRORS } from '../../platform/errors';
import { type FormLimits, formLimitsFrom, planFormLimits } from '../../platform/form/limits';
import { there } from '../../platform/there';
import { AccessTrail } from './access/trail';
import { systemViewer } from './auth/viewer';
import { createContext, type RequestLimits, type RequestScope } from './context';
import type { Subgraph } from './create-subgraph';
import { databaseErrorBehind, databaseFailure } from './database-failure';
import type { Delivery } from './events/delivery';
import { EventFeed } from './events/event-feed';
import { EventLog } from './events/event-log';
import { Relay } from './events/relay';
import type { DomainEvent } from './events/subscribers';
import { IdempotencyExpiry } from './idempotency-expiry';
import { type Operation, type OperationLimits, Operations } from './operations';
import { checkRights } from './rights-check';
import { textLimitsFrom } from './texts';
import type { Endpoint } from './webhooks/endpoints';
import type { WebhookLimits } from './webhooks/webhook';
import { Webhooks } from './webhooks/webhooks';

/** The attempt that reads whole rows, after those that missed a column. */
const WHOLE_ROWS_AT = 4;

/** One operation for a subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Every bound of a service. */
export interface ServiceLimits extends DatabaseLimits, RequestLimits {
  /** What its operations may be, and what is kept of them. */
  readonly operations: OperationLimits;
  /** Whether the service is of no use where shards cannot be read on their workers. */
  readonly shardReadsNeeded: boolean;
  /** Connections for mutations. */
  readonly writePoolSize: number;
  /** Whether queries read only those columns of a row that they need. */
  readonly selectedColumns: boolean;
  /** Milliseconds between two looks into an empty outbox. */
  readonly relayInterval: number;
  /** Hours that an event is kept after it was told. */
  readonly eventHours: number;
  /** Streams of its events at once at most. */
  readonly eventStreamsMaximum: number;
  readonly webhooks: WebhookLimits;
  /** Hours that an idempotency key is kept at least. */
  readonly idempotencyHours: number;
  /** Milliseconds between two looks for idempotency keys that are older. */
  readonly idempotencyInterval: number;
  /** Share of requests of which the trail of access tells, from 0 to 1. */
  readonly accessTrailShare: number;
  /** Entries of it that wait to be written at most. */
  readonly accessTrailQueueMaximum: number;
  /** Milliseconds until they are. */
  readonly accessTrailInterval: number;
}

/** A subgraph with its database: answers operations, in process or behind HTTP. */
export class SubgraphService {
  readonly database: Database;
  readonly writer: Writer;
  /** Writes down who reads what few may; undefined where nothing is written down. */
  readonly accessTrail: AccessTrail | undefined;
  /** Follows its events; undefined of a service that tells of none. */
  readonly events: EventFeed | undefined;
  /** Called when a mutation has committed: its events need not wait for the relay's next look. */
  readonly onCommit = () => this.#relay?.poke();
  #relay: Relay | undefined;
  #webhooks: Webhooks | undefined;
  readonly #log: EventLog | undefined;
  readonly #closing = new AbortController();
  #expiry: IdempotencyExpiry | undefined;
  readonly #operations: Operations;

  constructor(
    readonly subgraph: Subgraph,
    private readonly url: string,
    private readonly limits: ServiceLimits,
    private readonly logger: Logger,
  ) {
    this.#operations = new Operations(subgraph.schema, limits.operations);
    this.database = new Database({
      url,
      distribution: subgraph.distribution,
      limits,
      onReadiness: (readiness) => this.#tell(readiness),
    });
    const writing = {
      url,
      name: `gateway ${subgraph.name} writer`,
      size: limits.writePoolSize,
      acquireTimeout: limits.acquireTimeout,
      idleTimeout: limits.idleTimeout,
      statementTimeout: limits.statementTimeout,
      preparedTables: limits.preparedTables,
    };
    this.writer = new Writer(this.database.topology, writing, this.database.counts);
    if (subgraph.writes) {
      this.#log = new EventLog(subgraph.name, subgraph.writes.eventLog, this.database, this.writer);
      this.events = new EventFeed({
        log: this.#log,
        isToldHere: () => this.#relay?.leads ?? false,
        interval: limits.relayInterval,
      });
    }
    const { accessTrail: table } = subgraph;
    if (table && limits.accessTrailShare > 0)
      this.accessTrail = new AccessTrail({
        table,
        writer: this.writer,
        share: limits.accessTrailShare,
        queueMaximum: limits.accessTrailQueueMaximum,
        interval: limits.accessTrailInterval,
        logger,
      });
  }

  /** How large and deep an operation and its variables may be. */
  get form(): FormLimits {
    return this.limits.operations.form;
  }

  /** Answers an operation. Never rejects: what goes wrong is in `errors`, with a code and nothing of the database. */
  async execute(
    { query, variables, operationName }: SubgraphRequest,
    scope: RequestScope = {},
  ): Promise<ExecutionResult> {
    const operation = this.#operations.get(query, operationName || undefined);
    const result = await this.#run(operation, variables, scope);
    if (!result.errors) return result;
    return { ...result, errors: result.errors.map((error) => this.#present(error)) };
  }

  /** Executions that were done again because a column was missed. */
  reexecutions = 0;

  /** Executes an operation with the columns that it needs as far as is known, and again when that was not all. */
  async #run(
    operation: Operation,
    variableValues: SubgraphRequest['variables'],
    scope: RequestScope,
  ): Promise<ExecutionResult> {
    for (let attempt = 1; ; attempt++) {
      const narrow = this.limits.selectedColumns && attempt < WHOLE_ROWS_AT;
      const columns = narrow ? operation.columns?.begin(this.database.narrowed) : undefined;
      const contextValue = createContext(this, this.limits, scope, columns);
      const result = await operation.execute({ contextValue, variableValues });
      if (!columns || columns.end()) return result;
      this.reexecutions += 1;
    }
  }

  /** Hands an event of another service to those subscribers of this one that wait for it. */
  async receive(event: DomainEvent): Promise<void> {
    const viewer = systemViewer(event.actorId);
    for (const { source, type, handle } of this.subgraph.subscribers)
      if (source === event.source && type === event.type)
        await handle(event, createContext(this, this.limits, { viewer }));
  }

  /** Logs which rights its role lacks on its database, as soon as that answers. */
  checkRights(production: boolean): void {
    const { url, logger } = this;
    const { signal } = this.#closing;
    void checkRights({ url, distribution: this.subgraph.distribution, logger, production, signal });
  }

  /**
   * Finds out whether shards are read on their workers: in the background, unless they have to be. Then it rejects with a
   * ConfigError where they cannot be.
   */
  async prepareShardReads(): Promise<void> {
    const preparing = this.database.prepareShardReads();
    if (!this.limits.shardReadsNeeded) {
      // The database does not answer yet: it is found out with the first statement that does.
      preparing.catch(() => {});
      return;
    }
    const readiness = await preparing.catch((error: DatabaseError): Readiness => {
      this.logger.error({ err: error }, error.message);
      return { kind: 'off', reason: 'its database does not answer' };
    });
    if (readiness?.kind === 'off')
      throw new ConfigError(
        `CITUS_SHARD_READS=on, and the shards of ${this.subgraph.name} cannot be read on their workers: ${readiness.reason}.`,
      );
  }

  /** Which way reads by keys go; undefined on plain PostgreSQL, and while it is not known. */
  get shardReads(): string | undefined {
    if (!this.limits.shardReads) return 'off';
    const { shardReads } = this.database;
    return shardReads?.kind === 'off'
      ? `off: ${shardReads.reason}`
      : shardReads?.kind === 'on'
        ? 'on'
        : undefined;
  }

  #tell(readiness: Readiness): void {
    const service = this.subgraph.name;
    if (readiness.kind === 'on')
      this.logger.info({ service }, `${service}: shards are read on their workers`);
    if (readiness.kind === 'off')
      this.logger.warn(
        { service, reason: readiness.reason },
        `${service}: shards are read through the coordinator: ${readiness.reason}`,
      );
  }

  /** How the database is: whether it answers, and whether it has all of its tables. */
  async health(): Promise<'up' | 'incomplete' | 'down'> {
    try {
      await this.database.ping();
      return 'up';
    } catch (error) {
      return databaseErrorBehind(error)?.kind === 'not-ready' ? 'incomplete' : 'down';
    }
  }

  /**
   * Begins to deliver this service's events, in one of all processes that run it, and to remove old idempotency keys.
   * @param endpoints outside that are told of events as well
   */
  startRelay(delivery: Delivery, endpoints: readonly Endpoint[] = []): void {
    const { name: source, writes } = this.subgraph;
    if (!writes || this.#relay) return;
    this.#relay = new Relay({
      service: source,
      url: this.url,
      database: this.database,
      writer: this.writer,
      outbox: writes.outbox,
      delivery: {
        wanted: ({ type }) => delivery.wanted({ source, type }),
        deliver: (event) => delivery.deliver({ ...event, source }),
      },
      log: there(this.#log),
      onLead: () => this.#webhooks?.poke(),
      onLogged: () => {
        this.events?.poke();
        this.#webhooks?.poke();
      },
      interval: this.limits.relayInterval,
      keptHours: this.limits.eventHours,
      logger: this.logger,
    });
    this.#relay.start();
    this.#webhooks = new Webhooks(
      endpoints,
      this.subgraph.events.map(({ type }) => type),
      {
        service: source,
        table: writes.webhooks,
        log: there(this.#log),
        database: this.database,
        writer: this.writer,
        leads: () => this.#relay?.leads ?? false,
        limits: this.limits.webhooks,
        logger: this.logger,
      },
    );
    this.#webhooks.start();
    this.#expiry = new IdempotencyExpiry({
      database: this.database,
      writer: this.writer,
      idempotency: writes.idempotency,
      hours: this.limits.idempotencyHours,
      interval: this.limits.idempotencyInterval,
      logger: this.logger,
    });
    this.#expiry.start();
  }

  /** The relay of its events; undefined where this process has started none. */
  get relay(): Relay | undefined {
    return this.#relay;
  }

  /** Those outside who are told of its events; undefined where this process has started no relay. */
  get webhooks(): Webhooks | undefined {
    return this.#webhooks;
  }

  /** Streams of its events at once at most. */
  get eventStreamsMaximum(): number {
    return this.limits.eventStreamsMaximum;
  }

  /** Waits for running statements and closes the connections. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.events?.close();
    // Who sends asks the relay whether it may.
    await this.#webhooks?.stop();
    await Promise.all([this.#relay?.stop(), this.#expiry?.stop(), this.accessTrail?.close()]);
    await Promise.all([this.database.close(), this.writer.close()]);
  }

  /** What the caller sees of an error: its own words where it has a code of the catalogue, else a safe message. */
  #present(error: GraphQLError): GraphQLError {
    const path = error.path ?? null;
    const behind = databaseErrorBehind(error);
    if (behind) {
      const level = behind.sqlstate === ENDED ? 'debug' : 'warn';
      this.logger[behind.kind === 'internal' ? 'error' : level](
        { err: behind, sqlstate: behind.sqlstate, path },
        behind.message,
      );
      const { message, extensions } = databaseFailure(behind);
      return new GraphQLError(message, { path, extensions });
    }
    if (error.extensions.code !== undefined) return error;
    if (isOfRequest(error)) {
      // The argument that a variable has left null; all else is checked before its field is.
      const [, argument] = /^Argument "(\w+)"/.exec(error.message) ?? [];
      return new GraphQLError(error.message, {
        path,
        extensions: { code: 'BAD_USER_INPUT', ...(argument && { inputPath: [argument] }) },
      });
    }
    this.logger.error(
      { err: error.originalError ?? error, path },
      `${this.subgraph.name}: a resolver failed`,
    );
    return new GraphQLError(ERRORS.INTERNAL_SERVER_ERROR.message, {
      path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', service: this.subgraph.name },
    });
  }
}

/**
 * Whether graphql-js refuses what the request says, a variable, a condition or an argument, and not what a resolver
 * returned: then the error knows from the start where in the document it lies.
 */
function isOfRequest({ originalError, nodes, path }: GraphQLError): boolean {
  if (!path) return nodes !== undefined;
  return originalError instanceof GraphQLError && originalError.nodes !== undefined;
}

/**
 * The limits of a service as the variables say them.
 * @param services of the process: they share what is said of all of them together
 */
export function limitsFrom(variables: DatabaseVariables, services = 1): ServiceLimits {
  return {
    operations: {
      form: planFormLimits(formLimitsFrom(variables)),
      cacheBytes: variables.OPERATION_CACHE_BYTES / services,
    },
    poolSize: variables.POOL_SIZE,
    analyticsPoolSize: variables.ANALYTICS_POOL_SIZE,
    acquireTimeout: variables.ACQUIRE_TIMEOUT_MS,
    idleTimeout: variables.CONNECTION_IDLE_MS,
    statementTimeout: variables.STATEMENT_TIMEOUT_MS,
    analyticsTimeout: variables.ANALYTICS_TIMEOUT_MS,
    shardMapMaximumAge: variables.SHARD_MAP_MAX_AGE_MS,
    writePoolSize: variables.WRITE_POOL_SIZE,
    relayInterval: variables.RELAY_INTERVAL_MS,
    eventHours: variables.EVENTS_KEPT_HOURS,
    eventStreamsMaximum: variables.EVENT_STREAMS_MAX,
    webhooks: {
      timeout: variables.WEBHOOK_TIMEOUT_MS,
      tries: variables.WEBHOOK_TRIES,
      firstPause: variables.WEBHOOK_FIRST_PAUSE_MS,
      longestPause: variables.WEBHOOK_LONGEST_PAUSE_MS,
      requestsMaximum: variables.WEBHOOK_REQUESTS_MAX,
      aheadMaximum: variables.WEBHOOK_AHEAD_MAX,
      look: variables.WEBHOOK_LOOK_MS,
    },
    idempotencyHours: variables.IDEMPOTENCY_KEPT_HOURS,
    idempotencyInterval: variables.IDEMPOTENCY_INTERVAL_MS,
    accessTrailShare: variables.ACCESS_TRAIL_SHARE,
    accessTrailQueueMaximum: variables.ACCESS_TRAIL_QUEUE_MAX,
    accessTrailInterval: variables.ACCESS_TRAIL_INTERVAL_MS,
    selectedColumns: variables.SELECTED_COLUMNS === 'on',
    pipelinedReads: variables.PIPELINED_READS === 'on',
    colocatedReads: variables.CITUS_COLOCATED_READS === 'on',
    shardReads: variables.CITUS_SHARD_READS !== 'off',
    shardReadsNeeded: variables.CITUS_SHARD_READS === 'on',
    workerPoolSize: variables.WORKER_POOL_SIZE,
    preparedTables: variables.PREPARED_TABLES_MAX,
    pageSizeDefault: variables.PAGE_SIZE_DEFAULT,
    pageSizeMaximum: variables.PAGE_SIZE_MAX,
    idsMaximum: variables.IDS_MAX,
    filterConditionsMaximum: variables.FILTER_CONDITIONS_MAX,
    filterDepthMaximum: variables.FILTER_DEPTH_MAX,
    groupsMaximum: variables.GROUPS_MAX,
    searchWordsMaximum: variables.SEARCH_WORDS_MAX,
    searchHitsMaximum: variables.SEARCH_HITS_MAX,
    batchMaximum: variables.BATCH_MAX,
    texts: textLimitsFrom(variables),
    postingAmountMaximum: variables.POSTING_AMOUNT_MAX,
    accountantAmountMaximum: variables.ACCOUNTANT_AMOUNT_MAX,
    accountantDayAmountMaximum: variables.ACCOUNTANT_DAY_AMOUNT_MAX,
    tradeAmountMaximum: variables.TRADE_AMOUNT_MAX,
  };
}
