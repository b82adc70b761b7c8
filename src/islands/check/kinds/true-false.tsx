import { check, reason as words } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { BankedTrueFalseItem } from '#domain/item/true-false/schema.ts';
import { trueFalseKind } from '#domain/item/true-false/score.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { ChoiceList } from '../choice-list.tsx';
import { Inline } from '../inline.tsx';
import { defineKindView, type FieldProps, numberFrom } from '../kind-view.tsx';

function TrueFalseField({ item, response, isMarked, onRespond }: FieldProps<BankedTrueFalseItem>): ReactNode {
  const [value, reason] = partsOf(response);
  const isValueRight = (value === 1) === item.key;
  const values = (
    <ChoiceList
      type="radio"
      name={item.id}
      choices={[
        { value: 1, text: check.trueLabel },
        { value: 0, text: check.falseLabel },
      ]}
      isChosen={(choice) => value === choice}
      isRight={() => (isMarked ? isValueRight : undefined)}
      onChoose={(choice) => onRespond('reasons' in item ? [choice, reason] : choice)}
    />
  );
  if (!('reasons' in item)) {
    return (
      <>
        <p className="instruction">{check.chooseOne}</p>
        {values}
      </>
    );
  }
  const [valueLabel, reasonLabel] = [`value-${item.id}`, `reason-${item.id}`];
  return (
    <>
      <div role="radiogroup" aria-labelledby={valueLabel}>
        <p className="instruction" id={valueLabel}>
          {words.trueOrFalse}
        </p>
        {values}
      </div>
      <div role="radiogroup" aria-labelledby={reasonLabel}>
        <p className="instruction" id={reasonLabel}>
          {words.why}
        </p>
        <ChoiceList
          type="radio"
          name={`${item.id}.reason`}
          choices={item.reasons.map(({ text }, index) => ({ value: index, text }))}
          isChosen={(choice) => reason === choice}
          // A reason for the wrong answer is neither right nor wrong.
          isRight={(choice) => (isMarked && isValueRight ? choice === item.reason : undefined)}
          onChoose={(choice) => onRespond([value, choice])}
        />
      </div>
      <p className="instruction no-print" role="status">
        {response !== null && (value === null ? words.valueMissing : reason === null && words.reasonMissing)}
      </p>
    </>
  );
}

/** Value and reason of a response, `null` for what was not given or is not asked. */
const partsOf = (response: Json): [value: number | null, reason: number | null] => {
  const [value, reason] = Array.isArray(response) ? response : [response];
  return [numberOrNull(value), numberOrNull(reason)];
};

const numberOrNull = (part: unknown): number | null => (typeof part === 'number' ? part : null);

/** Two radio buttons, always in this order; then the reasons, in the author's. */
export const view = defineKindView(trueFalseKind, {
  Field: TrueFalseField,
  Response: ({ item, response }) => {
    const [value, reason] = partsOf(response);
    return (
      <>
        {value === 1 ? check.trueLabel : check.falseLabel}
        {'reasons' in item && (
          <>
            {' – '}
            <Inline text={item.reasons[reason ?? 0]?.text ?? ''} />
          </>
        )}
      </>
    );
  },
  responseFromForm: (item, form) => {
    const value = numberFrom(form.get(item.id));
    if (!('reasons' in item)) return value;
    const reason = numberFrom(form.get(`${item.id}.reason`));
    return value === null && reason === null ? null : [value, reason];
  },
  pickedChoices: (response) =>
    partsOf(response)
      .slice(1)
      .flatMap((reason) => reason ?? []),
  Detail: ({ item, response }) => {
    if (!('reasons' in item)) return null;
    const [value, reason] = partsOf(response);
    if ((value === 1) !== item.key) return <p>{words.valueWrong}</p>;
    return reason === item.reason ? null : <p>{words.reasonWrong}</p>;
  },
});
