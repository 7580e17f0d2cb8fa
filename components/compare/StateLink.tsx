import type { ComponentChildren } from 'preact';
import { type CompareState, changeState, formatState } from '#lib/compare/compare-state.ts';

interface StateLinkProps {
  readonly state: CompareState;
  readonly to: Partial<CompareState>;
  readonly class?: string | undefined;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to another state of the screen. It is an address like any other: it can be copied, opened elsewhere, gone back from. */
export function StateLink({ state, to, children, ...rest }: StateLinkProps) {
  return (
    <a href={`#${formatState(changeState(state, to))}`} {...rest}>
      {children}
    </a>
  );
}
