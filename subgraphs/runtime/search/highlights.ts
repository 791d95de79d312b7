import { type Column, FOUND_FROM, FOUND_TO } from '../../../citus';

/** A piece of a text, found or around what was found: text as it is, which a client shows as text. */
export interface HighlightPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The graph's SearchHighlight: a field in which something was found. */
export interface Highlight {
  readonly field: string;
  readonly parts: readonly HighlightPart[];
}

/**
 * The fields in which something was found, in the order of their columns.
 * @param texts of the columns with marks, as the database has set them; of those of one column each adds its marks
 */
export function highlightsOf(columns: readonly Column[], texts: readonly string[]): Highlight[] {
  const byField = new Map<string, HighlightPart[]>();
  for (const [index, { property }] of columns.entries()) {
    const parts = partsOf(texts[index] ?? '');
    const before = byField.get(property);
    byField.set(property, before ? together(before, parts) : parts);
  }
  return [...byField].flatMap(([field, parts]) =>
    parts.some(({ isMatch }) => isMatch) ? [{ field, parts }] : [],
  );
}

/** A text with marks as its parts. */
function partsOf(marked: string): HighlightPart[] {
  return marked.split(FOUND_FROM).flatMap((piece, index) => {
    if (index === 0) return part(piece, false);
    const [found = '', ...behind] = piece.split(FOUND_TO);
    return [...part(found, true), ...part(behind.join(''), false)];
  });
}

const part = (text: string, isMatch: boolean): HighlightPart[] => (text === '' ? [] : [{ text, isMatch }]);

/** The parts of one text that was marked twice: what either has found. */
function together(one: readonly HighlightPart[], other: readonly HighlightPart[]): HighlightPart[] {
  const ends = [...new Set([...endsOf(one), ...endsOf(other)])].sort((a, b) => a - b);
  const text = one.map((of) => of.text).join('');
  const parts: HighlightPart[] = [];
  let from = 0;
  for (const end of ends) {
    const isMatch = isFoundAt(one, from) || isFoundAt(other, from);
    const last = parts.at(-1);
    // Two words that follow each other are two matches; what lies between matches is one piece.
    if (last && !last.isMatch && !isMatch)
      parts[parts.length - 1] = { text: last.text + text.slice(from, end), isMatch };
    else parts.push(...part(text.slice(from, end), isMatch));
    from = end;
  }
  return parts;
}

function endsOf(parts: readonly HighlightPart[]): number[] {
  let end = 0;
  return parts.map(({ text }) => {
    end += text.length;
    return end;
  });
}

function isFoundAt(parts: readonly HighlightPart[], position: number): boolean {
  let end = 0;
  for (const { text, isMatch } of parts) {
    end += text.length;
    if (position < end) return isMatch;
  }
  return false;
}
