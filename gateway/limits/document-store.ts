import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../../platform/bounded-cache';

/** Documents that are kept parsed and validated. */
const DOCUMENTS_KEPT = 2_000;

/** Bytes of memory for each character of its text that a parsed document takes, as measured; dense ones take most. */
const BYTES_OF_CHARACTER = 100;

/** Where Apollo Server keeps the documents that it has parsed and validated: at most so many bytes of them. */
export class DocumentStore {
  readonly #documents: BoundedCache<DocumentNode>;

  constructor(bytes: number) {
    this.#documents = new BoundedCache(DOCUMENTS_KEPT, {
      bytes,
      weigh: ({ loc }) => (loc?.source.body.length ?? 0) * BYTES_OF_CHARACTER,
    });
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
  }

  async delete(key: string): Promise<void> {
    this.#documents.delete(key);
  }
}
