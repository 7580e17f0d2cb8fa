import { say } from './parts-wording.ts';

export interface HiddenNoteProps {
  readonly text: string;
  readonly onChangeFilter?: (() => void) | undefined;
}

/** Says what the reader's source filter takes away, with the way to change it. */
export function HiddenNote({ text, onChangeFilter }: HiddenNoteProps) {
  return (
    <p class="hidden-note">
      {text}
      {onChangeFilter && ' '}
      {onChangeFilter && (
        <button type="button" class="link" onClick={onChangeFilter}>
          {say('change-filter')}
        </button>
      )}
    </p>
  );
}
