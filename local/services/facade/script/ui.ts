/** Menus, messages, sidebars and dialogs. What is to be seen is told to the host; nothing waits here. */
import { text } from '../arguments.ts';
import { Button, ButtonSet, enumName } from '../enums.ts';
import type { Answer, MenuEntry, MenuRecord } from '../host.ts';
import { partial, ServiceFault } from '../partial.ts';
import { context, host } from '../session.ts';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GButton = GoogleAppsScript.Base.Button;
type GButtonSet = GoogleAppsScript.Base.ButtonSet;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;
type Bases = typeof GoogleAppsScript.Base;

/** Google's sidebars are 300 pixels wide, whatever the script asks for. */
const SIDEBAR_WIDTH = 300;
const DIALOG = { width: 600, height: 400 };

const shown: MenuRecord[] = [];

export class Menu extends partial<GMenu>('Base.Menu') {
  readonly #title: string;
  readonly #items: MenuEntry[] = [];

  constructor(title: string) {
    super();
    this.#title = title;
  }

  static record(menu: object): MenuRecord {
    if (!(#title in menu)) throw new ServiceFault('A Menu was expected.');
    return { title: menu.#title, items: menu.#items };
  }

  override addItem(caption: string, functionName: string): GMenu {
    const member = 'Menu.addItem';
    this.#items.push({ title: text(caption, member), functionName: text(functionName, member) });
    return this;
  }

  override addSeparator(): GMenu {
    this.#items.push({ separator: true });
    return this;
  }

  override addSubMenu(menu: GMenu): GMenu {
    this.#items.push(Menu.record(menu));
    return this;
  }

  override addToUi(): void {
    const record = Menu.record(this);
    const old = shown.findIndex(({ title }) => title === record.title);
    if (old >= 0) shown.splice(old, 1);
    shown.push(record);
    host.effect({ kind: 'menu', menus: [...shown] });
  }
}

export class PromptResponse extends partial<GoogleAppsScript.Base.PromptResponse>('Base.PromptResponse') {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }

  override getResponseText(): string {
    return this.#answer.text ?? '';
  }

  override getSelectedButton(): GButton {
    return buttonOf(this.#answer);
  }
}

function buttonOf(answer: Answer): GButton {
  const names: Readonly<Record<string, GButton>> = {
    OK: Button.OK,
    CANCEL: Button.CANCEL,
    YES: Button.YES,
    NO: Button.NO,
  };
  return names[answer.button] ?? Button.CLOSE;
}

/** (prompt) | (prompt, buttons) | (title, prompt, buttons) */
function said(given: readonly unknown[]): { title: string; message: string; buttons: string } {
  const [first, second, third] = given;
  if (third !== undefined) return { title: String(first), message: String(second), buttons: enumName(third) };
  return { title: '', message: String(first), buttons: second === undefined ? 'OK' : enumName(second) };
}

export class Ui extends partial<GUi>('Base.Ui') {
  override readonly Button: Bases['Button'] = Button;
  override readonly ButtonSet: Bases['ButtonSet'] = ButtonSet;

  override createMenu(caption: string): GMenu {
    return new Menu(text(caption, 'Ui.createMenu'));
  }

  /** On Google it hangs under the add-on's name in the menu Extensions; here its items are a menu of their own. */
  override createAddonMenu(): GMenu {
    return new Menu(context.addOnName);
  }

  override alert(...given: [unknown, unknown?, GButtonSet?]): GButton {
    const question = said(given);
    if (question.buttons !== 'OK') return buttonOf(host.ask({ kind: 'alert', ...question }));
    host.effect({ kind: 'alert', ...question });
    return Button.OK;
  }

  override prompt(...given: [unknown, unknown?, GButtonSet?]): GoogleAppsScript.Base.PromptResponse {
    const question = said(given);
    const buttons = given.length === 1 ? 'OK' : question.buttons;
    return new PromptResponse(host.ask({ kind: 'prompt', ...question, buttons }));
  }

  override showSidebar(userInterface: GHtml): void {
    host.effect({
      kind: 'sidebar',
      title: userInterface.getTitle() ?? '',
      html: userInterface.getContent(),
      width: SIDEBAR_WIDTH,
    });
  }

  override showModalDialog(userInterface: GHtml, title: string): void {
    this.#dialog(userInterface, title, true);
  }

  override showModelessDialog(userInterface: GHtml, title: string): void {
    this.#dialog(userInterface, title, false);
  }

  #dialog(page: GHtml, title: string, modal: boolean): void {
    host.effect({
      kind: 'dialog',
      modal,
      title: text(title, 'Ui.showModalDialog'),
      html: page.getContent(),
      width: page.getWidth() || DIALOG.width,
      height: page.getHeight() || DIALOG.height,
    });
  }
}
