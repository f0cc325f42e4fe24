import type { workspaceText } from '../../../shared/text/workspace.ts';
import type { Area } from '../../services/workbook/state.ts';
import type {
  Answer,
  Api,
  Effect,
  Menu,
  MenuItem,
  Question,
  RunReply,
  Selection,
} from '../connection/api.ts';
import type { Background, Contact } from '../connection/session.ts';

/** What stands around the sheet at this moment. */
export interface ShellState {
  readonly menus: readonly Menu[];
  readonly sidebar?: Panel;
  readonly dialogs: readonly Dialog[];
  readonly toasts: readonly Toast[];
  readonly contact: Contact;
  readonly waiting: number;
  /** The first of the waiting edits is kept until the person has answered. */
  readonly isAsking: boolean;
  /** A large tab is on its way: nothing can be done in the sheet. */
  readonly fetching: boolean;
  /** What goes on by itself, with the menu's function that shows it. */
  readonly background?: Background & { readonly opens?: MenuFunction };
}

type MenuFunction = { readonly title: string; readonly functionName: string };

export interface Panel {
  readonly title: string;
  /** Address of its HTML. */
  readonly html: string;
}

/** Names and words of buttons, the main one first. */
export type Buttons = readonly (readonly [name: string, label: string])[];

export type Dialog = { readonly id: number } & (
  | (Panel & {
      readonly kind: 'panel';
      readonly modal: boolean;
      readonly width: number;
      readonly height: number;
    })
  | {
      readonly kind: 'question';
      readonly question: Question;
      readonly buttons?: Buttons;
      readonly answer: (answer: Answer) => void;
    }
);

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly tone: 'news' | 'problem' | 'waiting';
}

type Words = (typeof workspaceText)['sv'];

const SLOW = 1000;
const DIALOG = { width: 600, height: 400 } as const;
const SIDEBAR_MEMORY = 'gensvar.sidebar';

type WithoutId<Value> = Value extends unknown ? Omit<Value, 'id'> : never;

/** Runs the add-on's functions and shows what they ask for: sidebar, dialogs, questions, toasts. */
export class Shell {
  state: ShellState = {
    menus: [],
    dialogs: [],
    toasts: [],
    contact: 'connected',
    waiting: 0,
    isAsking: false,
    fetching: false,
  };
  private readonly listeners = new Set<() => void>();
  private latest = 0;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  /** The sign that edits are still being saved. */
  private slow: number | undefined;

  constructor(
    private readonly api: Api,
    private words: Words,
    private readonly sheet: {
      readonly selection: () => Selection | undefined;
      readonly select: (sheet: number, area: Area) => void;
      readonly focus: () => void;
    },
    private readonly memory: Storage,
  ) {}

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Partial<ShellState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /** @param waiting number of edits that are not saved yet; a sign stands while the first of them takes long */
  contact(contact: Contact, waiting: number, isAsking: boolean): void {
    const isSaving = contact === 'connected' && waiting > 0 && !isAsking;
    if (isSaving) {
      this.saving ??= setTimeout(() => {
        this.slow = this.toast(this.words.saving(this.state.waiting), this.words.savingSlowly, 'waiting');
      }, SLOW);
    } else {
      clearTimeout(this.saving);
      this.saving = undefined;
      if (this.slow !== undefined) this.closeToast(this.slow);
      this.slow = undefined;
    }
    this.set({ contact, waiting, isAsking });
  }

  /** A word of what runs by itself; it goes when no other follows. */
  background(news: Background): void {
    // `continueImport` goes on with what `showImport` shows.
    const opens = findItem(this.state.menus, news.functionName.replace(/^continue/, 'show'));
    this.set({ background: { ...news, ...(opens ? { opens } : {}) } });
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      const { background: _over, ...rest } = this.state;
      this.state = rest;
      this.set({});
    }, news.seconds * 1000);
  }

  /** Another language was chosen in the settings. */
  async speak(words: Words): Promise<void> {
    this.words = words;
    this.set({ menus: await this.api.menu() });
  }

  /** Reads the menus and opens the sidebar again if it was open in this browser. */
  async start(): Promise<void> {
    const menus = await this.api.menu();
    this.set({ menus });
    const remembered = this.memory.getItem(SIDEBAR_MEMORY);
    const item = remembered && findItem(menus, remembered);
    if (item) await this.choose(item.title, item.functionName);
  }

  /** A menu item was chosen. */
  async choose(title: string, functionName: string): Promise<void> {
    const reply = await this.run(title, functionName, []);
    if (!reply.ok) {
      if (reply.error) this.toast(this.words.failed(title), reply.error.message, 'problem');
      return;
    }
    if (reply.effects.some(({ kind }) => kind === 'sidebar'))
      this.memory.setItem(SIDEBAR_MEMORY, functionName);
  }

  /** A panel calls a function of the add-on. */
  async call(
    functionName: string,
    given: readonly unknown[],
  ): Promise<{ ok: true; value: unknown } | { ok: false; error: { name: string; message: string } }> {
    const reply = await this.run(undefined, functionName, given);
    if (reply.ok) return { ok: true, value: reply.value };
    return { ok: false, error: reply.error ?? { name: 'Error', message: this.words.panelUnreachable } };
  }

  closeSidebar(): void {
    this.memory.removeItem(SIDEBAR_MEMORY);
    const { sidebar: _closed, ...rest } = this.state;
    this.state = rest;
    this.set({});
    this.sheet.focus();
  }

  closeDialog(id: number): void {
    this.set({ dialogs: this.state.dialogs.filter((dialog) => dialog.id !== id) });
  }

  resizeDialog(id: number, size: { readonly width?: number; readonly height?: number }): void {
    this.set({
      dialogs: this.state.dialogs.map((dialog) =>
        dialog.id === id && dialog.kind === 'panel' ? { ...dialog, ...size } : dialog,
      ),
    });
  }

  focusSheet(): void {
    this.sheet.focus();
  }

  /** @param buttons where others than the usual are meant */
  ask(question: Question, buttons?: Buttons): Promise<Answer> {
    return new Promise((resolve) => {
      const id = this.open({
        kind: 'question',
        question,
        ...(buttons ? { buttons } : {}),
        answer: (answer) => {
          this.closeDialog(id);
          resolve(answer);
        },
      });
    });
  }

  /** @param seconds how long it stands; problems stand until they are closed */
  toast(title: string, message: string, tone: Toast['tone'] = 'news', seconds = 5): number {
    this.latest += 1;
    const id = this.latest;
    this.set({ toasts: [...this.state.toasts.slice(-3), { id, title, message, tone }] });
    if (tone === 'news' && seconds > 0) setTimeout(() => this.closeToast(id), seconds * 1000);
    return id;
  }

  closeToast(id: number): void {
    this.set({ toasts: this.state.toasts.filter((toast) => toast.id !== id) });
  }

  private open(dialog: WithoutId<Dialog>): number {
    this.latest += 1;
    this.set({ dialogs: [...this.state.dialogs, { ...dialog, id: this.latest }] });
    return this.latest;
  }

  /** Runs, asks the person what the script asks, and runs again with the answers until it is done. */
  private async run(
    title: string | undefined,
    functionName: string,
    given: readonly unknown[],
  ): Promise<RunReply> {
    const answers: Answer[] = [];
    const selection = this.sheet.selection();
    for (;;) {
      const reply = await this.once(title, {
        functionName,
        arguments: given,
        answers,
        ...(selection ? { selection } : {}),
      });
      if (reply.ok || !reply.question) {
        for (const effect of reply.effects) this.show(effect);
        return reply;
      }
      answers.push(await this.ask(reply.question));
    }
  }

  private async once(title: string | undefined, request: Parameters<Api['run']>[0]): Promise<RunReply> {
    let slow: number | undefined;
    const timer = setTimeout(() => {
      if (title !== undefined) slow = this.toast(this.words.working(title), '', 'waiting');
    }, SLOW);
    try {
      return await this.api.run(request);
    } catch (error) {
      const refused = error instanceof Error && error.name === 'RefusedError';
      const message = refused ? error.message : this.words.panelUnreachable;
      return { ok: false, effects: [], error: { name: 'Error', message } };
    } finally {
      clearTimeout(timer);
      if (slow !== undefined) this.closeToast(slow);
    }
  }

  private show(effect: Effect): void {
    switch (effect.kind) {
      case 'sidebar':
        this.set({ sidebar: { title: effect.title, html: this.address(effect.html) } });
        break;
      case 'dialog':
        this.open({
          kind: 'panel',
          modal: effect.modal,
          title: effect.title,
          html: this.address(effect.html),
          width: effect.width ?? DIALOG.width,
          height: effect.height ?? DIALOG.height,
        });
        break;
      case 'alert':
        void this.ask({ ...effect, kind: 'alert' });
        break;
      case 'toast':
        this.toast(effect.title, effect.message, 'news', effect.seconds);
        break;
      case 'select':
        this.sheet.select(effect.sheet, effect.area);
    }
  }

  private address(html: string): string {
    return `/panel/${encodeURIComponent(html)}?window=${encodeURIComponent(this.api.window)}`;
  }
}

function findItem(
  menus: readonly { readonly items: readonly MenuItem[] }[],
  functionName: string,
): { readonly title: string; readonly functionName: string } | undefined {
  for (const { items } of menus) {
    for (const item of items) {
      if ('functionName' in item && item.functionName === functionName) return item;
      const inner = 'items' in item ? findItem([item], functionName) : undefined;
      if (inner) return inner;
    }
  }
  return undefined;
}
