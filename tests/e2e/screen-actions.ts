/** What a reader does in the extension's own pages. Everything is found by the name that assistive technology reads. */
import type { Screen } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** Visible text with white space made even. */
export function screenText(screen: Screen): Promise<string> {
  return screen.evaluate(() => document.body.innerText.replace(/\s+/gu, ' ').trim());
}

/** Waits until the screen shows these words; returns all its text. */
export function waitForText(screen: Screen, words: string): Promise<string> {
  return waitFor(
    `“${words}” on the screen`,
    () => screenText(screen),
    (text) => text.includes(words),
  );
}

/** Clicks the first button, link or switch whose name begins with these words. */
export async function press(screen: Screen, name: string): Promise<void> {
  await waitFor(
    `a control named “${name}”`,
    () =>
      screen
        .evaluate((wanted) => {
          const controls = [
            ...document.querySelectorAll<HTMLElement>('button, a, input[type="checkbox"], [role="option"]'),
          ];
          const control = controls.find((candidate) => {
            const label =
              candidate.getAttribute('aria-label') ?? candidate.closest('label')?.innerText ?? candidate.innerText;
            return label.replace(/\s+/gu, ' ').trim().startsWith(wanted) && !candidate.matches(':disabled');
          });
          control?.click();
          return control !== undefined;
        }, name)
        .catch(isGone),
    (found) => found,
  );
}

/** What is pressed may close its screen before the answer is out. */
function isGone(error: unknown): true {
  if (String(error).includes('Target closed')) return true;
  throw error;
}

/**
 * Clicks, with the pointer, the control whose name begins with these words: browsers take some requests only from such a click.
 * @param screen one that is a tab
 */
export async function click(screen: Screen, name: string): Promise<void> {
  const place = await waitFor(
    `a control named “${name}”`,
    () =>
      screen.evaluate((wanted) => {
        const controls = document.querySelectorAll<HTMLElement>('button:enabled, label:has(input[type="checkbox"])');
        const control = [...controls].find(({ innerText }) => innerText.trim().startsWith(wanted));
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = control?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }, name),
    (found) => found !== null,
  );
  await screen.page?.bringToFront();
  await screen.page?.mouse.click(place.x, place.y);
}

/** Types into the field with this label as a reader would, all at once. */
export async function type(screen: Screen, label: string, words: string): Promise<void> {
  await waitFor(
    `a field named “${label}”`,
    () =>
      screen.evaluate(
        (wanted, text) => {
          const labels = [...document.querySelectorAll('label')];
          const field = labels.find(({ innerText }) => innerText.trim() === wanted)?.control;
          if (!(field instanceof HTMLInputElement)) return false;
          field.focus();
          field.value = text;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
          return true;
        },
        label,
        words,
      ),
    (found) => found,
  );
}

/** Opens the details whose summary begins with these words. */
export async function unfold(screen: Screen, words: string): Promise<void> {
  await waitFor(
    `“${words}” to be unfolded`,
    () =>
      screen.evaluate((wanted) => {
        const summaries = [...document.querySelectorAll('summary')];
        const summary = summaries.find(({ innerText }) => innerText.trim().startsWith(wanted));
        summary?.click();
        return summary !== undefined;
      }, words),
    (found) => found,
  );
}

/** Types into the search field as a reader would, all at once; where it is a press away, the button is pressed. */
export async function search(screen: Screen, words: string): Promise<void> {
  await waitFor(
    'a search field',
    () =>
      screen.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"], input[role="combobox"]');
        if (field === null) {
          document.querySelector<HTMLElement>('button[aria-keyshortcuts="/"]')?.click();
          return false;
        }
        field.focus();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
        return true;
      }, words),
    (found) => found,
  );
}
