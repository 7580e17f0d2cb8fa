import type { ComponentChildren } from 'preact';
import { PackText } from './PackText.tsx';

export interface QuestionHeaderProps {
  readonly text: string;
  /** What is to be known before it is opened: how many framings, whether the page brings it up. */
  readonly children?: ComponentChildren;
}

/** A disputed question as a heading, and a few quiet words on it. */
export function QuestionHeader({ text, children }: QuestionHeaderProps) {
  return (
    <>
      <h3>
        <PackText>{text}</PackText>
      </h3>{' '}
      {children && <span class="count">{children}</span>}
    </>
  );
}
