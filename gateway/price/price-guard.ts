import { GraphQLError } from 'graphql';
import { Counter, Histogram, type Registry } from 'prom-client';
import { catalogue } from '../../platform/errors';
import type { GatewayContext } from '../context';
import type { LeastRows } from './least-rows';
import type { LimitsOf, PriceLimits } from './limits';
import type { Price } from './plan-price';

const failure = catalogue('gateway', {
  TOO_EXPENSIVE: { status: 400, message: 'This could cost more than an operation may.' },
});

const WHAT = ['rows', 'tasks'] as const;

export interface PriceGuardOptions {
  readonly mode: 'off' | 'measure' | 'enforce';
  readonly limitsOf: LimitsOf;
  readonly registry: Registry;
}

/** Holds the price of an operation against the limits of who asks, before it runs. */
export class PriceGuard {
  readonly #prices: Histogram;
  readonly #exceeded: Counter;

  constructor(private readonly options: PriceGuardOptions) {
    const registers = [options.registry];
    this.#prices = new Histogram({
      name: 'gateway_operation_price',
      help: 'What operations could cost at most: objects in the answer, and shards asked over all statements.',
      labelNames: ['what'],
      buckets: [1, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000],
      registers,
    });
    this.#exceeded = new Counter({
      name: 'gateway_too_expensive_total',
      help: 'Operations whose price was above its limit, refused or only counted.',
      labelNames: ['what', 'outcome'],
      registers,
    });
  }

  /** Throws a GraphQLError TOO_EXPENSIVE with the price, the limit and the field that costs most. */
  admit(price: Price, context: GatewayContext): void {
    const { mode, limitsOf } = this.options;
    if (context.cost) context.cost.estimated = price;
    if (context.record) context.record.price = price;
    if (mode === 'off') return;
    const limits = limitsOf(context.viewer);
    for (const what of WHAT) {
      this.#prices.observe({ what }, price[what]);
      if (price[what] <= limits[what]) continue;
      this.#exceeded.inc({ what, outcome: mode === 'enforce' ? 'refused' : 'measured' });
      if (mode === 'enforce') throw tooExpensive(what, price, limits);
      if (context.cost) context.cost.exceeded.push(`${what} ${price[what]} > ${limits[what]}`);
    }
  }

  /**
   * The same of an operation that is not planned yet, where it would be refused. It has no price in tasks: that would have
   * to be planned first.
   */
  admitToPlanning(least: () => LeastRows, context: GatewayContext): void {
    const { mode, limitsOf } = this.options;
    if (mode !== 'enforce') return;
    const limit = limitsOf(context.viewer).rows;
    const { rows, dearest } = least();
    if (rows <= limit) return;
    if (context.record) context.record.price = { rows };
    this.#prices.observe({ what: 'rows' }, rows);
    this.#exceeded.inc({ what: 'rows', outcome: 'refused' });
    throw refusal('rows', { rows }, limit, dearest);
  }
}

type What = (typeof WHAT)[number];

function tooExpensive(what: What, price: Price, limits: PriceLimits): GraphQLError {
  const { rows, tasks, tasksByService, dearest } = price;
  return refusal(what, { rows, tasks, tasksByService }, limits[what], dearest[what]);
}

/** @param price as far as it is known */
function refusal(
  what: What,
  price: Partial<Pick<Price, What | 'tasksByService'>>,
  limit: number,
  dearest: string | undefined,
): GraphQLError {
  const about = what === 'rows' ? 'objects in its answer' : 'shards asked';
  const error = failure('TOO_EXPENSIVE', {
    message: `This could come to ${price[what]} ${about}; at most ${limit} may be. Most of it is ${dearest}.`,
    price,
    limit,
    dearest,
  });
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } });
}
