import type { ComponentChildren } from 'preact';

export interface StateNoteProps {
  /** `loading` is shown, and said, only when it takes long enough to be noticed; `error` is said at once. */
  readonly kind: 'empty' | 'loading' | 'error';
  readonly title?: string | undefined;
  /** The title is a heading of the screen, where the note is all there is. */
  readonly heading?: boolean;
  /** Why, and what the reader can do. */
  readonly children?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
}

const roles = { empty: undefined, loading: 'status', error: 'alert' } as const;

/** Stands where content would stand: nothing to show, not there yet, or failed. Never blank, never only an icon. */
export function StateNote({ kind, title, heading = false, children, actions }: StateNoteProps) {
  return (
    <div class={`state state-${kind}`} role={roles[kind]}>
      {title !== undefined && (heading ? <h2 class="state-title">{title}</h2> : <p class="state-title">{title}</p>)}
      {children !== undefined && <div class="state-words">{children}</div>}
      {actions !== undefined && <div class="state-actions">{actions}</div>}
    </div>
  );
}
