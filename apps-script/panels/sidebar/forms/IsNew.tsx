import { Check } from './fields.tsx';

interface IsNewProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Why the line above was not taken. */
  readonly error?: string | undefined;
}

/** "Ja, ny plats": stands there once a name was not known, and as long as it is ticked. */
export function IsNew({ error, id, label, value, change }: IsNewProps) {
  if (!error && value !== 'yes') return null;
  return <Check id={id} label={label} value={value} change={change} />;
}
