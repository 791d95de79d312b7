import {
  type Context,
  SpanKind as OtelKind,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import type { SpanKind, TraceSpan, Tracing } from './span';

const KINDS: Readonly<Record<SpanKind, OtelKind>> = {
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  internal: OtelKind.INTERNAL,
};

const propagator = new W3CTraceContextPropagator();
const HEADERS = {
  keys: (headers: object) => Object.keys(headers),
  get: (headers: Record<string, string | string[] | undefined>, name: string) => headers[name],
};

/**
 * Sends sampled spans to a collector, in batches beside what is answered. A request that comes with a trace is sampled as
 * that says, any other by the ratio.
 */
export function otlpTracing(endpoint: string, name: string, ratio: number): Tracing {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: name }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  const tracer = provider.getTracer('citus-federation-gateway');
  return {
    request: (spanName, headers, attributes) => {
      const parent = propagator.extract(ROOT_CONTEXT, headers, HEADERS as never);
      const span = tracer.startSpan(spanName, { kind: OtelKind.SERVER, attributes }, parent);
      return span.isRecording() ? recorded(tracer, span, parent) : undefined;
    },
    stop: () => provider.shutdown(),
  };
}

function recorded(tracer: Tracer, span: Span, within: Context): TraceSpan {
  const { traceId, spanId } = span.spanContext();
  const context = trace.setSpan(within, span);
  return {
    traceId,
    traceparent: `00-${traceId}-${spanId}-01`,
    child: (name, kind, attributes, startTime) =>
      recorded(
        tracer,
        tracer.startSpan(
          name,
          { kind: KINDS[kind], attributes, ...(startTime !== undefined && { startTime }) },
          context,
        ),
        context,
      ),
    rename: (name) => span.updateName(name),
    end: (attributes, error) => {
      if (attributes) span.setAttributes(attributes);
      if (error !== undefined) {
        span.setAttribute('error.type', error);
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    },
  };
}
