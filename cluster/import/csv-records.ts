/** A record of a CSV file as it stands there, and the line that it begins on, from 1. */
export interface CsvRecord {
  readonly text: string;
  readonly line: number;
}

/**
 * The records of a CSV file, by the rules of COPY: a line break in quotes belongs to the value, a quote in quotes is
 * doubled. Blank lines are left out. A file that ends in an open quote ends with what there is of that record.
 */
export async function* csvRecords(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  let text = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  let at = 0;
  for await (const chunk of chunks) {
    text += chunk;
    let start = 0;
    for (; at < text.length; at++) {
      const character = text[at];
      if (character === '"') quoted = !quoted;
      if (character !== '\n') continue;
      line++;
      if (quoted) continue;
      const record = text.slice(start, at).replace(/\r$/, '');
      if (record !== '') yield { text: record, line: begun };
      start = at + 1;
      begun = line;
    }
    text = text.slice(start);
    at = text.length;
  }
  if (text !== '') yield { text: text.replace(/\r$/, ''), line: begun };
}

/** The values of one record that has no line breaks: a header. */
export function csvFields(text: string): string[] {
  const fields: string[] = [];
  const field = /\s*(?:"((?:[^"]|"")*)"|([^,]*))\s*(,|$)/y;
  for (;;) {
    const match = field.exec(text);
    if (!match) throw new Error(`The header cannot be read: ${text}`);
    fields.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]!.trim());
    if (match[3] === '') return fields;
  }
}
