/** An HTTP request of the load: always a POST of JSON. */
export interface Request {
  readonly path: string;
  readonly body: string;
}

/** What the process that makes the load is told to do. */
export type LoadCommand =
  /** Remember what this server answers, which is what the others have to. */
  | {
      readonly kind: 'expect';
      readonly key: string;
      readonly origin: string;
      readonly requests: readonly Request[];
    }
  | {
      readonly kind: 'run';
      readonly key: string;
      readonly contestant: string;
      readonly origin: string;
      readonly requests: readonly Request[];
      readonly clients: number;
      readonly seconds: number;
      /** Goes on until each request has been sent once, for at most four times as long. */
      readonly each?: boolean | undefined;
      /** Requests at most. */
      readonly maximum: number;
    }
  | {
      /** Requests come at a constant rate, whether those before are answered or not. */
      readonly kind: 'pace';
      readonly key: string;
      readonly contestant: string;
      readonly origin: string;
      readonly requests: readonly Request[];
      /** Requests a second. */
      readonly rate: number;
      readonly seconds: number;
    };

export interface LoadResult {
  readonly kind: 'ran';
  readonly answers: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Milliseconds: from when a request was sent, or of a constant rate when it was due. */
  readonly p50: number;
  readonly p99: number;
}

export type LoadReport =
  | { readonly kind: 'expected' }
  | LoadResult
  | { readonly kind: 'failed'; readonly message: string };
