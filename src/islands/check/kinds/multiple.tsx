import { check } from 'virtual:strings/vi';
import { multipleKind } from '#domain/item/multiple/score.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { ChoiceList } from '../choice-list.tsx';
import { defineKindView, indicesFrom, placesOf } from '../kind-view.tsx';
import { ResponseTexts } from '../response-texts.tsx';

/** Checkboxes. */
export const view = defineKindView(multipleKind, {
  Field: ({ item, shown, response, isMarked, onRespond }) => {
    const ticked = indicesFrom(response);
    const toggle = (index: number): void => {
      const next = ticked.includes(index) ? ticked.filter((other) => other !== index) : [...ticked, index];
      onRespond(next.length > 0 ? next.sort((left, right) => left - right) : null);
    };
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
          onChoose={toggle}
        />
      </>
    );
  },
  Response: ({ item, response }) => (
    <ResponseTexts texts={indicesFrom(response).map((index) => item.choices[index]?.text ?? '')} />
  ),
  letteredCount: ({ choices }) => choices.length,
  responseFromForm: ({ id }, form) => {
    const ticked = form.getAll(id).map(Number);
    return ticked.length > 0 ? ticked.sort((left, right) => left - right) : null;
  },
  pickedChoices: indicesFrom,
  Detail: ({ item: { key }, response }) => {
    const ticked = indicesFrom(response);
    const hits = key.filter((index) => ticked.includes(index)).length;
    return <p>{fillIn(check.multipleDetail, { hits, keys: key.length, wrong: ticked.length - hits })}</p>;
  },
});
