import { expect, test } from 'vitest';
import { frequentWords } from '#lib/text/frequent-words.ts';
import { guessLanguage, readLanguages } from '#lib/text/guess-language.ts';

const languages = readLanguages(frequentWords);

test.each([
  ['en', 'The minister said that the talks would go on, and that his delegation was ready for them.'],
  ['de', 'Der Minister sagte, dass die Gespräche nicht mit dem Besuch in der Hauptstadt enden.'],
  ['fr', 'Le ministre a dit que les pourparlers ne sont pas terminés et que la délégation est dans une impasse.'],
  ['es', 'El ministro dijo que las conversaciones no han terminado y que la delegación está en los pasillos.'],
  ['pt', 'O ministro disse que as conversas não acabaram e que a delegação está no hotel com uma agenda.'],
  ['it', 'Il ministro ha detto che i colloqui non sono finiti e che la delegazione è nella capitale con gli altri.'],
  ['tr', 'Bakan, görüşmelerin devam ettiğini ve bu heyetin bir süre daha kalacağını söyledi; bunun için de gelecek.'],
  ['nl', 'De minister zei dat het overleg niet met een akkoord is geëindigd en dat hij naar huis gaat.'],
])('knows %s by its small words', (language, text) => {
  expect(guessLanguage(text, languages)).toBe(language);
});

test.each([
  ['a headline', 'Ishaq Dar in Beijing'],
  ['another script', 'विदेश मंत्री ने कहा कि बातचीत जारी रहेगी'],
  ['nothing', ''],
])('does not guess from %s', (_what, text) => {
  expect(guessLanguage(text, languages)).toBe('');
});
