/** A card that stands in one of our own pages, in a shadow tree as in the pages of others, so that it looks the same. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '#lib/extension/settings.ts';
import { Card, type CardProps } from './Card.tsx';
import { cardSheets } from './card-frame.ts';

export type CardStageProps = Pick<CardProps, 'view'> & Partial<CardProps> & { readonly theme?: Settings['theme'] };

export function CardStage({ theme, ...props }: CardStageProps) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = cardSheets();
    const { dataset, style } = document.documentElement;
    const look = Object.fromEntries([...style].filter(isCustom).map((name) => [name, style.getPropertyValue(name)]));
    render(
      <div class="card" data-theme={theme ?? dataset['theme']} style={look}>
        <Card
          onPage={[]}
          pageEvents={{ jump: ignore, hideFinding: ignore }}
          pagePublished={null}
          pinned={false}
          onPin={ignore}
          onClose={ignore}
          onAction={ignore}
          onCompare={ignore}
          {...props}
        />
      </div>,
      root,
    );
  });
  return <div ref={host} />;
}

const isCustom = (name: string) => name.startsWith('--');

function ignore(): void {}
