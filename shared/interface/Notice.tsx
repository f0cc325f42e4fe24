import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly tone: 'news' | 'done' | 'waiting' | 'problem';
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A receipt, an error or news, read aloud at once: problems interrupt, the rest waits its turn. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <strong>{title}</strong>
      {children}
    </div>
  );
}
