// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MoneyInput } from '../../renderer/components/ValueInput';

beforeEach(() => {
  Object.defineProperty(window, 'matchMedia', {
    value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    configurable: true,
  });
});
afterEach(cleanup);

function show(onCommit: (cents: number) => void, onClear?: () => void) {
  render(
    <MantineProvider>
      <MoneyInput label="Seat price" value={15_000} onCommit={onCommit} onClear={onClear} />
    </MantineProvider>,
  );
  return screen.getByLabelText<HTMLInputElement>('Seat price');
}

function type(input: HTMLInputElement, text: string, key?: string) {
  fireEvent.change(input, { target: { value: text } });
  if (key) fireEvent.keyDown(input, { key });
}

describe('MoneyInput', () => {
  it('shows the amount in the company’s currency', () => {
    expect(show(vi.fn()).value).toBe('$150');
  });

  it('commits once on Enter and not again when left', () => {
    const commit = vi.fn();
    const input = show(commit);
    type(input, '$1,250.00', 'Enter');
    fireEvent.blur(input);
    expect(commit.mock.calls).toEqual([[125_000]]);
  });

  it('keeps what was typed when its page goes away, but not after Escape', () => {
    const commit = vi.fn();
    type(show(commit), '200');
    cleanup();
    expect(commit.mock.calls).toEqual([[20_000]]);
    type(show(commit), '300', 'Escape');
    cleanup();
    expect(commit).toHaveBeenCalledOnce();
  });

  it('puts the old amount back on Escape', () => {
    const commit = vi.fn();
    const input = show(commit);
    type(input, '9', 'Escape');
    fireEvent.blur(input);
    expect(input.value).toBe('$150');
    expect(commit).not.toHaveBeenCalled();
  });

  it('keeps a text it cannot read, says why, and changes nothing', () => {
    const commit = vi.fn();
    const input = show(commit);
    type(input, '-5', 'Enter');
    expect(input.value).toBe('-5');
    expect(screen.getByText('This cannot be below zero.')).toBeTruthy();
    expect(commit).not.toHaveBeenCalled();
  });

  it('marks unkept text, so that Ctrl+Z stays with the field', () => {
    const input = show(vi.fn());
    expect(input.dataset.draft).toBeUndefined();
    type(input, '9');
    expect(input.dataset.draft).toBe('true');
  });

  it('clears only where nothing is a value', () => {
    const clear = vi.fn();
    type(show(vi.fn(), clear), '', 'Enter');
    expect(clear).toHaveBeenCalledOnce();
    cleanup();
    type(show(vi.fn()), '', 'Enter');
    expect(screen.getByText('Enter a number.')).toBeTruthy();
  });
});
