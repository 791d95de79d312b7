/** What a span is about, by OpenTelemetry's names of attributes. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export type SpanKind = 'server' | 'client' | 'internal';

/** A span that is recorded. What is not sampled has none: then nothing is measured. */
export interface TraceSpan {
  readonly traceId: string;
  /** The header by which a span elsewhere becomes a child of this one (W3C trace context). */
  readonly traceparent: string;
  /** @param started milliseconds since the epoch; unset: now */
  child(name: string, kind: SpanKind, attributes: Attributes, started?: number): TraceSpan;
  rename(name: string): void;
  /** @param error a short label of what went wrong, where something did */
  end(attributes?: Attributes, error?: string): void;
}

/** Begins the spans of requests, and hands them on to where they are collected. */
export interface Tracing {
  /** The span of a request; undefined where it is not sampled. */
  request(
    name: string,
    headers: Readonly<Record<string, string | readonly string[] | undefined>>,
    attributes: Attributes,
  ): TraceSpan | undefined;
  /** Hands on what is left. */
  stop(): Promise<void>;
}
