import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly title: string;
  /** What stands beside the title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One part of the popup, under its heading. */
export function Part({ title, aside, children }: PartProps) {
  return (
    <section class="part">
      <div class="part-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
