import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ceasefire } from '#components/ceasefire.fixture.ts';
import type { Fixtures } from '#components/fixture.ts';
import { ignore } from '#components/fixture.ts';
import pageSaysCss from '#components/page-says.css?inline';
import partsCss from '#components/parts.css?inline';
import tokensCss from '#components/tokens.css?inline';
import { allHidden, long, short } from './Card.fixture.ts';
import { Card, type CardProps } from './Card.tsx';
import cardCss from './card.css?inline';

/** A card that stands in the page instead of above it, in a shadow tree as in the pages of others. */
function CardStage(props: Pick<CardProps, 'view'> & Partial<CardProps>) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [tokensCss, partsCss, pageSaysCss, cardCss].map(toSheet);
    const { dataset, style } = document.documentElement;
    const look = Object.fromEntries([...style].filter(isCustom).map((name) => [name, style.getPropertyValue(name)]));
    render(
      <div class="card" data-theme={dataset['theme']} style={look}>
        <Card
          onPage={[]}
          pageEvents={{ jump: ignore, hideFinding: ignore }}
          pagePublished={null}
          pinned={false}
          onPin={ignore}
          onClose={ignore}
          onAction={ignore}
          {...props}
        />
      </div>,
      root,
    );
  });
  return <div ref={host} style={{ padding: '8px' }} />;
}

const isCustom = (name: string) => name.startsWith('--');

function toSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

export const fixtures: Fixtures = {
  'the common case': () => <CardStage view={ceasefire} />,
  'much of everything, pinned': () => <CardStage view={long} pinned pagePublished="2026-09-01" />,
  'one plain line': () => <CardStage view={short} />,
  'nothing left by the filter': () => <CardStage view={allHidden} />,
};
