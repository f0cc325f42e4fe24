import { Component, type ComponentChildren } from 'preact';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { formWords } from '../../../shared/text/forms.ts';
import type { Language } from '../../../shared/text/language.ts';

interface FailsafeProps {
  readonly language: Language;
  /** Begins the panel anew: what failed is not drawn again as it was. */
  readonly again: () => void;
  readonly children: ComponentChildren;
}

/**
 * A panel that fails while it draws itself would stand there and answer no press: Preact draws nothing more after an
 * error that nobody caught. Here it is caught, told, and there is a way out.
 */
export class Failsafe extends Component<FailsafeProps, { readonly failure: string | undefined }> {
  override state: { readonly failure: string | undefined } = { failure: undefined };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
  }

  override render({ language, again, children }: FailsafeProps) {
    const { failure } = this.state;
    // What was half drawn goes with the element around it.
    if (failure === undefined) return <div class="failsafe">{children}</div>;
    const words = formWords[language].broken;
    return (
      <main class="panel">
        <Notice tone="problem" title={words.title}>
          <p>{words.text}</p>
          <p class="small">{failure}</p>
        </Notice>
        <div class="row">
          <button type="button" class="button main" onClick={again}>
            {words.reload}
          </button>
        </div>
      </main>
    );
  }
}
