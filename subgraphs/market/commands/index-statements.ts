import {
  bulkInsert,
  type Params,
  reference,
  shardBatch,
  singleShard,
  statement,
} from '../../../citus/statement';
import type { BadRow } from '../../runtime/bulk';

/** An index by its id. */
export const indexOfId = statement<{ id: string }, { id: string }>({
  name: 'market.index.ofId',
  route: reference,
  sql: 'select index_id as id from market_data.indices where index_id = $id::bigint',
});

export const allotIndexId = statement<Params, { id: string }>({
  name: 'market.index.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('market_data.indices', 'index_id'))::bigint as id`,
});

export const insertIndex = statement<Params, { id: string }>({
  name: 'market.index.insert',
  route: reference,
  sql: `insert into market_data.indices (index_id, symbol, name, exchange_id, currency, description)
        values ($id::bigint, $symbol::text, $name::text, $exchangeId::bigint, $currency::text, $description::text)
        on conflict (symbol) do nothing returning index_id as id`,
});

/** Changes of the constituents come one after the other. */
export const lockIndex = statement<{ id: string }, { id: string; symbol: string; version: number }>({
  name: 'market.index.lock',
  route: reference,
  sql: 'select index_id as id, symbol, version from market_data.indices where index_id = $id::bigint for update',
});

export const raiseIndexVersion = statement<{ id: string }, never>({
  name: 'market.index.raiseVersion',
  route: reference,
  sql: 'update market_data.indices set version = version + 1 where index_id = $id::bigint',
});

/** The weights that are no weights, and whether all of them sum to 1. */
export const checkWeights = statement<Params, { bad: number[]; complete: boolean }>({
  name: 'market.index.checkWeights',
  route: reference,
  sql: `select coalesce(array_agg((ordinality - 1)::integer order by ordinality)
                 filter (where not (weight > 0 and weight <= 1 and weight = round(weight, 6))), '{}') as bad,
               sum(weight) = 1 as complete
        from unnest($weights::numeric[]) with ordinality as given (weight, ordinality)`,
});

export const removeConstituents = statement<{ key: string }, { instrumentId: string; weight: string }>({
  name: 'market.index.removeConstituents',
  route: singleShard,
  sql: `delete from market_data.index_constituents where index_id = $key::bigint
        returning instrument_id as "instrumentId", weight`,
});

export const insertConstituents = statement<Params, never>({
  name: 'market.index.insertConstituents',
  route: bulkInsert,
  sql: `insert into market_data.index_constituents (index_id, instrument_id, symbol, weight)
        select * from unnest($keys::bigint[], $instrumentIds::bigint[], $symbols::text[], $weights::numeric[])`,
});

export const removeMemberships = statement<Params, never>({
  name: 'market.index.removeMemberships',
  route: shardBatch,
  sql: `delete from market_data.indices_by_instrument
        where instrument_id = any($keys::bigint[]) and index_id = $indexId::bigint`,
});

export const insertMemberships = statement<Params, never>({
  name: 'market.index.insertMemberships',
  route: bulkInsert,
  sql: `insert into market_data.indices_by_instrument (instrument_id, index_id, weight)
        select * from unnest($keys::bigint[], $indexIds::bigint[], $weights::numeric[])`,
});

/** Which of the ids are indices. */
export const knownIndices = statement<{ ids: readonly string[] }, { id: string }>({
  name: 'market.index.known',
  route: reference,
  sql: 'select index_id as id from market_data.indices where index_id = any($ids::bigint[])',
});

export const checkLevels = statement<Params, BadRow>({
  name: 'market.indexValues.check',
  route: reference,
  sql: `select index, code
        from (
          select (ordinality - 1)::integer as index,
                 case
                   when not (level > 0 and previous > 0 and greatest(level, previous) < 1e16
                             and level = round(level, 4) and previous = round(previous, 4))
                     then 'INDEX_LEVEL_INVALID'
                   when row_number() over (partition by index_id, value_date order by ordinality) > 1
                     then 'INDEX_ROW_TWICE'
                 end as code
          from unnest($indexIds::text[], $dates::date[], $levels::numeric[], $previous::numeric[])
            with ordinality as given (index_id, value_date, level, previous, ordinality)
        ) checked
        where code is not null
        order by index`,
});

export const recordLevels = statement<Params, never>({
  name: 'market.indexValues.record',
  route: bulkInsert,
  sql: `insert into market_data.index_values (index_id, value_date, level, previous_level)
        select * from unnest($keys::bigint[], $dates::date[], $levels::numeric[], $previous::numeric[])
        on conflict (index_id, value_date) do update
        set level = excluded.level, previous_level = excluded.previous_level`,
});
