/** Presses keys where Firefox takes its own shortcuts from: what a driver presses goes to the page alone. */

/** What Firefox lends to scripts of its own window. */
declare const Cc: Readonly<Record<string, { createInstance(type: unknown): TextInputProcessor }>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

/** Runs in the browser's own window: it is sent as text. */
export function pressWithAltAndShift(letter: string): void {
  const hand = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!hand?.beginInputTransactionForTests(window)) throw new Error('Somebody else is typing.');
  const keys = [
    new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
    new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
    new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
  ];
  for (const key of keys) hand.keydown(key);
  for (const key of keys.reverse()) hand.keyup(key);
}
