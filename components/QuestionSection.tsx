import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionOnPage } from '#lib/framing/view-page.ts';
import type { QuestionView } from '#lib/pack/views.ts';
import { CompareButton } from './CompareButton.tsx';
import { FramingBlock } from './FramingBlock.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { InPack } from './PackText.tsx';
import type { PageEvents } from './page-events.ts';
import { say } from './parts-wording.ts';
import { QuestionHeader } from './QuestionHeader.tsx';
import { SilenceRow } from './SilenceRow.tsx';

export interface QuestionSectionProps {
  readonly question: QuestionView;
  readonly open?: boolean;
  /** The entity the reader asked about: where it has a say, its words come first. */
  readonly speaker?: string | undefined;
  /** What the page being read says on it, where there is a page and it says something. */
  readonly onPage?: QuestionOnPage | undefined;
  readonly pageEvents?: PageEvents | undefined;
  readonly onChangeFilter?: (() => void) | undefined;
  /** Compares the sources on this question. */
  readonly onCompare?: (() => void) | undefined;
  /** What comes below the framings. */
  readonly children?: ComponentChildren;
}

/** A disputed question with its framings one below the other, in order of date; folded, only how many there are. */
export function QuestionSection({ open = false, onCompare, children, ...shown }: QuestionSectionProps) {
  const { question, onPage } = shown;
  // What has never been opened is not built: most readers look at one question.
  const [seen, setSeen] = useState(open);
  return (
    <InPack language={question.language}>
      <details
        class={onCompare ? 'question fold comparable' : 'question fold'}
        open={open}
        onToggle={(event) => event.currentTarget.open && setSeen(true)}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control; what it unfolds is built first, so as not to flicker in */}
        <summary onClick={() => setSeen(true)}>
          <QuestionHeader text={question.text}>
            {say('framings', { n: question.framings.length })}
            {(onPage?.said.length ?? 0) > 0 && ` · ${say('brought-up')}`}
          </QuestionHeader>
        </summary>
        {onCompare && <CompareButton question={question.text} onCompare={onCompare} />}
        {seen && <Framings {...shown} />}
        {seen && children}
      </details>
    </InPack>
  );
}

type FramingsProps = Omit<QuestionSectionProps, 'open' | 'onCompare' | 'children'>;

function Framings({ question, onChangeFilter, ...context }: FramingsProps) {
  const { framings, hiddenFramings, silent } = question;
  const wording = framings.length > 0 ? 'framings-hidden' : 'all-framings-hidden';
  return (
    <>
      {framings.length > 0 && (
        <div class="framings">
          {framings.map((framing) => (
            <FramingBlock key={framing.id} framing={framing} {...context} />
          ))}
        </div>
      )}
      {hiddenFramings > 0 && <HiddenNote text={say(wording, { n: hiddenFramings })} onChangeFilter={onChangeFilter} />}
      {context.onPage?.said.length === 0 && <p class="silence">{say('here.none')}</p>}
      <SilenceRow sources={silent} />
    </>
  );
}
