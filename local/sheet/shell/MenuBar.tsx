import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Menu, MenuItem } from '../connection/api.ts';

interface MenuBarProps {
  readonly label: string;
  readonly menus: readonly Menu[];
  readonly onChoose: (title: string, functionName: string) => void;
}

type Choosable = Exclude<MenuItem, { readonly separator: true }>;

/** The add-on's menus: one stop for Tab, arrows within, letters jump (the pattern of WAI-ARIA's menubar). */
export function MenuBar({ label, menus, onChoose }: MenuBarProps) {
  const [open, setOpen] = useState<number | undefined>(undefined);
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open === undefined) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(undefined);
    };
    const away = () => setOpen(undefined);
    document.addEventListener('pointerdown', outside, true);
    addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      removeEventListener('blur', away);
    };
  }, [open]);

  const go = (index: number, opened: boolean) => {
    const next = (index + menus.length) % menus.length;
    setCurrent(next);
    setOpen(opened ? next : undefined);
    if (!opened) buttons.current[next]?.focus();
  };
  const close = (index: number) => {
    setOpen(undefined);
    buttons.current[index]?.focus();
  };

  return (
    <div class="menubar" role="menubar" aria-label={label} ref={root}>
      {menus.map((menu, index) => (
        <div class="menu" role="none" key={menu.title}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === current ? 0 : -1}
            ref={(element) => {
              buttons.current[index] = element;
            }}
            onClick={() => {
              setCurrent(index);
              setOpen(open === index ? undefined : index);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') go(index + 1, false);
              else if (event.key === 'ArrowLeft') go(index - 1, false);
              else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(index);
              else return;
              event.preventDefault();
            }}
          >
            {menu.title}
          </button>
          {open === index && (
            <Items
              title={menu.title}
              items={menu.items}
              onClose={() => close(index)}
              onSideways={(step) => go(index + step, true)}
              onChoose={(title, functionName) => {
                close(index);
                onChoose(title, functionName);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
  readonly onSideways: (step: 1 | -1) => void;
  readonly onChoose: (title: string, functionName: string) => void;
}

function Items({ title, items, onClose, onSideways, onChoose }: ItemsProps) {
  const [inner, setInner] = useState<number | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  // At once: the next key may follow within a few milliseconds.
  useLayoutEffect(() => buttonsIn(list.current)[0]?.focus(), []);

  const move = (event: KeyboardEvent, item: Choosable, index: number) => {
    const all = buttonsIn(list.current);
    const at = all.findIndex((element) => Object.is(element, event.currentTarget));
    const focus = (to: number) => all[(to + all.length) % all.length]?.focus();
    if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(-1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowLeft') onSideways(-1);
    else if (event.key === 'ArrowRight') {
      if ('items' in item) setInner(index);
      else onSideways(1);
    } else if (event.key === 'Tab') {
      onClose();
      return;
    } else if (/^\p{L}$/u.test(event.key)) {
      const letter = event.key.toLocaleLowerCase();
      const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      later.find((element) => element.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu-items" role="menu" aria-label={title} ref={list}>
      {items.map((item, index) => {
        if ('separator' in item) return <hr key={nameBefore(items, index)} />;
        const nested = 'items' in item;
        const button = (
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            key={item.title}
            {...(nested ? { 'aria-haspopup': 'menu' as const, 'aria-expanded': inner === index } : {})}
            onClick={() => (nested ? setInner(index) : onChoose(item.title, item.functionName))}
            onKeyDown={(event) => move(event, item, index)}
          >
            {item.title}
          </button>
        );
        if (!nested) return button;
        return (
          <div class="menu" role="none" key={item.title}>
            {button}
            {inner === index && (
              <Items
                title={item.title}
                items={item.items}
                onClose={() => setInner(undefined)}
                onSideways={(step) => (step === -1 ? setInner(undefined) : onSideways(step))}
                onChoose={onChoose}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The items' buttons, not those of menus within. */
function buttonsIn(list: HTMLDivElement | null): HTMLButtonElement[] {
  return [...(list?.children ?? [])]
    .map((child) => (child instanceof HTMLButtonElement ? child : child.querySelector('button')))
    .filter((button) => button !== null);
}

/** A line has no name of its own; it is known by the item above it. */
function nameBefore(items: readonly MenuItem[], index: number): string {
  const before = items[index - 1];
  return `after ${before && 'title' in before ? before.title : 'a line'}`;
}
