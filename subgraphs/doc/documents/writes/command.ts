import type { EventType } from '../../../runtime/events/event-type';
import type { Change, UnitOfWork } from '../../../runtime/mutation';
import { type AboutDocument, tell } from '../../events';
import { documentAudit, mutation } from '../../write-side';
import type { DocumentRow } from '../table';
import { type AccessLevel, lockDocument } from './lock';
import { keepReaders } from './readers';

/** Names something that belongs to a document. */
export interface DocumentChild {
  readonly documentId: string;
  readonly id: string;
}

/** Input that names a document: as `id` where it names nothing else. */
type DocumentInput = ({ readonly documentId: string } | { readonly id: string }) & {
  readonly idempotencyKey?: string | null;
};

/** What of a document the command needs, and what is checked before anything is read. */
interface Conditions<Input> {
  readonly level?: AccessLevel;
  readonly check?: (input: Input) => void;
}

/**
 * Makes the command of a mutation on a document, which is locked first. The command throws DOCUMENT_NOT_FOUND,
 * DOCUMENT_ACCESS_DENIED where it needs a level, and what `check` and `work` throw.
 */
export const command = <Input extends DocumentInput, Result>(
  name: string,
  { level, check }: Conditions<Input>,
  work: (unit: UnitOfWork, document: DocumentRow, input: Input) => Promise<Result>,
) =>
  mutation(name, (input: Input) => {
    check?.(input);
    const [field, id] = 'documentId' in input ? ['documentId', input.documentId] : ['id', input.id];
    return async (unit) => {
      const result = await work(unit, await lockDocument(unit, id, ['input', field], level), input);
      await keepReaders(unit, id);
      return result;
    };
  });

/** Writes the trail of a document and leaves an event of it. */
export function record<Payload extends AboutDocument>(
  unit: UnitOfWork,
  document: DocumentRow,
  change: Change,
  event: EventType<Payload>,
  about: Omit<Payload, keyof AboutDocument>,
): Promise<void> {
  return unit.record(documentAudit, document.id, change, tell(event, document, about));
}
