import { type ComponentChild, createContext } from 'preact';
import type { QuoteView } from '#lib/pack/views.ts';

/** What can be done with a quote, wherever a screen shows one. By itself nothing: the card has no room for it. */
export const QuoteActions = createContext<((quote: QuoteView) => ComponentChild) | null>(null);
