import { Check, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

const ADD = <Plus size={16} aria-hidden />;
const DONE = <Check size={16} aria-hidden />;

type Props = { readonly label: string; readonly onAdd: () => void };

/** Puts a figure or table into the briefing. A tick says that it was heard, until the reader turns to something else. */
export function AddToBriefing({ label, onAdd }: Props): ReactNode {
  const [isDone, setDone] = useState(false);
  return (
    <IconButton
      label={label}
      onClick={() => {
        onAdd();
        setDone(true);
      }}
      onBlur={() => setDone(false)}
      onPointerLeave={() => setDone(false)}
    >
      {isDone ? DONE : ADD}
    </IconButton>
  );
}
