import { ordering as words } from 'virtual:strings/vi';
import { type ReactNode, useRef, useState } from 'react';
import type { BankedOrderItem } from '#domain/item/order/schema.ts';
import { orderKind } from '#domain/item/order/score.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { plainFromInlineMarkdown } from '#domain/text/inline-markdown.ts';
import { Icon } from '../icons.tsx';
import { Inline } from '../inline.tsx';
import { defineKindView, type FieldProps, indicesFrom, placesOf } from '../kind-view.tsx';
import { ResponseTexts } from '../response-texts.tsx';

function OrderField({ item, shown, response, onRespond }: FieldProps<BankedOrderItem>): ReactNode {
  const places = placesOf(shown, item.choices.length);
  const order = orderFrom(response) ?? places;
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const textOf = (index: number): string => item.choices[index]?.text ?? '';

  const move = (at: number, by: -1 | 1): void => {
    const next = [...order];
    const [moved] = next.splice(at, 1);
    if (moved === undefined) return;
    next.splice(at + by, 0, moved);
    onRespond(next);
    const text = plainFromInlineMarkdown(textOf(moved));
    say(fillIn(words.moved, { text, place: at + by + 1, count: next.length }));
    keepFocus(list.current, at + by, by);
  };

  return (
    <>
      <p className="instruction needs-js no-print">{words.lead}</p>
      <p className="instruction paper-only">{words.paper}</p>
      <ol className="ordering" ref={list}>
        {order.map((index, at) => {
          const text = plainFromInlineMarkdown(textOf(index));
          return (
            <li key={index}>
              <span className="text">
                <Inline text={textOf(index)} />
              </span>
              <span className="moves needs-js">
                <button
                  type="button"
                  className="move"
                  data-by="-1"
                  disabled={at === 0}
                  aria-label={fillIn(words.up, { text })}
                  onClick={() => move(at, -1)}
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="move"
                  data-by="1"
                  disabled={at === order.length - 1}
                  aria-label={fillIn(words.down, { text })}
                  onClick={() => move(at, 1)}
                >
                  <Icon name="down" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p className="needs-js">
        <button type="button" className="button" aria-pressed={response !== null} onClick={() => onRespond([...order])}>
          {response === null ? words.keep : words.kept}
        </button>
      </p>
    </>
  );
}

/** A moved line takes the focus with it; at either end the button for that way is off, so the other one has it. */
function keepFocus(list: HTMLOListElement | null, at: number, by: -1 | 1): void {
  requestAnimationFrame(() => {
    const buttons = [...(list?.children[at]?.querySelectorAll<HTMLButtonElement>('button.move') ?? [])];
    const same = buttons.find((button) => button.dataset['by'] === String(by) && !button.disabled);
    (same ?? buttons.find((button) => !button.disabled))?.focus();
  });
}

const orderFrom = (response: Json): readonly number[] | undefined =>
  Array.isArray(response) ? indicesFrom(response) : undefined;

/** A list with buttons that move each line, and one that says the order as shown is meant (W3C APG, rearrangeable list). */
export const view = defineKindView(orderKind, {
  Field: OrderField,
  Response: ({ item, response }) => (
    <ResponseTexts isOrdered texts={indicesFrom(response).map((index) => item.choices[index]?.text ?? '')} />
  ),
  // What is shown is an answer only once the learner says so.
  responseFromForm: () => null,
  Detail: ({ item: { key }, response }) => {
    const hits = indicesFrom(response).filter((index, place) => index === key[place]).length;
    return <p>{fillIn(words.detail, { hits, count: key.length })}</p>;
  },
});
