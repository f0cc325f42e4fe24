interface PagesProps<Page extends string> {
  readonly label: string;
  readonly pages: readonly Page[];
  readonly names: Readonly<Record<Page, string>>;
  readonly current: Page;
  readonly choose: (page: Page) => void;
}

/** The pages of a panel, one button each. */
export function Pages<Page extends string>({ label, pages, names, current, choose }: PagesProps<Page>) {
  return (
    <nav class="row no-print" aria-label={label}>
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          class="button"
          aria-current={current === page ? 'page' : undefined}
          onClick={() => choose(page)}
        >
          {names[page]}
        </button>
      ))}
    </nav>
  );
}
