import { GraphQLError } from 'graphql';
import { errorKind } from '../../../platform/errors';
import { eventKey, type Subscriber } from '../../runtime/events/subscribers';
import { mutate } from '../../runtime/mutation';
import { tradeFilled } from '../../shared-events';
import { financeWrites } from '../write-side';
import { keepFailure, postMovement } from './movement';
import { tradeMovement } from './table';

/**
 * Posts the cash of a filled trade on the date of the trade. What a rule of finance forbids, such as a closed period,
 * is written down as a failed settlement, for a controller to try again: it would not help to deliver it again, and
 * would hold up the portfolio's other trades. Anything else that goes wrong is thrown, and the relay delivers again.
 */
export const settleTrade: Subscriber = {
  source: 'market',
  type: tradeFilled.type,
  handle: async (event, context) => {
    const movement = tradeMovement.parse(event.payload);
    const request = { name: 'settleTrade', input: { ...movement, idempotencyKey: eventKey(event) } };
    const { tradeDate: postingDate, cashAccountId } = movement;
    const place = { postingDate, cashAccountId, datePath: [], accountPath: [] };
    try {
      await mutate(context, financeWrites, request, (unit) => postMovement(unit, movement, place));
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      await mutate(context, financeWrites, request, (unit) => keepFailure(unit, movement, refusal));
    }
  },
};

/** The rule that an error names; null where it is not a rule but something that may be otherwise in a moment. */
function refusalOf(error: unknown): { code: string; message: string } | null {
  if (!(error instanceof GraphQLError)) return null;
  const { code } = error.extensions;
  const kind = typeof code === 'string' ? errorKind(code) : undefined;
  return kind && kind.status < 500 ? { code: String(code), message: error.message } : null;
}
