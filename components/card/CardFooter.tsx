import type { ComponentChildren } from 'preact';

/** What it all rests on. */
export function CardFooter({ children }: { readonly children: ComponentChildren }) {
  return <div class="foot">{children}</div>;
}
