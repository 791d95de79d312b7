import { GraphQLError } from 'graphql';
import { errorKind } from '../../../platform/errors';
import { eventKey, type Subscriber } from '../../runtime/events/subscribers';
import type { MutationRequest, UnitOfWork } from '../../runtime/mutation';
import { tradeFilled } from '../../shared-events';
import { mutation } from '../write-side';
import { keepFailure, postMovement } from './movement';
import { tradeMovement } from './table';

/** One mutation however it ends: an event that is delivered again finds what became of it. */
const settling = (work: (unit: UnitOfWork) => Promise<void>) =>
  mutation('settleTrade', (_: MutationRequest['input']) => work);

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
    const input = { ...movement, idempotencyKey: eventKey(event) };
    const { tradeDate: postingDate, cashAccountId } = movement;
    const place = { postingDate, cashAccountId, datePath: [], accountPath: [] };
    try {
      await settling((unit) => postMovement(unit, movement, place))(context, input);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      await settling((unit) => keepFailure(unit, movement, refusal))(context, input);
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
