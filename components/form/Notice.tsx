/** A boxed message with what can be done about it. `strong` is for what must not be overlooked. */
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly strong?: boolean;
  readonly title?: string;
  readonly children: ComponentChildren;
}

export function Notice({ strong = false, title, children }: NoticeProps) {
  return (
    <div class={strong ? 'notice notice-strong' : 'notice'}>
      {title !== undefined && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
