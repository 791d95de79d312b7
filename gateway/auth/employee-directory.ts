import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { BoundedCache } from '../../platform/bounded-cache';
import { there } from '../../platform/there';
import { systemViewer } from '../../subgraphs/runtime/auth/viewer';
import type { SubgraphClient, SubgraphFetch } from '../data-sources/subgraph-client';

/** What an identity is checked against. */
export interface Employee {
  readonly id: string;
  readonly departmentId: string | null;
  /** The department whose head it is. */
  readonly headOf: string | null;
  /** Whether somebody may log in: who has left or is suspended may not. */
  readonly isActive: boolean;
}

/** How an employee is named in a token. */
export type EmployeeName = 'id' | 'email';

export interface DirectoryOptions {
  /** The service that knows the employees. */
  readonly client: SubgraphClient;
  /** Milliseconds for which an answer holds. */
  readonly maximumAge: number;
  /** Milliseconds for which it holds when no newer one can be had. */
  readonly maximumStaleAge: number;
  /** Milliseconds that the service may take. */
  readonly timeout: number;
  /** Answers that are kept at most, of some hundred bytes each. */
  readonly kept: number;
  readonly logger: Logger;
}

/** The service of employees did not answer, so that nobody knows whether a person is there. */
export class DirectoryUnavailable extends Error {}

interface Entry {
  readonly at: number;
  readonly employee: Employee | null;
}

/** Milliseconds after a failure in which somebody is not asked for again. */
const REST_AFTER_FAILURE = 2_000;
/** Those who work here; the others have left, or are not let in for a time. */
const ACTIVE = new Set(['ACTIVE', 'ON_LEAVE']);

const SELECTION = '{ id status department { id head { id } } }';
const QUERIES: Readonly<Record<EmployeeName, string>> = {
  id: `query EmployeeOfViewer($name: ID!) { employee(id: $name) ${SELECTION} }`,
  email: `query EmployeeOfViewer($name: String!) { employee: employeeByEmail(email: $name) ${SELECTION} }`,
};

/**
 * Who works here, as the service of employees says. Answers are kept briefly; somebody who is asked for several times
 * at once is looked up once.
 */
export class EmployeeDirectory {
  readonly #entries: BoundedCache<Entry>;
  readonly #asking = new Map<string, Promise<Entry>>();
  readonly #fetches: Readonly<Record<EmployeeName, SubgraphFetch>>;
  readonly #failures: BoundedCache<number>;

  constructor(private readonly options: DirectoryOptions) {
    const { client, kept } = options;
    this.#entries = new BoundedCache(kept);
    this.#failures = new BoundedCache(kept);
    this.#fetches = {
      id: client.prepare({ query: QUERIES.id }),
      email: client.prepare({ query: QUERIES.email }),
    };
  }

  /**
   * The employee of that id or e-mail address (in lower case); null where there is none. Rejects with
   * DirectoryUnavailable when the service does not answer and nothing is known from before.
   */
  async find(by: EmployeeName, name: string): Promise<Employee | null> {
    const key = `${by}:${name}`;
    const known = this.#entries.get(key);
    const age = known ? performance.now() - known.at : Number.POSITIVE_INFINITY;
    if (known && age < this.options.maximumAge) return known.employee;
    try {
      return (await this.#ask(key, by, name)).employee;
    } catch (error) {
      if (known && age < this.options.maximumStaleAge) return known.employee;
      throw error;
    }
  }

  /** Takes nothing for granted any more: an employee may have been changed. */
  forget(): void {
    this.#entries.clear();
    this.#asking.clear();
  }

  #ask(key: string, by: EmployeeName, name: string): Promise<Entry> {
    const running = this.#asking.get(key);
    if (running) return running;
    const failed = this.#failures.get(key);
    if (failed !== undefined && performance.now() - failed < REST_AFTER_FAILURE)
      return Promise.reject(new DirectoryUnavailable('the service of employees has just failed'));
    const asked: Promise<Entry> = this.#fetch(key, by, name)
      .then((employee) => {
        const entry = { at: performance.now(), employee };
        // What was asked before something was changed may be out of date.
        if (this.#asking.get(key) === asked) this.#entries.set(key, entry);
        return entry;
      })
      .finally(() => {
        if (this.#asking.get(key) === asked) this.#asking.delete(key);
      });
    this.#asking.set(key, asked);
    return asked;
  }

  async #fetch(key: string, by: EmployeeName, name: string): Promise<Employee | null> {
    const { timeout, logger } = this.options;
    const done = new AbortController();
    // Rejects only because the answer is there.
    const late = sleep(timeout, 'late' as const, { signal: done.signal }).catch(() => 'late' as const);
    const context = { viewer: systemViewer('0'), forwarded: {} };
    const fetched = this.#fetches[by]({ name }, context).catch((error: Error) => ({
      data: null,
      errors: [error],
    }));
    const answer = await Promise.race([fetched, late]);
    done.abort();
    if (answer === 'late' || answer.errors) {
      const reason =
        answer === 'late' ? `no answer within ${timeout} ms` : there(there(answer.errors)[0]).message;
      this.#failures.set(key, performance.now());
      logger.warn({ reason }, 'whether a viewer is an employee cannot be asked');
      throw new DirectoryUnavailable(reason);
    }
    const found = answer.data?.employee as FoundEmployee | null | undefined;
    if (!found) return null;
    const { id, status, department } = found;
    return {
      id,
      departmentId: department?.id ?? null,
      headOf: department?.head?.id === id ? department.id : null,
      isActive: ACTIVE.has(status),
    };
  }
}

interface FoundEmployee {
  readonly id: string;
  readonly status: string;
  readonly department: { readonly id: string; readonly head: { readonly id: string } | null } | null;
}
