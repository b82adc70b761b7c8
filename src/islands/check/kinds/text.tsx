import { check } from 'virtual:strings/vi';
import { textKind } from '#domain/item/text/score.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { matchText } from '#domain/text/match-text.ts';
import { defineKindView } from '../kind-view.tsx';
import { TypedLine, typedFrom } from '../typed-line.tsx';

/** A short answer, typed. */
export const view = defineKindView(textKind, {
  Field: ({ item, response, answerLang, onRespond }) => (
    <TypedLine name={item.id} lang={answerLang} response={response} onRespond={onRespond} />
  ),
  Response: ({ response }) => <span>{String(response)}</span>,
  responseFromForm: ({ id }, form) => typedFrom(form.get(id)),
  Detail: ({ item, response }) => {
    const match = typeof response === 'string' ? matchText(response, item.key.accept, item.key.tiers) : undefined;
    switch (match?.difference) {
      case 'encoding':
        return <p>{check.differenceEncoding}</p>;
      case 'case':
        return <p>{check.differenceCase}</p>;
      case 'marks':
      case 'marks-part':
        return <p>{fillIn(check.differenceMarks, { text: match.accepted })}</p>;
      default:
        return null;
    }
  },
});
