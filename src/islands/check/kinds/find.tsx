import { find } from 'virtual:strings/vi';
import { type ReactNode, useEffect, useState } from 'react';
import type { BankedFindItem } from '#domain/item/find/schema.ts';
import { findKind } from '#domain/item/find/score.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { ChoiceList } from '../choice-list.tsx';
import { Inline } from '../inline.tsx';
import { defineKindView, type FieldProps, indicesFrom } from '../kind-view.tsx';
import { ResponseTexts } from '../response-texts.tsx';
import { countTicks, ticksFromForm, toggled } from '../ticks.ts';

/** What the look says of a part, in words. What somebody wrote, a number, and a role of a later bank speak for themselves. */
const roleWords: Readonly<Record<string, string>> = {
  sender: find.roleSender,
  address: find.roleAddress,
  link: find.roleLink,
  button: find.roleButton,
  field: find.roleField,
  'image-note': find.roleImage,
};

const withRole = ({ role, text }: { readonly role: string; readonly text: string }): string =>
  Object.hasOwn(roleWords, role) ? `${roleWords[role]}: ${text}` : text;

/** A part as the list tells it: number, what it is, what it says. */
const wordsOf = ({ screen }: BankedFindItem, at: number): string => {
  const part = screen.parts[at];
  return part ? `${at + 1}. ${withRole(part)}` : '';
};

/**
 * The drawn parts are labels of the checkboxes below them, so a tap on either is the same to the browser, also before
 * the script comes. Who listens is told the list alone.
 */
function FindField({ item, response, isMarked, onRespond }: FieldProps<BankedFindItem>): ReactNode {
  const ticked = indicesFrom(response);
  // What was ticked before the script came is marked after it: taking over what was rendered changes no attribute.
  const [isTaken, take] = useState(false);
  useEffect(() => take(true), []);
  const { title, parts } = item.screen;
  const idOf = (at: number): string => `part-${item.id}-${at}`;
  const isRight = (at: number): boolean | undefined => (isMarked ? item.key.includes(at) : undefined);
  const markOf = (at: number): string | undefined => {
    if (!isTaken || !ticked.includes(at)) return undefined;
    return isMarked ? (isRight(at) ? 'right' : 'wrong') : 'picked';
  };
  return (
    <>
      <p className="instruction">{find.lead}</p>
      <div className="find">
        <div className="phone" aria-hidden="true">
          <p className="phone-title">
            <Inline text={title} />
          </p>
          {parts.map((part, at) => (
            <label className="part" key={part.id} htmlFor={idOf(at)} data-role={part.role} data-mark={markOf(at)}>
              <span className="badge">{at + 1}</span>
              <span className="part-text">
                <Inline text={part.role === 'image-note' ? withRole(part) : part.text} />
              </span>
            </label>
          ))}
        </div>
        <div role="group" aria-label={fillIn(find.list, { title })}>
          <ChoiceList
            type="checkbox"
            name={item.id}
            choices={parts.map((_, value) => ({ value, text: wordsOf(item, value) }))}
            isChosen={(value) => ticked.includes(value)}
            isRight={isRight}
            onChoose={(value) => onRespond(toggled(response, value))}
            idOf={idOf}
          />
        </div>
      </div>
    </>
  );
}

/** A drawn phone screen with numbered parts, and the same as a list of checkboxes. */
export const view = defineKindView(findKind, {
  Field: FindField,
  Response: ({ item, response }) => <ResponseTexts texts={indicesFrom(response).map((at) => wordsOf(item, at))} />,
  responseFromForm: ticksFromForm,
  pickedChoices: indicesFrom,
  Detail: ({ item: { key }, response }) => <p>{fillIn(find.detail, countTicks(key, response))}</p>,
});
