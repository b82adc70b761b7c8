import { check } from 'virtual:strings/vi';
import { trueFalseKind } from '#domain/item/true-false/score.ts';
import { ChoiceList } from '../choice-list.tsx';
import { defineKindView, numberFrom } from '../kind-view.tsx';

/** Two radio buttons, always in this order. */
export const view = defineKindView(trueFalseKind, {
  Field: ({ item, response, isMarked, onRespond }) => (
    <>
      <p className="instruction">{check.chooseOne}</p>
      <ChoiceList
        type="radio"
        name={item.id}
        choices={[
          { value: 1, text: check.trueLabel },
          { value: 0, text: check.falseLabel },
        ]}
        isChosen={(value) => response === value}
        isRight={(value) => (isMarked ? (value === 1) === item.key : undefined)}
        onChoose={onRespond}
      />
    </>
  ),
  Response: ({ response }) => (response === 1 ? check.trueLabel : check.falseLabel),
  responseFromForm: ({ id }, form) => numberFrom(form.get(id)),
});
