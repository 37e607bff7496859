import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const engine = join(import.meta.dirname, '..', '..', 'shared', 'engine');
const files = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(engine, name), 'utf8') }));

describe('the engine', () => {
  it('takes nothing but types from outside itself, so that it runs without any package', () => {
    const outside = files.flatMap(({ name, text }) =>
      [...text.matchAll(/^import (?!type\b)[^;]*? from '([^']+)';/gms)]
        .map((match) => match[1] ?? '')
        .filter((from) => !from.startsWith('.') || /(^|\/)(domain|format|report)\//.test(from))
        .map((from) => `${name}: ${from}`),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(outside).toEqual([]);
  });

  it('knows no clock, no chance and no locale', () => {
    const impure = files
      .filter(({ text }) =>
        /\b(Date\.now|new Date|Math\.random|Intl\.|toLocale|localeCompare|performance\.)/.test(text),
      )
      .map(({ name }) => name);
    expect(impure).toEqual([]);
  });
});
