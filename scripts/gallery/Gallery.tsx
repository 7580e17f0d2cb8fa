import { useEffect, useState } from 'preact/hooks';
import { Frame } from './Frame.tsx';
import { looks } from './looks.ts';
import { parts } from './parts.ts';

/** Every part in every look: a list of parts, and frames side by side. The part stands in the address. */
export function Gallery() {
  const part = usePart();
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setOff((before) => new Set(before.has(id) ? without(before, id) : [...before, id]));
  return (
    <div class="gallery">
      <nav class="gallery-parts" aria-label="Parts">
        <h1>Sidelight gallery</h1>
        <ul>
          <li>
            <PartLink name="" current={part} />
          </li>
          {parts.map(({ name }) => (
            <li key={name}>
              <PartLink name={name} current={part} />
            </li>
          ))}
        </ul>
      </nav>
      <main class="gallery-main">
        <header class="gallery-head">
          <h2>{part || 'All parts'}</h2>
          <fieldset class="gallery-looks">
            <legend class="visually-hidden">Looks</legend>
            {looks.map(({ id, title }) => (
              <label key={id}>
                <input type="checkbox" checked={!off.has(id)} onChange={() => toggle(id)} /> {title}
              </label>
            ))}
          </fieldset>
        </header>
        <div class="gallery-frames">
          {looks
            .filter(({ id }) => !off.has(id))
            .map((look) => (
              <Frame key={`${part} ${look.id}`} part={part} look={look} />
            ))}
        </div>
      </main>
    </div>
  );
}

function PartLink({ name, current }: { readonly name: string; readonly current: string }) {
  return (
    <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
      {name || 'All parts'}
    </a>
  );
}

/** The part that the address names; the arrow keys go to its neighbours. */
function usePart(): string {
  const [part, setPart] = useState(readPart);
  useEffect(() => {
    const read = () => setPart(readPart());
    const step = ({ key }: KeyboardEvent) => {
      const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      if (by !== 0) location.hash = neighbour(readPart(), by);
    };
    addEventListener('hashchange', read);
    addEventListener('keydown', step);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('keydown', step);
    };
  }, []);
  return part;
}

function readPart(): string {
  const name = decodeURIComponent(location.hash.slice(1));
  return parts.some((part) => part.name === name) ? name : '';
}

function neighbour(name: string, by: 1 | -1): string {
  const names = ['', ...parts.map((part) => part.name)];
  return names[(names.indexOf(name) + by + names.length) % names.length] ?? '';
}

function without(set: ReadonlySet<string>, id: string): string[] {
  return [...set].filter((other) => other !== id);
}
