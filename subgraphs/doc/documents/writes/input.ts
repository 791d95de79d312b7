import { refuse } from '../../errors';
import type { UpdateDocumentInput } from '../../generated';
import type { DocumentRow } from '../table';

const TAGS_MAXIMUM = 20;
const TAG_LENGTH_MAXIMUM = 50;

/** Checks language and tags. Throws DOCUMENT_LANGUAGE_INVALID or DOCUMENT_TAGS_INVALID. */
export function checkDocumentInput({ language, tags }: Pick<UpdateDocumentInput, 'language' | 'tags'>): void {
  if (language != null && !/^[a-z]{2}$/.test(language))
    throw refuse('DOCUMENT_LANGUAGE_INVALID', ['input', 'language']);
  const isTag = (tag: string) => tag.trim() !== '' && tag.length <= TAG_LENGTH_MAXIMUM;
  if (tags && (tags.length > TAGS_MAXIMUM || !tags.every(isTag)))
    throw refuse('DOCUMENT_TAGS_INVALID', ['input', 'tags']);
}

/** Tags without blanks around them and without repeats. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()))];
}

/** Throws DOCUMENT_DATES_INVALID when a document would expire before it is in force. */
export function checkDates({ effectiveOn, expiresOn }: Pick<DocumentRow, 'effectiveOn' | 'expiresOn'>): void {
  // Days of one form compare as their texts do.
  if (effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn)
    throw refuse('DOCUMENT_DATES_INVALID', ['input', 'expiresOn']);
}
