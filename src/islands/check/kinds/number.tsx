import { check } from 'virtual:strings/vi';
import { numberKind } from '#domain/item/number/score.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { defineKindView } from '../kind-view.tsx';
import { TypedLine, typedFrom } from '../typed-line.tsx';

/** A number, typed. */
export const view = defineKindView(numberKind, {
  Field: ({ item, response, onRespond }) => (
    <>
      {item.key.unit !== undefined && <p className="instruction">{fillIn(check.unit, { unit: item.key.unit })}</p>}
      <TypedLine
        name={item.id}
        label={check.typeNumber}
        lang="vi"
        inputMode="decimal"
        response={response}
        onRespond={onRespond}
      />
    </>
  ),
  Response: ({ response }) => <span>{String(response)}</span>,
  responseFromForm: ({ id }, form) => typedFrom(form.get(id)),
});
