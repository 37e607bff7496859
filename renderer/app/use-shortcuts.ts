import { useEffect } from 'react';
import { redo, undo, useCompanyStore } from '../lib/company-store';

/**
 * Ctrl/Cmd+Z and Shift+Ctrl/Cmd+Z (or Ctrl+Y) undo and redo edits of the company.
 * A field that holds unkept text keeps its own undo; one that doesn't has nothing of its own to take back.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const wantsRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      const wantsUndo = key === 'z' && !event.shiftKey;
      if ((!wantsUndo && !wantsRedo) || hasOwnUndo(event.target)) return;
      event.preventDefault();
      const { undo: state } = useCompanyStore.getState();
      if (wantsUndo && state.undoLabel !== null) void undo();
      if (wantsRedo && state.redoLabel !== null) void redo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function hasOwnUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  // Fields of the company say when they hold unkept text; search boxes keep their own undo while they hold any.
  return (
    isField && (target.dataset.draft !== undefined || (target.dataset.search !== undefined && target.value !== ''))
  );
}
