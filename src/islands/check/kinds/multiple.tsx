import { check } from 'virtual:strings/vi';
import { multipleKind } from '#domain/item/multiple/score.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { ChoiceList } from '../choice-list.tsx';
import { defineKindView, indicesFrom, placesOf } from '../kind-view.tsx';
import { ResponseTexts } from '../response-texts.tsx';
import { countTicks, ticksFromForm, toggled } from '../ticks.ts';

/** Checkboxes. */
export const view = defineKindView(multipleKind, {
  Field: ({ item, shown, response, isMarked, onRespond }) => {
    const ticked = indicesFrom(response);
    return (
      <>
        <p className="instruction">{check.chooseSeveral}</p>
        <ChoiceList
          type="checkbox"
          name={item.id}
          choices={placesOf(shown, item.choices.length).map((value) => ({
            value,
            text: item.choices[value]?.text ?? '',
          }))}
          isChosen={(value) => ticked.includes(value)}
          isRight={(value) => (isMarked ? item.key.includes(value) : undefined)}
          onChoose={(value) => onRespond(toggled(response, value))}
        />
      </>
    );
  },
  Response: ({ item, response }) => (
    <ResponseTexts texts={indicesFrom(response).map((index) => item.choices[index]?.text ?? '')} />
  ),
  letteredCount: ({ choices }) => choices.length,
  responseFromForm: ticksFromForm,
  pickedChoices: indicesFrom,
  Detail: ({ item: { key }, response }) => <p>{fillIn(check.multipleDetail, countTicks(key, response))}</p>,
});
