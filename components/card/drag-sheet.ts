import type { CardFrame } from './card-frame.ts';

/** CSS pixels after which letting go closes, and pixels a millisecond that close at any distance. */
const farEnough = 90;
const fastEnough = 0.5;

/** As a sheet from below, the card follows a finger that drags its head down, and closes when it was dragged far or fast enough. */
export function dragSheet({ dialog }: Pick<CardFrame, 'dialog'>, onClose: () => void): void {
  let drag: { readonly from: number; readonly since: number; readonly pointer: number } | null = null;

  const distance = ({ clientY }: PointerEvent) => Math.max(0, clientY - (drag?.from ?? clientY));

  dialog.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!dialog.classList.contains('sheet') || !target?.closest('.head') || target.closest('button')) return;
    drag = { from: event.clientY, since: event.timeStamp, pointer: event.pointerId };
    dialog.setPointerCapture(event.pointerId);
    dialog.classList.add('dragged');
  });
  dialog.addEventListener('pointermove', (event) => {
    if (event.pointerId === drag?.pointer) dialog.style.translate = `0 ${distance(event)}px`;
  });
  const release = (event: PointerEvent) => {
    if (event.pointerId !== drag?.pointer) return;
    const moved = distance(event);
    const isFast = moved / Math.max(1, event.timeStamp - drag.since) > fastEnough;
    drag = null;
    dialog.classList.remove('dragged');
    dialog.style.translate = '';
    // Cancelled: the browser made something else of the gesture.
    if (event.type === 'pointerup' && (moved > farEnough || (isFast && moved > farEnough / 3))) onClose();
  };
  dialog.addEventListener('pointerup', release);
  dialog.addEventListener('pointercancel', release);
}
