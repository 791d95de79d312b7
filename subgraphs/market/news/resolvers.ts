import { answer } from '../../runtime/answer';
import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { instrumentsThere } from '../instruments/resolvers';
import { newsAudit } from '../write-side';
import { allArticles, articleById, mentionsOfArticle } from './reads';
import { publishNews } from './writes';

export const newsResolvers: Resolvers = {
  NewsArticle: {
    __resolveReference: ({ id }, { load }) => load.one(articleById, id),
    instruments: async ({ id }, _, context) => {
      const mentions = await context.load.many(mentionsOfArticle, id);
      return instrumentsThere(
        context,
        mentions.map(({ instrumentId }) => instrumentId),
      );
    },
    auditTrail: ({ id }, args, context) => connection(context, newsAudit.trail, args, id),
  },
  Query: {
    newsArticle: (_, { id }, { load }) => load.one(articleById, id),
    newsArticlesByIds: (_, { ids }, context) => byIds(context, articleById, ids),
    newsArticles: (_, args, context) => connection(context, allArticles, args),
  },
  Mutation: {
    publishNews: answer(publishNews, { newsArticle: articleById }),
  },
};
