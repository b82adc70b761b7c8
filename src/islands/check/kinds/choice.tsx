import { check } from 'virtual:strings/vi';
import { choiceKind } from '#domain/item/choice/score.ts';
import { ChoiceList } from '../choice-list.tsx';
import { Inline } from '../inline.tsx';
import { defineKindView, numberFrom, placesOf } from '../kind-view.tsx';

/** Radio buttons. */
export const view = defineKindView(choiceKind, {
  Field: ({ item, shown, response, isMarked, onRespond }) => (
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
  ),
  Response: ({ item, response }) => <Inline text={item.choices[Number(response)]?.text ?? ''} />,
  letteredCount: ({ choices }) => choices.length,
  responseFromForm: ({ id }, form) => numberFrom(form.get(id)),
  pickedChoices: (response) => (typeof response === 'number' ? [response] : []),
});
