import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { BankedOneChoice } from '#domain/item/fields.ts';
import { ChoiceList } from './choice-list.tsx';
import { Inline } from './inline.tsx';
import { type FieldProps, numberFrom, placesOf, type ResponseProps } from './kind-view.tsx';

/** Radio buttons. */
function OneChoiceField({ item, shown, response, isMarked, onRespond }: FieldProps<BankedOneChoice>): ReactNode {
  return (
    <>
      <p className="instruction">{check.chooseOne}</p>
      <ChoiceList
        type="radio"
        name={item.id}
        choices={placesOf(shown, item.choices.length).map((value) => ({
          value,
          text: item.choices[value]?.text ?? '',
        }))}
        isChosen={(value) => response === value}
        isRight={(value) => (isMarked ? value === item.key : undefined)}
        onChoose={onRespond}
      />
    </>
  );
}

/** How one right choice among several is shown, in whatever kind. */
export const oneChoiceView = {
  Field: OneChoiceField,
  Response: ({ item, response }: ResponseProps<BankedOneChoice>): ReactNode => (
    <Inline text={item.choices[Number(response)]?.text ?? ''} />
  ),
  letteredCount: ({ choices }: BankedOneChoice) => choices.length,
  responseFromForm: ({ id }: BankedOneChoice, form: FormData) => numberFrom(form.get(id)),
  pickedChoices: (response: unknown) => (typeof response === 'number' ? [response] : []),
};
