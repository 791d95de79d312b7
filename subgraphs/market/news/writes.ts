import { insertInto, insertRows, nextId } from '../../../citus';
import { failure } from '../../../platform/errors';
import { there } from '../../../platform/there';
import { rejectBadRows } from '../../runtime/bulk';
import { newsPublished } from '../events';
import type { PublishNewsInput } from '../generated';
import { findInstruments, unknownInstruments } from '../instruments/reads';
import { mutation, newsAudit } from '../write-side';
import { news, newsByInstrument, newsInstruments } from './table';

/** Instruments that an article mentions at most. */
const MENTIONS_MAXIMUM = 100;

const allotId = nextId(news, 'market.news.allotId');
const insert = insertInto(news, 'market.news.insert');

const mention = insertRows(newsInstruments, 'market.news.mention');
const listForInstruments = insertRows(newsByInstrument, 'market.news.listForInstruments');

/**
 * Publishes an article. Throws FORBIDDEN, BAD_USER_INPUT, or BULK_REJECTED with the instruments that are unknown.
 */
export const publishNews = mutation('publishNews', (input: PublishNewsInput) => {
  const { headline, summary, category, sentiment, source, publishedAt } = input;
  const { instrumentIds: given = [] } = input;
  const instrumentIds = [...new Set(given)];
  if (instrumentIds.length > MENTIONS_MAXIMUM)
    throw failure('BAD_USER_INPUT', `An article mentions at most ${MENTIONS_MAXIMUM} instruments.`, {
      inputPath: ['input', 'instrumentIds'],
      limit: MENTIONS_MAXIMUM,
    });
  return async (unit) => {
    const known = await findInstruments(unit, instrumentIds);
    rejectBadRows(unknownInstruments(given, known), 'instrumentIds');
    const { id } = await unit.only(allotId);
    const article = { headline, summary, category, sentiment, source, publishedAt };
    await unit.run(insert, { ...article, key: id });
    const mentions = instrumentIds.map((instrumentId) => {
      const { symbol } = there(known.get(instrumentId));
      return { ...article, id, newsId: id, instrumentId, symbol };
    });
    await mention(unit, mentions);
    await listForInstruments(unit, mentions);
    await unit.record(
      newsAudit,
      id,
      { entity: 'NewsArticle', entityId: id, before: null, after: { ...article, instrumentIds } },
      newsPublished(id, { newsId: id, category, instrumentIds }),
    );
    return { id };
  };
});
