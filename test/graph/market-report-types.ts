import type { ComparedType } from '../support/types';

/** Reports over the whole market, recomputed from instruments, quotes, prices and valuations. */
export const marketReportTypes: readonly ComparedType[] = [
  {
    type: 'MarketMover',
    ask: (fields) => `{ items: marketMovers(ranking: LOSERS, limit: 15) { ${fields} } }`,
    from: `market_core.instruments i join market_data.real_time_quotes q on q.instrument_id = i.instrument_id
           where i.status = 'ACTIVE' and q.last < q.previous_close
           order by round((q.last / q.previous_close - 1) * 100, 4), i.instrument_id limit 15`,
    columns: {
      instrumentId: 'i.instrument_id',
      instrument: 'i.instrument_id',
      currency: 'q.currency',
      change: 'q.last - q.previous_close',
      changePercent: 'round((q.last - q.previous_close) * 100 / q.previous_close, 4)',
    },
  },
  {
    type: 'MarketVolume',
    ask: (fields) => `{ items: marketVolume(from: "2026-05-28", to: "2026-06-03") { ${fields} } }`,
    from: `market_data.price_history p join market_core.instruments i on i.instrument_id = p.instrument_id
           where p.price_date between '2026-05-28' and '2026-06-03'
           group by p.price_date, i.exchange_id, i.kind, i.currency
           order by p.price_date desc, i.exchange_id, i.kind, i.currency`,
    columns: {
      instruments: 'count(*)::integer',
      volume: 'sum(p.volume)',
      turnover: 'round(sum(p.volume * p.close * i.contract_size), 4)',
      advancers: '(count(*) filter (where p.close > p.open))::integer',
      decliners: '(count(*) filter (where p.close < p.open))::integer',
    },
  },
  {
    type: 'AssetsUnderManagement',
    ask: (fields) => `{ items: assetsUnderManagement { ${fields} } }`,
    from: `market_core.portfolios p
           join (select *, row_number() over (partition by portfolio_id order by valuation_date desc)
                 from market_analytics.portfolio_valuations) v on v.portfolio_id = p.portfolio_id
           where v.row_number = 1 and p.status <> 'CLOSED'
           group by p.base_currency, p.strategy order by p.base_currency, p.strategy`,
    columns: {
      portfolios: 'count(*)::integer',
      marketValue: 'sum(v.market_value)',
      cost: 'sum(v.cost)',
      valuationDate: 'max(v.valuation_date)',
    },
  },
];
