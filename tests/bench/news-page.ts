import { type Newsroom, writeParagraph, writeSentence } from './news-text.ts';
import { createRandom } from './random.ts';

export interface NewsPageOptions {
  readonly paragraphs: number;
  /** Names that its sentences are about. */
  readonly names: readonly string[];
  /** Sentences that stand first, such as those that make the page one of a topic. */
  readonly opening?: readonly string[];
  readonly seed?: number;
}

/**
 * A news page as publishers build them: deep wrappers, white space between tags, menus of menus, scripts, links and emphasis
 * inside sentences, related stories, comments. Of its text nodes most are white space, of its text less than half is the
 * article's, as on the pages of large papers.
 */
export function writeNewsPage({ paragraphs, names, opening = [], seed = 3 }: NewsPageOptions): string {
  const random = createRandom(seed);
  const room: Newsroom = { random, name: () => random.pick(names) };
  const title = writeSentence(room);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2026-01-12T08:30:00Z">
<style>body{font:16px/1.5 serif;margin:0}main{max-width:42em;margin:auto}nav li{display:inline-block;padding:0 8px}aside{border-top:1px solid}figure{margin:0}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"News"}</script></head>
<body>
  <div id="root">
    <div class="page">
      ${writeHeader()}
      <div class="ad" aria-hidden="true">
        <span>Advertisement</span>
      </div>
      <main>
        <article>
          <div class="grid">
            <div class="grid__column">
              <h1>${title}</h1>
              <p class="byline"><span>By</span> <a href="#"><span>Mira Tavel</span></a> and <a href="#">Jon Berck</a> · <time datetime="2026-01-12">12 January 2026</time></p>
              ${opening.map((sentence) => `<p>${sentence}</p>`).join('\n')}
              ${list(paragraphs, (at) => writePart(room, at))}
            </div>
          </div>
        </article>
      </main>
      ${writeRelated(room)}
      <section id="comments">
        <h2>Comments</h2>
        ${list(10 + (paragraphs >> 2), (at) => writeComment(room, at))}
      </section>
      <footer>${list(80, (at) => `<a href="#"><span>Service ${at}</span></a>`)}</footer>
    </div>
  </div>
  <script>window.page = { kind: 'article', tags: ['news', 'world'] };</script>
</body></html>`;
}

function writeHeader(): string {
  const submenu = (at: number) =>
    `<ul class="menu__more">${list(6, (part) => `<li><a href="#${at}-${part}">Part ${part}</a></li>`)}</ul>`;
  const item = (at: number) => `<li class="menu__item">
    <a href="#${at}"><svg width="8" height="8"><path d="M0 0h8v8z"></path></svg> <span>Section ${at}</span></a>
    ${submenu(at)}
  </li>`;
  return `<header>
    <div class="bar"><a href="#">The Meridian Post</a></div>
    <nav><ul class="menu">${list(24, item)}</ul></nav>
  </header>`;
}

function writeRelated(room: Newsroom): string {
  const card = () => `<li>
    <div class="card">
      <a href="#"><picture><source><img alt=""></picture></a>
      <div class="card__text">
        <span class="kicker">World</span>
        <h3><a href="#">${writeSentence(room)}</a></h3>
        <time datetime="2026-01-11">11 January</time>
      </div>
    </div>
  </li>`;
  return `<aside class="related"><h2>More on this</h2><ul>${list(30, card)}</ul></aside>`;
}

function writeComment(room: Newsroom, at: number): string {
  return `<div class="comment">
    <div class="comment__head"><b>reader${at}</b> <span>2 hours ago</span></div>
    <p>${writeSentence(room)}</p>
    <div class="comment__foot"><button><span>Reply</span></button> <button><span>Report</span></button></div>
  </div>`;
}

function writePart(room: Newsroom, at: number): string {
  const { random } = room;
  if (at % 9 === 4) return `<h2>${writeSentence(room)}</h2>`;
  if (at % 9 === 7) {
    return `<figure class="media">
      <div class="media__frame"><picture><source><img alt=""></picture></div>
      <figcaption><span>${writeSentence(room)}</span> <span class="credit">Photo: agency</span></figcaption>
    </figure>`;
  }
  if (at % 23 === 11) return `<ul>${list(4, () => `<li>${writeSentence(room)}</li>`)}</ul>`;
  if (at % 31 === 17) {
    return `<table><tbody>${list(5, (row) => `<tr><th>${2018 + row}</th><td>${random.below(900)}</td><td>${room.name()}</td></tr>`)}</tbody></table>`;
  }
  // Links and emphasis stand inside sentences.
  const text = writeParagraph(room).replace(
    /(?<=\s)(?:reporters|the plan|the talks|proposal)(?=\s)/gu,
    '<a href="#"><em>$&</em></a>',
  );
  const advert = '<div class="ad" aria-hidden="true"></div>';
  return `<div class="block" data-part="${at}">
    <p>${text}</p>
    ${at % 5 === 2 ? advert : ''}
  </div>`;
}

function list(count: number, item: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => item(at)).join('\n');
}
