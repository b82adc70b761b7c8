import { markText, textKind } from '#domain/item/text/score.ts';
import { Differences } from '../differences.tsx';
import { defineKindView } from '../kind-view.tsx';
import { TypedLine, typedFrom } from '../typed-line.tsx';

/** A short answer, typed. */
export const view = defineKindView(textKind, {
  Field: ({ item, response, answerLang, onRespond }) => (
    <TypedLine name={item.id} lang={answerLang} response={response} onRespond={onRespond} />
  ),
  Response: ({ response }) => <span>{String(response)}</span>,
  responseFromForm: ({ id }, form) => typedFrom(form.get(id)),
  Detail: ({ item, response, scoring, answerLang }) => (
    <Differences differences={markText(item, String(response), scoring).differences} lang={answerLang} />
  ),
});
