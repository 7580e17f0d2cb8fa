import type { ComponentChildren } from 'preact';
import { say as sayPart } from '#components/parts-wording.ts';
import { listNames } from '#components/wording.ts';
import { say } from './card-wording.ts';

interface RestOfCardProps {
  /** Further questions and discrepancies that it holds. */
  readonly questions: number;
  readonly discrepancies: number;
  /** The page being read brings up one of the questions. */
  readonly broughtUp: boolean;
  readonly children: ComponentChildren;
}

/** What does not belong to the first glance: one thing stands as it is, more fold into one line. */
export function RestOfCard({ questions, discrepancies, broughtUp, children }: RestOfCardProps) {
  if (questions + Math.min(discrepancies, 1) < 2) return <>{children}</>;
  const parts = [
    questions > 0 ? say('more-questions', { n: questions }) : '',
    discrepancies > 0 ? say('discrepancies', { n: discrepancies }) : '',
  ];
  return (
    <details class="rest fold">
      <summary>
        {listNames(parts.filter((part) => part !== ''))}
        {broughtUp && <span class="count"> · {sayPart('brought-up')}</span>}
      </summary>
      {children}
    </details>
  );
}
