import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import { maxTyped } from '#domain/item/response-shapes.ts';
import type { Json } from '#domain/shared/canonical-json.ts';

interface TypedLineProps {
  readonly name: string;
  readonly label?: string;
  readonly lang: 'vi' | 'en';
  readonly inputMode?: 'text' | 'decimal';
  readonly response: Json;
  onRespond(response: string | null): void;
}

/** A line to type on. What is typed is never corrected by the browser. */
export const TypedLine = ({
  name,
  label = check.typeHere,
  lang,
  inputMode = 'text',
  response,
  onRespond,
}: TypedLineProps): ReactNode => (
  <div className="field typed">
    <label htmlFor={`answer-${name}`}>{label}</label>
    <input
      type="text"
      id={`answer-${name}`}
      name={name}
      lang={lang}
      inputMode={inputMode}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck="false"
      maxLength={maxTyped}
      value={typeof response === 'string' ? response : ''}
      onChange={({ currentTarget: { value } }) => onRespond(typedFrom(value))}
    />
  </div>
);

/** What was typed, in NFC; `null` where nothing was. */
export const typedFrom = (value: FormDataEntryValue | null): string | null =>
  typeof value === 'string' && value !== '' ? value.normalize('NFC') : null;
