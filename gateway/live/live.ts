import type { ApolloServer } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  MaxIntrospectionDepthRule,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { BoundedCache } from '../../platform/bounded-cache';
import { ERRORS, failure } from '../../platform/errors';
import { HttpError } from '../../platform/http-server';
import { EndingRequest } from '../../platform/request-end';
import { there } from '../../platform/there';
import type { Identity } from '../auth/authenticate';
import type { GatewayContext } from '../context';
import { fragmentsOf } from '../executor/fragments';
import { inputPathTo } from '../executor/input-path';
import { refusedVariables } from '../executor/refused-variables';
import { RequestError, refusal } from '../http/errors';
import type { TrustedDocuments } from '../http/trusted-documents';
import type { RequestGuard } from '../limits/request-guard';
import type { Gatekeeper } from '../overload/gatekeeper';
import { liveFailure } from './errors';
import type { EventSource } from './event-source';
import type { CloseReason, LiveConnection } from './live-connection';
import { isKnown } from './live-group';
import { LiveHub } from './live-hub';
import { liveMetrics } from './live-metrics';
import { LiveOperation, type ReadResult } from './live-operation';
import type { LiveRule } from './live-rules';
import { ReadSlots } from './read-slots';
import type { LiveVariables } from './variables';
import { Watcher } from './watcher';

/** An operation as a client sends it over a connection. */
export interface OperationRequest {
  readonly query?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What of a supergraph is watched. */
export interface LiveGraph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** The rules of each field of Subscription. */
  readonly rules: ReadonlyMap<string, readonly LiveRule[]>;
  /** Where the events of each service are followed. */
  readonly sources: ReadonlyMap<string, EventSource>;
}

export interface LiveOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly graph: LiveGraph;
  readonly introspection: boolean;
  /** Throws for an operation that is larger or deeper than its limits. */
  readonly check: RequestGuard['check'];
  readonly trusted: TrustedDocuments | undefined;
  /** Counts an operation of somebody. Rejects when it is one too many. */
  readonly count: Gatekeeper['count'];
  /** Waits until an operation that is no subscription may run. Rejects when it may not. */
  readonly enter: Gatekeeper['enter'];
  /** Milliseconds that a read may take. */
  readonly requestTimeout: number;
  readonly variables: LiveVariables;
  /** Processes that share the limits. */
  readonly processes: number;
  readonly cacheBytes: number;
  readonly registry: Registry;
  readonly logger: Logger;
}

/** Documents that are kept read. */
const DOCUMENTS_KEPT = 2_000;
const BYTES_OF_CHARACTER = 100;

interface ReadDocument {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
}

/**
 * What is watched through a gateway: subscriptions over whatever protocol, each a query that is asked anew, for who
 * watches, whenever something has happened to what it is about.
 */
export class Live {
  #graph: LiveGraph;
  #hub: LiveHub;
  readonly #connections = new Set<LiveConnection>();
  readonly #ofViewers = { connections: new Map<string, number>(), subscriptions: new Map<string, number>() };
  #subscriptions = 0;
  readonly #slots: ReadSlots;
  readonly #metrics;
  #documents: BoundedCache<ReadDocument>;
  readonly #validation;
  #isClosing = false;

  constructor(private readonly options: LiveOptions) {
    const { variables, processes, registry, graph } = options;
    this.#slots = new ReadSlots(Math.ceil(variables.LIVE_READS_MAX / processes));
    this.#documents = this.#noDocuments();
    this.#validation = [
      ...specifiedRules,
      MaxIntrospectionDepthRule,
      ...(options.introspection ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
    this.#metrics = liveMetrics(registry, () => ({
      connections: (protocol) => [...this.#connections].filter((one) => one.protocol === protocol).length,
      subscriptions: this.#subscriptions,
      groups: this.#hub.groups,
      streams: this.#hub.streams,
    }));
    this.#graph = graph;
    this.#hub = this.#hubOf(graph);
  }

  /** Serves another supergraph: who watches connects again, and is told how things stand. */
  serve(graph: LiveGraph): void {
    const before = this.#hub;
    this.#graph = graph;
    this.#documents = this.#noDocuments();
    this.#hub = this.#hubOf(graph);
    for (const connection of [...this.#connections]) connection.close('going');
    void before.stop();
  }

  /** Whether one more connection is taken on. */
  get hasRoom(): boolean {
    const { variables, processes } = this.options;
    return !this.#isClosing && this.#connections.size < Math.ceil(variables.LIVE_CONNECTIONS_MAX / processes);
  }

  /**
   * Takes on a connection. Returns what says that it is closed. Throws LIVE_LIMIT where there are too many, in all or of
   * its viewer.
   * @param of by whom it is counted
   */
  connect(connection: LiveConnection, of: string): () => void {
    if (!this.hasRoom) throw this.#refuse('There are too many connections.');
    const { connections } = this.#ofViewers;
    const own = connections.get(of) ?? 0;
    if (own >= this.options.variables.LIVE_VIEWER_CONNECTIONS_MAX)
      throw this.#refuse('You have too many connections.');
    connections.set(of, own + 1);
    this.#connections.add(connection);
    return () => {
      if (!this.#connections.delete(connection)) return;
      connection.ended();
      lessOne(connections, of);
      for (const watcher of [...connection.subscriptions]) (watcher as Watcher).end();
    };
  }

  /** Counts a connection that is closed from here. */
  closed(reason: CloseReason): void {
    this.#metrics.closed.inc({ reason });
  }

  /**
   * Begins what a client sends: an iterator of what a subscription brings, or the one result of anything else, and of what
   * is refused.
   * @param of by whom it is counted
   * @param mayChange whether it may be a mutation
   */
  async start(
    given: OperationRequest,
    connection: LiveConnection,
    of: string,
    mayChange = true,
  ): Promise<Watcher | ExecutionResult> {
    try {
      const { trusted, check, count } = this.options;
      const identity = await connection.identity();
      await count(connection.request, identity.viewer);
      const asked = (trusted ? trusted.inBody(given) : given) as OperationRequest;
      check({ body: asked, search: '' });
      const read = typeof asked.query === 'string' ? this.#documentOf(asked.query) : undefined;
      const operation = read && getOperationAST(read.document, asked.operationName);
      // What is named by its digest alone may be anything.
      if (!mayChange && (operation?.operation === 'mutation' || typeof asked.query !== 'string'))
        throw new RequestError('METHOD_NOT_ALLOWED');
      if (!read || operation?.operation !== 'subscription')
        return await this.#once(asked, identity, connection);
      if (read.errors.length > 0) return { errors: read.errors };
      const { schema, rules } = this.#graph;
      const variables = asked.variables ?? {};
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
        maxErrors: 1,
      });
      if (!coerced) {
        const fragments = fragmentsOf(read.document);
        const hidden = !this.options.introspection;
        return { errors: refusedVariables({ schema, operation, fragments }, variables, hidden) };
      }
      const live = new LiveOperation({
        schema,
        document: read.document,
        operation,
        variables: coerced,
        rules,
      });
      const key = JSON.stringify([asked.query, asked.operationName ?? null, coerced]);
      return await this.#watch(live, key, connection, of);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (error instanceof HttpError) {
        const { message, extensions } = refusal(error);
        return { errors: [new GraphQLError(message, { extensions: extensions ?? {} })] };
      }
      // It is the end of this operation, not of all that go over the connection. Whoever words it for the client logs it.
      const { message } = ERRORS.INTERNAL_SERVER_ERROR;
      const originalError = error instanceof Error ? error : new Error(String(error));
      return {
        errors: [new GraphQLError(message, { originalError, extensions: { code: 'INTERNAL_SERVER_ERROR' } })],
      };
    }
  }

  /** Tells every watcher that this process goes, and follows nothing any more. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const connection of [...this.#connections]) connection.close('going');
    await this.#hub.stop();
  }

  #noDocuments(): BoundedCache<ReadDocument> {
    return new BoundedCache(DOCUMENTS_KEPT, {
      bytes: this.options.cacheBytes,
      weigh: (_, text) => text.length * BYTES_OF_CHARACTER,
    });
  }

  #hubOf({ rules, sources }: LiveGraph): LiveHub {
    const { variables, logger, requestTimeout } = this.options;
    return new LiveHub({
      rules,
      sources,
      linger: variables.LIVE_LINGER_MS,
      window: variables.LIVE_WINDOW_MS,
      changesMaximum: variables.LIVE_CHANGES_MAX,
      replayMaximum: variables.LIVE_REPLAY_MAX,
      patience: Math.min(requestTimeout, PATIENCE),
      read: (operation, thing, identity, forwarded) => this.#read(operation, thing, identity, forwarded),
      onEvent: (service) => this.#metrics.events.inc({ service }),
      onTold: (watchers, since) => {
        this.#metrics.messages.inc(watchers);
        if (since) this.#metrics.delay.observe(Math.max(0, Date.now() - Date.parse(since)) / 1000);
      },
      logger,
    });
  }

  async #watch(
    operation: LiveOperation,
    key: string,
    connection: LiveConnection,
    of: string,
  ): Promise<Watcher | ExecutionResult> {
    const { variables } = this.options;
    const leaveCount = this.#enter(connection, of);
    let leaveHub = () => {};
    const watcher: Watcher = new Watcher({
      operation,
      connection,
      changesMaximum: variables.LIVE_CHANGES_MAX,
      onEnd: () => {
        leaveHub();
        leaveCount();
        connection.subscriptions.delete(watcher);
      },
    });
    connection.subscriptions.add(watcher);
    try {
      const identity = await connection.identity();
      // Whether it may run is found out before it waits for something to happen.
      const trial = await this.#ask(
        operation,
        operation.state ?? TRIAL,
        identity,
        connection.forwarded,
        true,
      );
      if (trial.errors?.length) throw errorOf(there(trial.errors[0]));
      await this.#hub.join(key, watcher, (leave) => {
        leaveHub = leave;
      });
      await this.#begin(watcher, identity, key);
      if (connection.isClosed) watcher.end();
      return watcher;
    } catch (error) {
      watcher.end();
      throw error;
    }
  }

  /** Tells a watcher how things stand, or of what it has missed. Rejects with LIVE_UNAVAILABLE where that cannot be read. */
  async #begin(watcher: Watcher, identity: Identity, key: string): Promise<void> {
    const { operation, connection } = watcher;
    const { forwarded } = connection;
    if (operation.state) {
      const result = await this.#read(operation, operation.state, identity, forwarded);
      // What has been read meanwhile, because something has happened, is newer.
      watcher.begin(watcher.told > 0 ? [] : [{ result, changes: [] }]);
      if (!isKnown(result, identity)) this.#hub.again(key);
      return;
    }
    const { after } = operation.arguments;
    if (typeof after !== 'string') return watcher.begin([]);
    if (!/^\d{1,18}$/.test(after))
      throw failure('BAD_USER_INPUT', '"after" is no position of a change.', { inputPath: ['after'] });
    const missed = await this.#hub.missed(operation, after, watcher.since);
    const messages = await Promise.all(
      missed.map(async ({ thing, event: { id, type, occurredAt, position: at } }) => ({
        result: await this.#read(operation, thing, identity, forwarded),
        changes: [{ id, type, occurredAt, position: at }],
      })),
    );
    if (messages.some(({ result }) => !isKnown(result, identity))) throw liveFailure('LIVE_UNAVAILABLE');
    watcher.begin(messages.filter(({ result }) => operation.isSeen(result) !== false));
  }

  /** Takes a subscription on. Throws LIVE_LIMIT where there are too many. */
  #enter(connection: LiveConnection, of: string): () => void {
    const { variables, processes } = this.options;
    const { subscriptions } = this.#ofViewers;
    const own = subscriptions.get(of) ?? 0;
    if (this.#subscriptions >= Math.ceil(variables.LIVE_SUBSCRIPTIONS_MAX / processes)) throw this.#refuse();
    if (own >= variables.LIVE_VIEWER_SUBSCRIPTIONS_MAX)
      throw this.#refuse('You have too many subscriptions.');
    if (connection.subscriptions.size >= variables.LIVE_CONNECTION_SUBSCRIPTIONS_MAX)
      throw this.#refuse('There are too many subscriptions over this connection.');
    this.#subscriptions += 1;
    subscriptions.set(of, own + 1);
    return () => {
      this.#subscriptions -= 1;
      lessOne(subscriptions, of);
    };
  }

  #refuse(message?: string): GraphQLError {
    this.#metrics.refused.inc({ code: 'LIVE_LIMIT' });
    return liveFailure('LIVE_LIMIT', message ? { message } : {});
  }

  async #read(
    operation: LiveOperation,
    thing: Readonly<Record<string, string>>,
    identity: Identity,
    forwarded: Readonly<Record<string, string>>,
  ): Promise<ReadResult> {
    const result = await this.#slots.run(() => this.#ask(operation, thing, identity, forwarded, false));
    this.#metrics.reads.inc({ outcome: result.errors?.length ? 'error' : 'success' });
    return result;
  }

  #ask(
    operation: LiveOperation,
    thing: Readonly<Record<string, string>>,
    identity: Identity,
    forwarded: Readonly<Record<string, string>>,
    planOnly: boolean,
  ): Promise<ReadResult> {
    const variables = operation.variablesFor(thing);
    const end = new EndingRequest(this.options.requestTimeout);
    const seen = this.#hub.seen(operation);
    return this.#run({ query: operation.query, variables }, { identity, forwarded, end, planOnly, seen });
  }

  /** Runs an operation that is no subscription, as over HTTP. Rejects with an OverloadedError. */
  async #once(
    asked: OperationRequest,
    identity: Identity,
    { forwarded }: LiveConnection,
  ): Promise<ExecutionResult> {
    const { query, variables, operationName, extensions } = asked;
    const end = new EndingRequest(this.options.requestTimeout);
    const leave = await this.options.enter(query ?? '', end);
    try {
      return (await this.#run(
        {
          ...(query !== undefined && { query }),
          ...(variables && { variables }),
          ...(operationName && { operationName }),
          ...(extensions && { extensions }),
        },
        { identity, forwarded, end },
      )) as ExecutionResult;
    } finally {
      leave();
    }
  }

  async #run(
    request: Parameters<ApolloServer<GatewayContext>['executeOperation']>[0],
    { identity, forwarded, end, planOnly = false, seen }: RunFor,
  ): Promise<ReadResult> {
    try {
      const { body } = await this.options.server.executeOperation(request, {
        contextValue: {
          ...identity,
          forwarded,
          end,
          cost: { asked: false, exceeded: [] },
          ...(planOnly && { planOnly: true as const }),
          ...(seen !== undefined && { seen }),
        },
      });
      // Incremental delivery is nothing that the executor does.
      return body.kind === 'single' ? (body.singleResult as ReadResult) : {};
    } finally {
      end.answered();
    }
  }

  /** A document, read and validated once; undefined for one whose text Apollo Server is to find fault with. */
  #documentOf(text: string): ReadDocument | undefined {
    const known = this.#documents.get(text);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(text);
    } catch {
      // It says what is wrong with it as it does over HTTP.
      return undefined;
    }
    const errors = validate(this.#graph.schema, document, this.#validation).map((error) =>
      this.#invalid(error, document),
    );
    const read = { document, errors };
    this.#documents.set(text, read);
    return read;
  }

  #invalid({ message, nodes, positions, source }: GraphQLError, document: DocumentNode): GraphQLError {
    // Names that are near to a wrong one tell the schema to whoever may not ask for it.
    const told = this.options.introspection ? message : message.replace(/ ?Did you mean (.+?)\?$/, '');
    const inputPath = nodes?.[0] && inputPathTo(document, nodes[0]);
    return new GraphQLError(told, {
      nodes: nodes ?? null,
      source,
      positions: positions ?? null,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...(inputPath && { inputPath }) },
    });
  }
}

/** For whom something is run, and for how long. */
interface RunFor {
  readonly identity: Identity;
  readonly forwarded: Readonly<Record<string, string>>;
  readonly end: EndingRequest;
  /** Whether it is only found out if it may run. */
  readonly planOnly?: boolean;
  /** Up to what has been told that is read anew: an answer that was begun before may not have it. */
  readonly seen?: string | undefined;
}

/** Milliseconds in which the events of a service have to be there for a subscription to begin. */
const PATIENCE = 10_000;

/** Stands for whatever a stream will be about, where it is only found out if it may run. */
const TRIAL = new Proxy({}, { get: () => '0' }) as Readonly<Record<string, string>>;

function lessOne(counts: Map<string, number>, of: string): void {
  const left = (counts.get(of) ?? 1) - 1;
  if (left > 0) counts.set(of, left);
  else counts.delete(of);
}

function errorOf({
  message,
  extensions,
}: {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}) {
  return new GraphQLError(message, { extensions: extensions ?? {} });
}
