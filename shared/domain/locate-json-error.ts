/** Where a text stops being JSON: one-based line and column, and what was expected there. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

/**
 * Finds the first place where a text is not JSON, or null where it is. The engines' own messages name a place only
 * sometimes and each in its own way, so the text is read once more here.
 */
export function locateJsonError(text: string): JsonError | null {
  const fault = new JsonScanner(text).firstFault();
  if (fault === null) return null;
  const before = text.slice(0, fault.at);
  return {
    line: before.split('\n').length,
    column: fault.at - before.lastIndexOf('\n'),
    expected: fault.expected,
  };
}

interface Fault {
  readonly at: number;
  readonly expected: string;
}

const spacePattern = /[ \t\r\n]*/y;
const stringPattern = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const plainPattern = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** Reads JSON with a stack of its own, so that no depth of nesting can overflow it. */
class JsonScanner {
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  firstFault(): Fault | null {
    for (;;) {
      const fault = this.#readValue();
      if (fault !== null) return fault;
      const end = this.#readAfterValue();
      if (end !== 'value') return end;
    }
  }

  /** Reads up to and with the next complete value; opening brackets with something inside are entered. */
  #readValue(): Fault | null {
    for (;;) {
      this.#skip(spacePattern);
      const opening = this.#text[this.#at];
      if (opening === '{' || opening === '[') {
        this.#at += 1;
        this.#open.push(opening);
        this.#skip(spacePattern);
        if (this.#text[this.#at] === closingOf(opening)) return null;
        const fault = opening === '{' ? this.#readKey() : null;
        if (fault !== null) return fault;
      } else if (opening === '"') {
        return this.#skip(stringPattern) ? null : this.#fault('the end of this text: a closing " on the same line');
      } else {
        return this.#skip(plainPattern) ? null : this.#fault('a value: text in "…", a number, true, false or null');
      }
    }
  }

  /** Closes what ends here; 'value' where another value must follow, null at a proper end of the text. */
  #readAfterValue(): Fault | 'value' | null {
    for (;;) {
      this.#skip(spacePattern);
      const open = this.#open.at(-1);
      const next = this.#text[this.#at];
      if (open === undefined) return next === undefined ? null : this.#fault('the end of the file');
      if (next === closingOf(open)) {
        this.#open.pop();
        this.#at += 1;
      } else if (next === ',') {
        this.#at += 1;
        return open === '{' ? (this.#readKey() ?? 'value') : 'value';
      } else {
        return this.#fault(`a comma or a closing ${closingOf(open)}`);
      }
    }
  }

  #readKey(): Fault | null {
    this.#skip(spacePattern);
    if (!this.#skip(stringPattern)) return this.#fault('a field name in "…"');
    this.#skip(spacePattern);
    if (this.#text[this.#at] !== ':') return this.#fault('a colon after the field name');
    this.#at += 1;
    return null;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fault(expected: string): Fault {
    return { at: this.#at, expected };
  }
}

function closingOf(opening: '{' | '['): string {
  return opening === '{' ? '}' : ']';
}
