import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import { maxTyped } from '#domain/item/response-shapes.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import type { FieldProps } from './field-props.ts';

/** A line to type on, for `text` and `number`. */
export function TypedField({ item, response, answerLang, onRespond }: FieldProps<'text' | 'number'>): ReactNode {
  const label = item.kind === 'number' ? check.typeNumber : check.typeHere;
  const unit = item.kind === 'number' ? item.key.unit : undefined;
  return (
    <div className="field typed">
      <label htmlFor={`answer-${item.id}`}>{label}</label>
      {unit !== undefined && <p className="instruction">{fillIn(check.unit, { unit })}</p>}
      <input
        type="text"
        id={`answer-${item.id}`}
        name={item.id}
        lang={answerLang}
        inputMode={item.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={maxTyped}
        value={typeof response === 'string' ? response : ''}
        onChange={({ currentTarget: { value } }) => onRespond(value === '' ? null : value.normalize('NFC'))}
      />
    </div>
  );
}
