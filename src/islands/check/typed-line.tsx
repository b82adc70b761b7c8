import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import { maxTyped } from '#domain/item/response-shapes.ts';
import type { Json } from '#domain/shared/canonical-json.ts';

interface TypedInputProps {
  readonly name: string;
  readonly lang: 'vi' | 'en';
  readonly inputMode?: 'text' | 'decimal';
  readonly response: Json;
  readonly id?: string;
  /** Its name, where no `<label>` gives it one. */
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
  onRespond(response: string | null): void;
}

/** Something to type into. What is typed is never corrected by the browser. */
export const TypedInput = ({ response, onRespond, ...props }: TypedInputProps): ReactNode => (
  <input
    type="text"
    autoComplete="off"
    autoCapitalize="off"
    autoCorrect="off"
    spellCheck="false"
    maxLength={maxTyped}
    value={typeof response === 'string' ? response : ''}
    onChange={({ currentTarget: { value } }) => onRespond(typedFrom(value))}
    {...props}
  />
);

/** A line to type on, with its label. */
export const TypedLine = ({
  label = check.typeHere,
  ...props
}: Omit<TypedInputProps, 'id'> & { readonly label?: string }): ReactNode => (
  <div className="field typed">
    <label htmlFor={`answer-${props.name}`}>{label}</label>
    <TypedInput id={`answer-${props.name}`} {...props} />
  </div>
);

/** What was typed, in NFC; `null` where nothing was. */
export const typedFrom = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' && value !== '' ? value.normalize('NFC') : null;
