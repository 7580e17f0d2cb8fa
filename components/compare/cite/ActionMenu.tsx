/** A button with a small menu of actions, in the top layer so that no table that scrolls can cut it off. */
import { useCallback, useEffect, useId, useRef, useState } from 'preact/hooks';

interface ActionMenuProps<Action extends string> {
  readonly label: string;
  /** What the menu is called; it may say more than the button. */
  readonly name: string;
  readonly actions: readonly (readonly [action: Action, label: string])[];
  readonly class?: string;
  readonly onChoose: (action: Action) => void;
}

export function ActionMenu<Action extends string>({
  label,
  name,
  actions,
  onChoose,
  ...look
}: ActionMenuProps<Action>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        {...look}
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
      </button>
      {isOpen && (
        <Menu
          id={id}
          name={name}
          actions={actions}
          opener={button.current}
          onClose={close}
          onChoose={(action) => {
            setOpen(false);
            button.current?.focus();
            onChoose(action);
          }}
        />
      )}
    </>
  );
}

interface MenuProps<Action extends string> extends Pick<ActionMenuProps<Action>, 'name' | 'actions' | 'onChoose'> {
  readonly id: string;
  readonly opener: HTMLElement | null;
  readonly onClose: () => void;
}

function Menu<Action extends string>({ id, name, actions, opener, onChoose, onClose }: MenuProps<Action>) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = menu;
    if (current === null) return undefined;
    current.showPopover();
    if (opener) place(current, opener.getBoundingClientRect());
    current.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const listening = new AbortController();
    const { signal } = listening;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !current.contains(target) && !opener?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', leave, { signal });
    document.addEventListener('scroll', onClose, { signal, capture: true });
    window.addEventListener('resize', onClose, { signal });
    return () => listening.abort();
  }, [opener, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined && event.key !== 'Escape') return undefined;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) return items.at(next % items.length)?.focus();
    opener?.focus();
    return onClose();
  };
  return (
    <div
      ref={menu}
      id={id}
      class="action-menu"
      popover="manual"
      role="menu"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {actions.map(([action, label]) => (
        <button key={action} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(action)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** Below the button, or above where it would leave the window; never beyond its sides. */
function place(menu: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { width, height } = menu.getBoundingClientRect();
  const wanted = menu.matches(':dir(rtl)') ? right - width : left;
  menu.style.left = `${Math.max(8, Math.min(wanted, innerWidth - width - 8))}px`;
  menu.style.top = `${bottom + height + 8 > innerHeight ? Math.max(8, top - height - 4) : bottom + 4}px`;
}
