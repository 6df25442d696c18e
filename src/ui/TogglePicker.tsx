import { useId, type ReactNode } from 'react';
import './toggle-picker.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => void;
};

/** A few exclusive choices side by side: radio buttons that look like one control. */
export function TogglePicker<Value extends string>({ label, value, options, onPick }: Props<Value>): ReactNode {
  const name = useId();
  return (
    <fieldset className="toggle-picker">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
