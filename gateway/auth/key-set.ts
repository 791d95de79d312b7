import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
  type LocalJWKSet,
} from 'jose';
import type { Logger } from 'pino';
import { AuthError } from './errors';

export interface KeySetOptions {
  readonly url: URL;
  /** Milliseconds after which the keys are asked for anew. */
  readonly maximumAge: number;
  /** Milliseconds for which keys are used at most when no newer ones can be had. */
  readonly maximumStaleAge: number;
  /** Milliseconds in which keys are asked for once at most, however many tokens have a key that is not there. */
  readonly cooldown: number;
  /** Milliseconds that the provider may take. */
  readonly timeout: number;
  /** Characters of the answer at most. */
  readonly largest: number;
  readonly logger: Logger;
}

/** Milliseconds after a failure in which keys are not asked for again. */
const REST_AFTER_FAILURE = 5_000;

/**
 * The public keys of an identity provider. They are asked for before the first token is there, when they are old, and
 * when a token names a key that is not among them: then once in a while, for whatever number of such tokens. A provider
 * that is slow or down costs nothing as long as the keys that are known hold.
 */
export class KeySet {
  #keys: LocalJWKSet | undefined;
  #fetchedAt = Number.NEGATIVE_INFINITY;
  #restUntil = Number.NEGATIVE_INFINITY;
  #fetching: Promise<boolean> | undefined;

  constructor(private readonly options: KeySetOptions) {}

  /** Asks for the keys unless that was done a moment ago; true where they are new. Logs what goes wrong. */
  refresh(): Promise<boolean> {
    if (this.#fetching) return this.#fetching;
    if (performance.now() < this.#restUntil) return Promise.resolve(false);
    this.#fetching = this.#fetch().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  /** The key of a token, as jose asks for it. Rejects with an AuthError when there are no keys to look into. */
  readonly find = async (header?: JWSHeaderParameters, token?: FlattenedJWSInput): Promise<CryptoKey> => {
    const keys = await this.#current();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !(await this.refresh())) throw error;
      return (await this.#current())(header, token);
    }
  };

  async #current(): Promise<LocalJWKSet> {
    const { maximumAge, maximumStaleAge } = this.options;
    const age = performance.now() - this.#fetchedAt;
    if (this.#keys && age < maximumAge) return this.#keys;
    const refreshed = this.refresh();
    // Old keys do while newer ones are on their way.
    if (this.#keys && age < maximumStaleAge) return this.#keys;
    await refreshed;
    if (!this.#keys || performance.now() - this.#fetchedAt >= maximumStaleAge)
      throw new AuthError('KEYS_UNAVAILABLE', 'keys-unavailable');
    return this.#keys;
  }

  async #fetch(): Promise<boolean> {
    const { url, cooldown, logger } = this.options;
    try {
      this.#keys = createLocalJWKSet(await this.#read());
      this.#fetchedAt = performance.now();
      this.#restUntil = this.#fetchedAt + cooldown;
      return true;
    } catch (error) {
      this.#restUntil = performance.now() + Math.min(cooldown, REST_AFTER_FAILURE);
      logger.error({ err: error, url: url.href }, 'the keys of the identity provider cannot be had');
      return false;
    }
  }

  async #read(): Promise<JSONWebKeySet> {
    const { url, timeout, largest } = this.options;
    // A redirect could lead from https to anywhere.
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    const text = await response.text();
    if (text.length > largest) throw new Error(`more than ${largest} characters`);
    return JSON.parse(text) as JSONWebKeySet;
  }
}
