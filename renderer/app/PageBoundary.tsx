import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/EmptyState';

interface PageBoundaryState {
  readonly failure: string | null;
}

/** Keeps a failing page from taking the window with it; says what is safe and offers to show the page again. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, PageBoundaryState> {
  override state: PageBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <EmptyState
        title="This page could not be shown"
        text={`Your data is safe: everything entered so far is saved. What went wrong: ${this.state.failure}`}
        action={
          <Button variant="filled" onClick={() => this.setState({ failure: null })}>
            Show the page again
          </Button>
        }
      />
    );
  }
}
