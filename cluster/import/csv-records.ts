import type { Line } from './encoding';

/** A record of a CSV file. */
export interface CsvRecord {
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** Its values; null for one that is empty and not in quotes. */
  readonly fields: readonly (string | null)[];
  /** Why it cannot be read, and on which line. */
  readonly unreadable?: { readonly line: number; readonly reason: string };
}

/**
 * The records of a CSV file, by the rules of COPY: a line break or delimiter in quotes belongs to the value, a quote in
 * quotes is doubled, and blank lines are left out.
 */
export async function* csvRecords(
  lines: AsyncIterable<Line>,
  { delimiter, encoding }: { readonly delimiter: string; readonly encoding: string },
): AsyncGenerator<CsvRecord> {
  let record: OpenRecord | undefined;
  for await (const { text, number, undecodable } of lines) {
    if (!record && /^\r?\n?$/.test(text)) continue;
    record ??= new OpenRecord(number, delimiter);
    if (undecodable) record.refuse(number, `The line is not text in ${encoding}: say which by --encoding.`);
    record.add(text);
    if (record.quoted) continue;
    yield record.end();
    record = undefined;
  }
  if (!record) return;
  record.refuse(record.line, 'A quote is opened here and not closed.');
  yield record.end();
}

/** A record that is being read. */
class OpenRecord {
  readonly #fields: (string | null)[] = [];
  #value = '';
  #hadQuotes = false;
  #unreadable: CsvRecord['unreadable'];
  /** Whether what comes next stands in quotes. */
  quoted = false;

  constructor(
    readonly line: number,
    private readonly delimiter: string,
  ) {}

  /** Reads a line of the record. */
  add(text: string): void {
    const { delimiter } = this;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at];
      if (character === '"') {
        this.#value += text.slice(start, at);
        // A quote that is doubled is one of the value: the first closes, the second opens again and brings it.
        if (!this.quoted && this.#hadQuotes && at > 0 && text[at - 1] === '"') this.#value += '"';
        this.quoted = !this.quoted;
        this.#hadQuotes = true;
        start = at + 1;
      } else if (character === delimiter && !this.quoted) {
        this.#value += text.slice(start, at);
        this.#endField();
        start = at + 1;
      }
    }
    const rest = text.slice(start);
    this.#value += this.quoted ? rest : rest.replace(/\r?\n$/, '').replace(/\r$/, '');
  }

  /** Says why the record is not loaded; of several reasons the first counts. */
  refuse(line: number, reason: string): void {
    this.#unreadable ??= { line, reason };
  }

  end(): CsvRecord {
    this.#endField();
    return {
      line: this.line,
      fields: this.#fields,
      ...(this.#unreadable && { unreadable: this.#unreadable }),
    };
  }

  #endField(): void {
    this.#fields.push(this.#value === '' && !this.#hadQuotes ? null : this.#value);
    this.#value = '';
    this.#hadQuotes = false;
  }
}
