/** A page that never ends and never sits still. These functions run in the page: they are sent as text. */

export interface EndlessPage {
  /** A story comes in at the bottom of the feed; beyond a number of them the oldest is filled anew and moved to the end. */
  more(): void;
  /** Words of a story change where they stand; text nodes are split and joined. */
  edit(): void;
  /** Another article under another address, the feed begun anew. */
  navigate(): void;
  /** A part of the feed is hidden, or shown again. */
  fold(): void;
  /** A component with a shadow root comes, the one before it goes. */
  replaceWidget(): void;
  /** Adds a paragraph with a name; milliseconds until it is marked, or null when it was not within `patience`. */
  probe(patience: number): Promise<number | null>;
}

declare global {
  interface Window {
    endless: EndlessPage;
  }
}

export interface EndlessStock {
  readonly paragraphs: readonly string[];
  readonly opening: string;
  /** A sentence whose name is marked. */
  readonly probe: string;
}

/** Most stories that stand in the feed at once. */
export const windowOfFeed = 40;

export const endlessMarkup = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Endless</title>
<style>body{font:16px/1.5 serif;max-width:42em;margin:auto}</style></head>
<body><header><nav><a href="#">News</a> <a href="#">World</a></nav></header><main><article id="lead"></article><div id="feed"></div></main></body></html>`;

export function installEndlessPage({ paragraphs, opening, probe }: EndlessStock, most: number): void {
  const lead = document.querySelector('#lead') as HTMLElement;
  const feed = document.querySelector('#feed') as HTMLElement;
  let number = 0;
  let widget: Element | null = null;

  const element = (name: string, text: string) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  const next = () => paragraphs[number++ % paragraphs.length] as string;
  const parts = () => [
    element('h2', `Story ${number}`),
    element('p', opening),
    element('p', next()),
    element('p', next()),
  ];
  const story = () => {
    const made = document.createElement('article');
    made.append(...parts());
    return made;
  };
  const anyParagraph = () => {
    const all = document.querySelectorAll('#feed p');
    return all[(number * 7) % Math.max(1, all.length)] ?? lead;
  };
  const isMarked = (inside: Node) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) if (inside.contains(range.startContainer)) return true;
    }
    return false;
  };

  window.endless = {
    more() {
      const oldest = feed.childElementCount >= most ? (feed.firstElementChild as HTMLElement) : null;
      if (oldest) oldest.replaceChildren(...parts());
      feed.append(oldest ?? story());
    },
    edit() {
      const paragraph = anyParagraph();
      paragraph.normalize();
      const text = paragraph.firstChild;
      number += 1;
      if (!(text instanceof Text)) return;
      if (number % 2 === 0) text.splitText(text.length >> 1);
      else text.data = next();
    },
    navigate() {
      history.pushState(null, '', `/story-${number}`);
      lead.replaceChildren(...parts(), ...parts());
      feed.replaceChildren(story());
      scrollTo(0, 0);
    },
    fold() {
      for (const hidden of feed.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
      const part = feed.children[number % Math.max(1, feed.childElementCount)];
      if (part instanceof HTMLElement && number % 2 === 0) part.hidden = true;
      number += 1;
    },
    replaceWidget() {
      widget?.remove();
      widget = document.createElement('story-widget');
      widget.attachShadow({ mode: 'open' }).append(element('p', opening), element('p', next()));
      lead.append(widget);
    },
    async probe(patience) {
      // A section of its own: only the first mention in each is marked.
      const section = document.createElement('section');
      section.append(element('h2', 'Latest'), element('p', probe));
      lead.append(section);
      const begun = performance.now();
      while (!isMarked(section) && performance.now() - begun < patience) await new Promise(requestAnimationFrame);
      const waited = isMarked(section) ? performance.now() - begun : null;
      section.remove();
      return waited;
    },
  };
  window.endless.navigate();
}
