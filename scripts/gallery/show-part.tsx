/** One part (`?part=`), or all, in one look (`?look=`): what stands in a frame of the gallery. */
import './dress.ts';
import './stage.css';
import { render } from 'preact';
import { dress } from './dress.ts';
import { forceColours } from './force-colours.ts';
import { lookOf } from './looks.ts';
import { parts } from './parts.ts';
import { Stage } from './Stage.tsx';

const asked = new URLSearchParams(location.search);
const look = lookOf(asked.get('look'));
dress(look);

const name = asked.get('part');
const shown = parts.filter((part) => !name || part.name === name);
const loaded = await Promise.all(shown.map(async (part) => ({ part, fixtures: await part.load() })));

const app = document.getElementById('app');
if (app) {
  render(
    loaded.map(({ part, fixtures }) => (
      <section key={part.name} aria-label={part.name}>
        {loaded.length > 1 && <h1 class="part-name">{part.name}</h1>}
        <Stage fixtures={fixtures} />
      </section>
    )),
    app,
  );
}
if (look.forced) requestAnimationFrame(() => forceColours(document));
