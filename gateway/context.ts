import type { StatementTrace, Tracer } from '../citus/send/trace';
import type { RequestEnd } from '../platform/request-end';
import type { TraceSpan } from '../platform/tracing/span';
import type { Viewer } from '../subgraphs/runtime/auth/viewer';
import type { Identity } from './auth/authenticate';
import type { RequestRecord } from './http/request-record';

/** What a request carries through the gateway. */
export interface GatewayContext {
  /** Who asks; null for nobody known. Set anew when that has been confirmed. */
  viewer: Viewer | null;
  readonly mayNotAct?: Identity['mayNotAct'];
  readonly confirm?: Identity['confirm'];
  /** Headers of the request that go on to the subgraphs of somebody else's supergraph. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Tells when nobody waits for the answer any more; absent where that is not known. */
  readonly end?: RequestEnd;
  /** What is written down of it; absent for what the gateway asks by itself. */
  readonly record?: RequestRecord;
  /** What a span of what is done for it is below; absent where it is not sampled. */
  span?: TraceSpan | undefined;
  /** The statements behind the answer; only when the caller asked for them and may see them. */
  readonly statements?: StatementTrace[];
  readonly trace?: Tracer;
}

/** The context of one request. @param traced whether its caller is shown the statements behind the answer */
export function gatewayContext(
  identity: Identity,
  forwarded: Readonly<Record<string, string>>,
  {
    end,
    record,
    traced,
  }: { readonly end: RequestEnd; readonly record: RequestRecord; readonly traced: boolean },
): GatewayContext {
  const context = { ...identity, forwarded, end, record, span: record.span };
  const logged = record.statements;
  if (!traced && !logged) return context;
  const statements: StatementTrace[] | undefined = traced ? [] : undefined;
  const trace: Tracer = (entry) => {
    statements?.push(entry);
    logged?.push(entry);
  };
  return { ...context, ...(statements && { statements }), trace };
}
