/**
 * When a card opens, switches and closes, as a reducer: no clock, no DOM. Results that arrive late carry an old token and change nothing.
 * The shape follows the preview reducer of Wikipedia's Popups extension.
 */
import * as delays from './delays.ts';
import type {
  Attempt,
  HoverEffect,
  HoverEvent,
  HoverOptions,
  HoverState,
  MentionId,
  Opened,
  Pointer,
  Shown,
} from './hover-state.ts';

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

type Moved = Extract<HoverEvent, { type: 'moved' }>;
type Clicked = Extract<HoverEvent, { type: 'clicked' }>;
type Fired = Extract<HoverEvent, { type: 'fired' }>;

export const initialHover: HoverState = { attempt: null, shown: null, pointer: null, dismissed: null, nextToken: 1 };

/** Takes one event; gives the next state, and what is to be done in that order. */
export function hover(state: HoverState, event: HoverEvent, options: HoverOptions): Step {
  switch (event.type) {
    case 'moved':
      return moved(state, event, options);
    case 'modifier':
      return modifier(state, event, options);
    case 'clicked':
      return clicked(state, event, options);
    case 'asked':
      return openNow(state, event.mention, 'key');
    case 'dismissed':
      return dismiss(state);
    case 'fired':
      return event.timer === 'rest' ? restOver(state, event) : graceOver(state, event);
    case 'card-entered':
      return enterCard(state);
    case 'card-left':
      return startLeaving(setPointer(state, { inCard: false }));
    case 'pinned':
      return event.pinned ? stay(setShown(state, { pinned: true })) : only(setShown(state, { pinned: false }));
    case 'scrolled':
      return dropHoverAttempt(setPointer(state, { parked: true }));
    case 'arrived':
      return arrived(state, event.token);
    case 'failed':
      return state.attempt?.token === event.token ? dropAttempt(state) : only(state);
    case 'gone':
      return gone(state, event.mention);
    case 'hidden':
      return state.shown && isSticky(state.shown) ? dropAttempt(state) : then(dropAttempt(state), close);
  }
}

function moved(state: HoverState, event: Moved, options: HoverOptions): Step {
  // The page's marks under the card are none of the pointer's business.
  if (state.pointer?.inCard) return only(state);
  const before = state.pointer;
  const pointer = follow(before, event);
  const tracked: HoverState = {
    ...state,
    pointer,
    dismissed: event.over === state.dismissed ? state.dismissed : null,
  };
  const byItself = pointer.parked || (before !== null && before.x === event.x && before.y === event.y);
  return then(
    event.corridor || (event.over !== null && event.over === state.shown?.mention)
      ? stay(tracked)
      : startLeaving(tracked),
    (next) => (isHoverAttemptElsewhere(next, event.over) ? dropAttempt(next) : only(next)),
    (next) => (byItself || !isTriggered(event.modifier, options) ? only(next) : attemptByHover(next, options)),
  );
}

function follow(before: Pointer | null, event: Moved): Pointer {
  const { x, y, over } = event;
  const trembles = before !== null && Math.hypot(x - before.rest.x, y - before.rest.y) <= delays.restRadius;
  return {
    x,
    y,
    over,
    rest: trembles ? before.rest : { x, y, since: event.at },
    parked: trembles && before.parked,
    inCard: false,
  };
}

function modifier(state: HoverState, event: Extract<HoverEvent, { type: 'modifier' }>, options: HoverOptions): Step {
  if (options.trigger !== 'modifier') return only(state);
  return event.held ? attemptByHover(state, options) : dropHoverAttempt(state);
}

function isTriggered(modifierHeld: boolean, { trigger }: HoverOptions): boolean {
  return trigger === 'hover' || (trigger === 'modifier' && modifierHeld);
}

function attemptByHover(state: HoverState, options: HoverOptions): Step {
  const { pointer, shown, attempt } = state;
  if (!pointer || pointer.over === null || pointer.inCard || pointer.over === state.dismissed) return only(state);
  if (attempt || (shown && (shown.mention === pointer.over || isSticky(shown)))) return only(state);
  const delay = options.trigger === 'modifier' ? delays.modifierRest : options.delay;
  const rest = shown ? Math.min(delay, delays.switchRest) : delay;
  const token = state.nextToken;
  const next: Attempt = { mention: pointer.over, token, opened: 'hover', rest, due: false, loaded: false };
  return {
    state: { ...state, attempt: next, nextToken: token + 1 },
    effects: [
      { type: 'fetch', mention: next.mention, token },
      { type: 'schedule', timer: 'rest', token, ms: rest },
    ],
  };
}

function restOver(state: HoverState, { token, at }: Fired): Step {
  const { attempt, pointer } = state;
  if (attempt?.token !== token || attempt.due || !pointer) return only(state);
  // The pointer moved meanwhile: one timer runs on instead of a new one for each movement.
  const left = Math.ceil(attempt.rest - (at - pointer.rest.since));
  if (left > 0) return { state, effects: [{ type: 'schedule', timer: 'rest', token, ms: left }] };
  return showIfReady({ ...state, attempt: { ...attempt, due: true } });
}

function arrived(state: HoverState, token: number): Step {
  const { attempt, shown } = state;
  if (attempt?.token !== token || attempt.loaded) return only(state);
  const loaded: HoverState = { ...state, attempt: { ...attempt, loaded: true } };
  if (attempt.due || shown) return showIfReady(loaded);
  return { state: loaded, effects: [{ type: 'prepare', mention: attempt.mention, token }] };
}

function showIfReady(state: HoverState): Step {
  const { attempt } = state;
  if (!attempt?.due || !attempt.loaded) return only(state);
  const { mention, token, opened } = attempt;
  const stayed = stay(state);
  return {
    state: { ...stayed.state, attempt: null, shown: { mention, token, opened, pinned: false, leaving: null } },
    effects: [...stayed.effects, { type: 'show', mention, token, opened }],
  };
}

function clicked(state: HoverState, event: Clicked, options: HoverOptions): Step {
  const { shown } = state;
  const opens = event.over !== null && !event.interactive && (event.touch || options.trigger !== 'modifier');
  if (opens && event.over !== null) {
    return event.over === shown?.mention ? only(state) : openNow(state, event.over, 'click');
  }
  const dismissed = then(dropHoverAttempt({ ...state, dismissed: event.over }), close);
  // A card that goes by itself needs no click to close it, so that click is the page's, and so is one on the marked link itself.
  const isOurs = shown !== null && isSticky(shown) && event.over !== shown.mention;
  return isOurs ? { ...dismissed, effects: [...dismissed.effects, { type: 'swallow-click' }] } : dismissed;
}

/** Opens without a rest. A fetch that is already under way for the mention is made use of. */
function openNow(state: HoverState, mention: MentionId, opened: Opened): Step {
  if (state.shown?.mention === mention) {
    const step = then(dropAttempt(state), stay);
    const { token } = state.shown;
    return {
      state: setShown(step.state, { opened }),
      effects: [...step.effects, { type: 'show', mention, token, opened }],
    };
  }
  if (state.attempt?.mention === mention) {
    return showIfReady({ ...state, attempt: { ...state.attempt, opened, due: true } });
  }
  const dropped = dropAttempt(state);
  const token = state.nextToken;
  return {
    state: {
      ...dropped.state,
      attempt: { mention, token, opened, rest: 0, due: true, loaded: false },
      nextToken: token + 1,
    },
    effects: [...dropped.effects, { type: 'fetch', mention, token }],
  };
}

function enterCard(state: HoverState): Step {
  return then(stay(setPointer(state, { inCard: true, over: null })), dropHoverAttempt);
}

function startLeaving(state: HoverState): Step {
  const { shown } = state;
  if (!shown || isSticky(shown) || shown.leaving !== null) return only(state);
  const token = state.nextToken;
  return {
    state: { ...state, shown: { ...shown, leaving: token }, nextToken: token + 1 },
    effects: [{ type: 'schedule', timer: 'grace', token, ms: delays.grace }],
  };
}

function stay(state: HoverState): Step {
  if (!state.shown || state.shown.leaving === null) return only(state);
  return { state: setShown(state, { leaving: null }), effects: [{ type: 'cancel', timer: 'grace' }] };
}

function graceOver(state: HoverState, { token }: Fired): Step {
  return state.shown?.leaving === token ? close(setShown(state, { leaving: null })) : only(state);
}

function dismiss(state: HoverState): Step {
  const mention = state.shown?.mention ?? state.attempt?.mention ?? state.dismissed;
  // A pointer that is elsewhere, in the card for one, has left it already.
  const dismissed = state.pointer?.over === mention ? mention : null;
  return then(dropAttempt({ ...state, dismissed }), close);
}

function gone(state: HoverState, mention: MentionId): Step {
  return then(state.attempt?.mention === mention ? dropAttempt(state) : only(state), (next) =>
    next.shown?.mention === mention ? close(next) : only(next),
  );
}

function close(state: HoverState): Step {
  if (!state.shown) return only(state);
  const stayed = stay(state);
  return {
    // The pointer may have been in the card, which can no longer say that it left.
    state: { ...setPointer(stayed.state, { inCard: false }), shown: null },
    effects: [...stayed.effects, { type: 'hide' }],
  };
}

function dropHoverAttempt(state: HoverState): Step {
  return state.attempt?.opened === 'hover' ? dropAttempt(state) : only(state);
}

function dropAttempt(state: HoverState): Step {
  const { attempt, shown } = state;
  if (!attempt) return only(state);
  const effects: HoverEffect[] = [];
  if (!attempt.due) effects.push({ type: 'cancel', timer: 'rest' });
  if (attempt.loaded && !shown) effects.push({ type: 'hide' });
  return { state: { ...state, attempt: null }, effects };
}

function isHoverAttemptElsewhere({ attempt }: HoverState, over: MentionId | null): boolean {
  return attempt !== null && attempt.opened === 'hover' && attempt.mention !== over;
}

/** Asked for, not happened upon: it stays until it is dismissed or another is asked for. */
function isSticky(shown: Shown): boolean {
  return shown.pinned || shown.opened !== 'hover';
}

function setPointer(state: HoverState, change: Partial<Pointer>): HoverState {
  return state.pointer ? { ...state, pointer: { ...state.pointer, ...change } } : state;
}

function setShown(state: HoverState, change: Partial<Shown>): HoverState {
  return state.shown ? { ...state, shown: { ...state.shown, ...change } } : state;
}

function only(state: HoverState): Step {
  return { state, effects: [] };
}

function then(first: Step, ...rest: readonly ((state: HoverState) => Step)[]): Step {
  return rest.reduce<Step>((step, next) => {
    const { state, effects } = next(step.state);
    return { state, effects: [...step.effects, ...effects] };
  }, first);
}
