import type { CardFrame } from './card-frame.ts';

/** CSS pixels after which letting go closes. */
const farEnough = 90;

/** As a sheet from below, the card follows a finger that drags its head down, and closes when it was dragged far enough. */
export function dragSheet({ dialog }: Pick<CardFrame, 'dialog'>, onClose: () => void): void {
  let from: number | null = null;

  const distance = ({ clientY }: PointerEvent) => Math.max(0, clientY - (from ?? clientY));
  const release = (event: PointerEvent) => {
    const moved = distance(event);
    from = null;
    dialog.style.translate = '';
    // Cancelled: the browser made something else of the gesture.
    if (event.type === 'pointerup' && moved > farEnough) onClose();
  };

  dialog.addEventListener('pointerdown', (event) => {
    const { target, pointerId, clientY } = event;
    const isHandle = target instanceof Element && target.matches('.sheet .head, .sheet .head :not(button, button *)');
    if (!isHandle || from !== null) return;
    from = clientY;
    dialog.setPointerCapture(pointerId);
  });
  dialog.addEventListener('pointermove', (event) => {
    if (from !== null) dialog.style.translate = `0 ${distance(event)}px`;
  });
  dialog.addEventListener('pointerup', release);
  dialog.addEventListener('pointercancel', release);
}
