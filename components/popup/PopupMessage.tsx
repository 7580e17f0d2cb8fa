/** What the popup says where there is no summary to show, and what the reader can do about it. */

import type { ComponentChildren } from 'preact';
import { StateNote } from '#components/StateNote.tsx';
import type { CompiledPack } from '#lib/pack/compiled.ts';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { say } from './popup-wording.ts';

type MessageState = Exclude<PopupState, { kind: 'found' | 'loading' }>;

interface PopupMessageProps {
  readonly state: MessageState;
  /** The packs, for saying what Sidelight would have marked. */
  readonly topics: readonly Pick<CompiledPack['info'], 'title' | 'language'>[];
  readonly actions: PopupActions;
}

export function PopupMessage({ state, topics, actions }: PopupMessageProps) {
  return (
    <StateNote
      kind={state.kind === 'no-answer' ? 'error' : 'empty'}
      heading
      title={title(state)}
      actions={offers(state, actions)}
    >
      <p>{explanation(state)}</p>
      {state.kind === 'nothing-found' && <Topics topics={topics} />}
    </StateNote>
  );
}

function title(state: MessageState): string {
  return say(`${state.kind}-title`, { site: 'site' in state ? (state.site ?? '') : '' });
}

function explanation(state: MessageState): string {
  return say(state.kind === 'cannot-run' ? `cannot-run-${state.because}` : state.kind);
}

function Topics({ topics }: Pick<PopupMessageProps, 'topics'>) {
  return (
    <>
      <p>{say('topics', { n: topics.length })}</p>
      <ul>
        {topics.map(({ title, language }) => (
          <li key={title}>
            <bdi lang={language}>{title}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function offers(state: MessageState, actions: PopupActions): ComponentChildren {
  switch (state.kind) {
    case 'no-answer':
      return <Offer label={say('try-again')} onClick={actions.retry} />;
    case 'all-off':
      return <Offer label={say('turn-on')} onClick={actions.turnOn} />;
    case 'site-off':
      return (
        <Offer label={say('site-on', { site: state.site })} onClick={() => actions.switchSite(state.site, true)} />
      );
    case 'tab-off':
      return <Offer label={say('tab-on')} onClick={() => actions.switchTab(true)} />;
    case 'not-listed':
      return (
        <>
          <Offer label={say('read-once')} onClick={actions.readOnce} />
          <Offer plain label={say('always', { site: state.site })} onClick={() => actions.addSite(state.site)} />
          <p class="soft">{say('always-hint')}</p>
        </>
      );
    case 'not-read':
      return <Offer label={say('read-now')} onClick={actions.readOnce} />;
    default:
      return undefined;
  }
}

interface OfferProps {
  readonly label: string;
  readonly plain?: boolean;
  readonly onClick: () => void;
}

function Offer({ label, plain = false, onClick }: OfferProps) {
  return (
    <button type="button" class={plain ? 'button' : 'button button-main'} onClick={onClick}>
      {label}
    </button>
  );
}
