/** What makes an article one about a topic, by the words of an invented one: two towns, a bridge and a truce. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '#lib/match/compile-lexicon.ts';
import { findMentions } from '#lib/match/resolve.ts';
import { Entity, Topic } from '#lib/pack/source-schema.ts';

const entity = (id: string, kind: string, names: object[], more: object = {}) =>
  v.parse(Entity, { id, kind, name: id, about: 'Invented.', names, ...more });

const lexicon = compileLexicon([
  {
    info: { id: 'ferry', language: 'en' },
    topic: v.parse(Topic, {
      threshold: 5,
      entities: { 'ode-bridge': 3, 'ada-mole': 2 },
      cues: [
        { text: 'fighting over the bridge', points: 2, case: 'any' },
        { text: 'Vesk and Halden', points: 0.75 },
        ...['truce', 'guns', 'drones', 'hotline', 'shelling'].map((text) => ({ text, points: 0.5, case: 'any' })),
      ],
      dates: [
        { date: '2031-03', points: 1 },
        { date: '2031-03-10', points: 1 },
      ],
      needs: [
        ['Vesk', { entity: 'ode-bridge' }],
        ['Halden', { entity: 'ode-bridge' }],
      ],
      rivals: [{ text: 'Mirna' }, { text: 'Old Duke', points: 2 }],
    }),
    entities: [
      entity('ode-bridge', 'place', [{ text: 'Ode Bridge' }]),
      entity('truce', 'event', [{ text: 'truce', use: 'topic', case: 'any' }]),
      entity('ada-mole', 'person', [{ text: 'Ada Mole' }, { text: 'Mole', use: 'short' }], {
        roles: [{ title: 'Prime Minister of Vesk' }],
        namesakes: ['violinist'],
      }),
    ],
  },
]);

const marked = (...texts: string[]) =>
  findMentions(
    lexicon,
    texts.map((text) => ({ text, article: 0, lang: '', kind: 'paragraph' as const })),
  ).map(({ block, start, end }) => texts[block]?.slice(start, end));

describe('a brief is about the topic', () => {
  test('when a sentence names both parties beside a common name of it', () => {
    expect(marked('Vesk and Halden agreed on a truce.', 'The truce held; drones and guns were silent.')).toEqual([
      'truce',
      'truce',
    ]);
  });

  test('by a date with its year, in either order', () => {
    expect(marked('Vesk: on 10 March 2031 the truce with Halden began.')).toEqual(['truce']);
    expect(marked('Vesk: on March 10, 2031, the truce with Halden began.')).toEqual(['truce']);
  });

  test('when a name of an entity stands for both parties', () => {
    expect(marked('The truce of Ode Bridge held.')).toEqual(['truce', 'Ode Bridge']);
  });
});

describe('it is not', () => {
  test('by words of every war alone, however many', () => {
    expect(marked('Guns, drones, shelling, a hotline, a truce. Halden watched. So did Vesk.')).toEqual([]);
  });

  test('by a date of another year', () => {
    expect(marked('Vesk said no. On 10 March 1931 Halden broke it, and a truce came late.')).toEqual([]);
  });

  test('when the parties are named to compare', () => {
    expect(marked('The cooks made a truce, like the one between Vesk and Halden. No guns, no shelling.')).toEqual([]);
  });

  test('when it speaks of what takes its points away', () => {
    const text = 'Vesk and Halden agreed on a truce, and the guns were silent.';
    expect(marked(text, 'It was a Tuesday.')).toEqual(['truce']);
    expect(marked(text, 'The Old Duke wept.')).toEqual([]);
  });
});

test('a common name beside a firm sign is the topic’s, though the sentence names another story', () => {
  const lead = 'Vesk and Halden ended the fighting over the bridge on 10 March 2031.';
  const far = 'Envoys from Mirna had come for talks of another kind and they stayed for the whole of that week, but';
  expect(marked(lead, `${far} after the fighting over the bridge a truce held.`)).toEqual(['truce']);
  expect(marked(lead, 'In Mirna the truce held.')).toEqual([]);
});

describe('people of one name', () => {
  test('are told apart by what is only said of the other', () => {
    expect(marked('Ada Mole spoke. Mole sat.')).toEqual(['Ada Mole', 'Mole']);
    expect(marked('Ada Mole, a violinist, played. Mole bowed.', 'Ada Mole comes again.')).toEqual([]);
  });

  test('are told apart by the role that one of them holds', () => {
    const both = 'Ada Mole sat. Otto Mole rose.';
    expect(marked(`${both} Mole left.`)).toEqual(['Ada Mole']);
    expect(marked(`${both} Prime Minister Mole left.`)).toEqual(['Ada Mole', 'Mole']);
    expect(marked(`${both} PM Mole left.`)).toEqual(['Ada Mole', 'Mole']);
    expect(marked(`${both} The former prime minister Mole left.`)).toEqual(['Ada Mole']);
    expect(marked(`${both} Harbour Master Mole left.`)).toEqual(['Ada Mole']);
    expect(marked(`${both} In 1931 Prime Minister Mole left.`)).toEqual(['Ada Mole']);
    expect(marked('Ada Mole sat. Prime Minister Otto Mole rose. Prime Minister Mole left.')).toEqual(['Ada Mole']);
  });

  test('are told by their role alone in an article about the topic that names no other', () => {
    const lead = 'Vesk and Halden agreed on a truce on 10 March 2031.';
    expect(marked(lead, 'Prime Minister Mole was glad.')).toEqual(['truce', 'Mole']);
    expect(marked(lead, 'Minister Mole was glad.')).toEqual(['truce']);
    expect(marked(lead, 'Otto Mole slept. Prime Minister Mole was glad.')).toEqual(['truce']);
    expect(marked('Prime Minister Mole was glad.')).toEqual([]);
  });
});
