// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useShortcuts } from '../../renderer/app/use-shortcuts';

afterEach(cleanup);

function Page({ draft, search }: { readonly draft?: boolean; readonly search?: string }) {
  useShortcuts();
  return (
    <>
      <input aria-label="price" data-draft={draft} />
      <input aria-label="search" data-search defaultValue={search} />
    </>
  );
}

/** False when the app took the shortcut for itself. */
function ctrlZ(label: string): boolean {
  return fireEvent.keyDown(screen.getByLabelText(label), { key: 'z', ctrlKey: true });
}

describe('useShortcuts', () => {
  it('leaves Ctrl+Z to a field that holds unkept text', () => {
    render(<Page draft />);
    expect(ctrlZ('price')).toBe(true);
  });

  it('takes Ctrl+Z in a field with nothing of its own to take back', () => {
    render(<Page />);
    expect(ctrlZ('price')).toBe(false);
  });

  it('leaves Ctrl+Z to a search box while it holds text', () => {
    render(<Page search="oak" />);
    expect(ctrlZ('search')).toBe(true);
    cleanup();
    render(<Page />);
    expect(ctrlZ('search')).toBe(false);
  });
});
