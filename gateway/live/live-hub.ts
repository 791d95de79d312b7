import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { LoggedEvent } from '../../subgraphs/runtime/events/event-log';
import { liveFailure } from './errors';
import type { EventSource } from './event-source';
import { FollowedService } from './followed-service';
import { LiveGroup, type LiveGroupOptions } from './live-group';
import type { LiveOperation } from './live-operation';
import type { LiveRule } from './live-rules';
import { Index, keysOf, thingsOf } from './matching';
import type { Watcher } from './watcher';

export interface LiveHubOptions extends Omit<LiveGroupOptions, 'operation'> {
  /** The rules of each field of Subscription. */
  readonly rules: ReadonlyMap<string, readonly LiveRule[]>;
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly linger: number;
  readonly replayMaximum: number;
  /** Milliseconds until the events of a service have to be there. */
  readonly patience: number;
  readonly onEvent: (service: string) => void;
  readonly logger: Logger;
}

/** Something that a stream has told of, and where it was told. */
export interface Missed {
  readonly thing: Readonly<Record<string, string>>;
  readonly event: LoggedEvent;
}

/** Brings events to those who watch for them: each group of equal subscriptions is found by what an event is about. */
export class LiveHub {
  readonly #services: ReadonlyMap<string, FollowedService>;
  readonly #groups = new Map<string, LiveGroup>();
  readonly #index = new Index<LiveGroup>();
  /** The fields, with their rules, that tell of a type of event of a service. */
  readonly #told = new Map<string, { readonly field: string; readonly rule: LiveRule }[]>();

  constructor(private readonly options: LiveHubOptions) {
    const { sources, linger, logger } = options;
    this.#services = new Map(
      [...sources].map(([name, source]) => [
        name,
        new FollowedService({
          name,
          source,
          linger,
          logger,
          onEvent: (service, event) => this.#tell(service, event),
          onGap: (service) => this.#tellOfGap(service),
        }),
      ]),
    );
    for (const [field, rules] of options.rules)
      for (const rule of rules)
        for (const type of rule.events) {
          const place = `${rule.service} ${type}`;
          this.#told.set(place, [...(this.#told.get(place) ?? []), { field, rule }]);
        }
  }

  get groups(): number {
    return this.#groups.size;
  }

  get streams(): number {
    return [...this.#services.values()].filter(({ isFollowed }) => isFollowed).length;
  }

  /**
   * Has a watcher told of what happens from now on, and tells it behind which position that is. Resolves when nothing of it
   * is missed. Rejects with LIVE_UNAVAILABLE where the events of its service cannot be followed within the patience.
   * @param key by which equal subscriptions are known
   * @param leave told at once of the function that has it leave
   */
  async join(key: string, watcher: Watcher, leave: (leave: () => void) => void): Promise<void> {
    const { operation } = watcher;
    const service = this.#serviceOf(operation);
    const stopWatching = service.watch();
    let group: LiveGroup | undefined;
    leave(() => {
      stopWatching();
      if (!group) return;
      group.watchers.delete(watcher);
      if (group.watchers.size === 0) this.#remove(key, group);
    });
    await within(service.ready(), this.options.patience);
    if (watcher.isEnded) return;
    watcher.since = service.position ?? '0';
    group = this.#groups.get(key) ?? this.#add(key, operation);
    group.watchers.add(watcher);
  }

  /** Up to what has been told of the service of an operation; undefined while that is not known. */
  seen(operation: LiveOperation): string | undefined {
    const [rule] = operation.rules;
    const position = this.#services.get(rule?.service ?? '')?.position;
    return position && `${rule?.service} ${position}`;
  }

  /** Reads again how things stand for the watchers of a key: who has begun could not be told. */
  again(key: string): void {
    const group = this.#groups.get(key);
    if (group?.operation.state) group.touch(group.operation.state);
  }

  /**
   * What a stream has told of behind one position, up to another. Rejects with LIVE_CHANGES_MISSED where not all
   * of that is kept, or it is more than a subscription begins with; with LIVE_UNAVAILABLE where it cannot be had now.
   */
  async missed(operation: LiveOperation, after: string, upTo: string): Promise<Missed[]> {
    const service = this.#serviceOf(operation);
    const until = BigInt(upTo);
    const given = new Set(operation.rules.flatMap((rule) => keysOfRule(rule, operation)));
    const found: Missed[] = [];
    const enough = new AbortController();
    try {
      for await (const { position, events, gap } of service.source.follow(after, enough.signal)) {
        if (gap) throw liveFailure('LIVE_CHANGES_MISSED');
        for (const event of events) {
          if (BigInt(event.position) > until) break;
          const rule = operation.rules.find(({ events: types }) => types.includes(event.type));
          if (!rule) continue;
          for (const { key, read } of thingsOf(rule, event))
            if (given.has(`${rule.events.join()} ${key}`)) found.push({ thing: read, event });
          if (found.length > this.options.replayMaximum) throw liveFailure('LIVE_CHANGES_MISSED');
        }
        if (BigInt(position) >= until) return found;
      }
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      this.options.logger.warn(
        { err: error, service: operation.rules[0]?.service },
        'what a watcher has missed cannot be read',
      );
    } finally {
      enough.abort();
    }
    // The other side was lost before all of it had come.
    throw liveFailure('LIVE_UNAVAILABLE');
  }

  /** Follows nothing any more. */
  async stop(): Promise<void> {
    for (const group of this.#groups.values()) group.stop();
    await Promise.all([...this.#services.values()].map((service) => service.stop()));
  }

  #serviceOf({ rules }: LiveOperation): FollowedService {
    const service = this.#services.get(rules[0]?.service ?? '');
    if (!service) throw liveFailure('LIVE_UNAVAILABLE');
    return service;
  }

  #add(key: string, operation: LiveOperation): LiveGroup {
    const group = new LiveGroup({ ...this.options, operation });
    this.#groups.set(key, group);
    for (const rule of operation.rules) this.#index.add(rule, operation.field, operation.arguments, group);
    return group;
  }

  #remove(key: string, group: LiveGroup): void {
    const { rules, field, arguments: given } = group.operation;
    group.stop();
    this.#groups.delete(key);
    for (const rule of rules) this.#index.remove(rule, field, given, group);
  }

  #tell(service: string, event: LoggedEvent): void {
    this.options.onEvent(service);
    for (const { field, rule } of this.#told.get(`${service} ${event.type}`) ?? [])
      for (const { key, read } of thingsOf(rule, event))
        for (const group of this.#index.find(rule, field, event.type, key) ?? []) group.touch(read, event);
  }

  /** How things stand is read anew; whoever watches a stream is told that something is missing. */
  #tellOfGap(service: string): void {
    for (const group of this.#groups.values()) {
      const { operation } = group;
      if (operation.rules[0]?.service !== service) continue;
      if (operation.state) group.touch(operation.state);
      else for (const watcher of [...group.watchers]) watcher.end(liveFailure('LIVE_CHANGES_MISSED'));
    }
  }
}

const keysOfRule = (rule: LiveRule, operation: LiveOperation) =>
  keysOf(rule, operation.arguments).map((key) => `${rule.events.join()} ${key}`);

/** What comes within so many milliseconds; else rejects with LIVE_UNAVAILABLE. */
function within(promise: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(liveFailure('LIVE_UNAVAILABLE')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
