import { bulkInsert, type Params, reference, singleShard, statement } from '../../../citus/statement';
import { rejectBadRows } from '../../runtime/bulk';
import type { SubgraphContext } from '../../runtime/context';
import { failure } from '../../runtime/errors';
import { requireRole } from '../../runtime/input';
import { mutate } from '../../runtime/mutation';
import type { PublishNewsInput } from '../generated';
import { marketWrites, newsAudit } from '../write-side';
import { findInstruments, unknownInstruments } from './instrument-reads';
import { DATA_DESK } from './list-instrument';

/** Instruments that an article mentions at most. */
const MENTIONS_MAXIMUM = 100;

const allot = statement<Params, { id: string }>({
  name: 'market.news.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('market_data.market_news', 'news_id'))::bigint as id`,
});

const insert = statement<Params, never>({
  name: 'market.news.insert',
  route: singleShard,
  sql: `insert into market_data.market_news (news_id, headline, summary, category, sentiment, source, published_at)
        values ($key::bigint, $headline::text, $summary::text, $category::text, $sentiment::text, $source::text,
                $publishedAt::timestamptz)`,
});

const mention = statement<Params, never>({
  name: 'market.news.mention',
  route: bulkInsert,
  sql: `insert into market_data.news_instruments (news_id, instrument_id, symbol)
        select * from unnest($keys::bigint[], $instrumentIds::bigint[], $symbols::text[])`,
});

const list = statement<Params, never>({
  name: 'market.news.listForInstruments',
  route: bulkInsert,
  sql: `insert into market_data.news_by_instrument (instrument_id, news_id, category, sentiment, published_at)
        select key, $newsId::bigint, $category::text, $sentiment::text, $publishedAt::timestamptz
        from unnest($keys::bigint[]) as key`,
});

/**
 * Publishes an article. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with the instruments that are unknown.
 */
export function publishNews(context: SubgraphContext, input: PublishNewsInput): Promise<{ id: string }> {
  const { headline, summary, category, sentiment, source, publishedAt } = input;
  const { instrumentIds: given = [] } = input;
  const instrumentIds = [...new Set(given)];
  if (instrumentIds.length > MENTIONS_MAXIMUM)
    throw failure('BAD_USER_INPUT', `An article mentions at most ${MENTIONS_MAXIMUM} instruments.`, {
      inputPath: ['input', 'instrumentIds'],
      limit: MENTIONS_MAXIMUM,
    });
  return mutate(context, marketWrites, { name: 'publishNews', input }, async (unit) => {
    requireRole(unit.viewer, DATA_DESK);
    const known = await findInstruments(unit, instrumentIds);
    const mentions = given.map((instrumentId) => ({ instrumentId }));
    rejectBadRows(unknownInstruments(mentions, known), 'instrumentIds');
    const { id } = (await unit.one(allot, {}))!;
    const article = { headline, summary, category, sentiment, source, publishedAt };
    await unit.run(insert, { ...article, key: id });
    if (instrumentIds.length > 0) {
      const symbols = instrumentIds.map((key) => known.get(key)!.symbol);
      await unit.run(mention, { keys: instrumentIds.map(() => id), instrumentIds, symbols });
      await unit.run(list, { ...article, keys: instrumentIds, newsId: id });
    }
    await unit.audit(newsAudit, id, {
      entity: 'NewsArticle',
      entityId: id,
      before: null,
      after: { ...article, instrumentIds },
    });
    await unit.emit({
      aggregate: 'NewsArticle',
      aggregateId: id,
      type: 'NewsPublished',
      payload: { newsId: id, category, instrumentIds },
    });
    return { id };
  });
}
