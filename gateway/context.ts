import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { StatementTrace, Tracer } from '../citus/send/trace';
import type { RequestEnd } from '../platform/request-end';
import type { TraceSpan } from '../platform/tracing/span';
import type { Viewer } from '../subgraphs/runtime/auth/viewer';
import type { Identity } from './auth/authenticate';
import type { RequestRecord } from './http/request-record';
import type { Price } from './price/plan-price';

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
  /** Whether the caller asked to see them. */
  readonly showStatements?: boolean;
  readonly cost?: CostReport;
  /** What its execution has brought, where that is over: it only has to be answered. */
  readonly executed?: {
    readonly outcome: Promise<GatewayExecutionResult>;
    /** By the clock of `performance`. */
    readonly started: number;
  };
  /** Whether it is only found out if it may run. */
  readonly planOnly?: true;
  /** What the answer has to have seen: it is shared only with who asks for the same. Unset: whatever there is. */
  readonly seen?: string;
}

/** What a request comes to hear of its price. */
export interface CostReport {
  /** Whether the caller asked for it. */
  readonly asked: boolean;
  estimated?: Price;
  /** Limits that were exceeded and not enforced, in words. */
  readonly exceeded: string[];
}

/** What a caller wants to know beside the answer, and may. */
export interface Wishes {
  /** The statements behind the answer. */
  readonly statements: boolean;
  /** What it cost. */
  readonly cost: boolean;
  /** Whether statements may be looked at. */
  readonly tracing: boolean;
}

/** The context of one request. */
export function gatewayContext(
  identity: Identity,
  forwarded: Readonly<Record<string, string>>,
  {
    end,
    record,
    wishes,
  }: { readonly end: RequestEnd; readonly record: RequestRecord; readonly wishes: Wishes },
): GatewayContext {
  const cost: CostReport = { asked: wishes.cost, exceeded: [] };
  const context = { ...identity, forwarded, end, record, span: record.span, cost };
  const logged = record.statements;
  const traced = wishes.tracing && (wishes.statements || wishes.cost);
  if (!traced && !logged) return context;
  const statements: StatementTrace[] | undefined = traced ? [] : undefined;
  const trace: Tracer = (entry) => {
    statements?.push(entry);
    logged?.push(entry);
  };
  return { ...context, ...(statements && { statements, showStatements: wishes.statements }), trace };
}
