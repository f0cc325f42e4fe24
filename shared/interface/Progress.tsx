interface ProgressProps {
  /** What is being done, in words. */
  readonly label: string;
  /** Left out when the end is not known. */
  readonly done?: number;
  readonly of?: number;
}

/** For everything that takes over a second. */
export function Progress({ label, done, of }: ProgressProps) {
  return (
    <div class="progress" role="status">
      <span>{label}</span>
      <progress
        aria-label={label}
        {...(done !== undefined && of !== undefined && { value: done, max: of })}
      />
    </div>
  );
}
