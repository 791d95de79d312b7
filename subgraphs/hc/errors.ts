import { catalogue } from '../runtime/errors';

/** Rules of human capital that a mutation can break. */
export const refuse = catalogue({
  LEAVE_NOT_FOUND: { status: 404, message: 'There is no such leave request.' },
  LEAVE_ALREADY_DECIDED: { status: 409, message: 'The leave request is decided already.' },
  LEAVE_OWN_REQUEST: { status: 403, message: 'Nobody decides their own leave.' },
  LEAVE_NOT_APPROVER: {
    status: 403,
    message: 'Only the approver of the request, or somebody with the role hr, decides it.',
  },
});
