import type { CallName } from '@shared/contract';
import { describePlace } from '@shared/domain/describe-place';

/** A place inside a call's input in people's words: what is put into the company is named as in the company. */
export function describeInputPlace(name: CallName, input: unknown, path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The request';
  const [first, at, field, ...inside] = path;
  if (name === 'company.replace' && first === 'company') {
    return describePlace(childOf(input, 'company'), path.slice(1));
  }
  const change = childOf(childOf(input, 'changes'), at);
  const part = childOf(change, 'part');
  if (name !== 'company.change' || field !== 'value' || typeof part !== 'string') return describePlace(input, path);
  const value = childOf(change, 'value');
  const isSingle = part === 'settings' || part === 'asOf';
  return isSingle
    ? describePlace({ [part]: value }, [part, ...inside])
    : describePlace({ [part]: [value] }, [part, 0, ...inside]);
}

function childOf(value: unknown, key: PropertyKey | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[key];
}
