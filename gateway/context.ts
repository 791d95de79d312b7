import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { type StatementTrace, startingAt, type Tracer } from '../citus/send/trace';
import type { RequestEnd } from '../platform/request-end';
import type { TraceSpan } from '../platform/tracing/span';
import type { Viewer } from '../subgraphs/runtime/auth/viewer';
import type { Identity } from './auth/authenticate';
import type { Increment } from './executor/defer/deferred-answer';
import type { RequestRecord } from './http/request-record';
import type { Price } from './price/plan-price';

/** What a request carries through the gateway. */
export interface GatewayContext {
  /** Who asks; null for nobody known. Set anew when that has been confirmed. */
  viewer: Viewer | null;
  readonly mayNotAct?: Identity['mayNotAct'] | undefined;
  readonly confirm?: Identity['confirm'] | undefined;
  /** Headers of the request that go on to the subgraphs of somebody else's supergraph. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Tells when nobody waits for the answer any more; absent where that is not known. */
  end?: RequestEnd | undefined;
  /** What is written down of it; absent for what the gateway asks by itself. */
  readonly record?: RequestRecord;
  /** What a span of what is done for it is below; absent where it is not sampled. */
  span?: TraceSpan | undefined;
  /** The statements behind the answer; only when the caller asked for them and may see them. */
  readonly statements?: StatementTrace[] | undefined;
  readonly trace?: Tracer | undefined;
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
  /** Of a request that takes an answer in parts: those that follow the first, once there are any. */
  readonly incremental?: { deferred?: AsyncGenerator<Increment, void> } | undefined;
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
  /** To get parts of the answer later, where the operation asks for that. */
  readonly incremental: boolean;
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
  const traced = wishes.tracing && (wishes.statements || wishes.cost);
  const statements: StatementTrace[] | undefined = traced ? [] : undefined;
  // Written out, and of one shape: an object that is spread and then given more outlives its request (see `changed`).
  return {
    viewer: identity.viewer,
    mayNotAct: identity.mayNotAct,
    confirm: identity.confirm,
    forwarded,
    end,
    record,
    span: record.span,
    statements,
    trace: tracerOf(record.started, statements, record.statements),
    showStatements: traced && wishes.statements,
    cost: { asked: wishes.cost, exceeded: [] },
    incremental: wishes.incremental ? {} : undefined,
  };
}

/** Hands each statement to those who want to know of it, by the time since the request came; undefined where nobody does. */
function tracerOf(came: number, ...wanted: readonly (StatementTrace[] | undefined)[]): Tracer | undefined {
  const all = wanted.filter((one) => one !== undefined);
  if (all.length === 0) return undefined;
  return (entry) => {
    const told = startingAt(entry, -came);
    for (const one of all) one.push(told);
  };
}
