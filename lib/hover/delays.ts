/** Every delay of hovering, in milliseconds, and why it is what it is. The rest before a card opens is a setting (300 by default). */

/**
 * Rest on another mark while a card is open. Shorter than the first rest, because the reader has shown that cards are wanted; long enough
 * that crossing a mark on the way to the card changes nothing.
 */
export const switchRest = 150;

/** Rest while the modifier key is held: the key already says that a card is wanted; this only spares a sweep over many marks. */
export const modifierRest = 60;

/**
 * From leaving mention and card to closing. Covers a slip of the hand off the edge; as long as the first rest, so that a card goes no faster
 * than it comes (and WCAG 2.2, 1.4.13, asks that the pointer can get to it).
 */
export const grace = 300;

/** CSS pixels. A resting hand trembles this much; what moves less is at rest. */
export const restRadius = 4;
