import { scenario as words } from 'virtual:strings/vi';
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { maxPath, placesOnPath } from '#domain/item/scenario/response.ts';
import type { BankedScenarioItem } from '#domain/item/scenario/schema.ts';
import { detoursOnPath, scenarioKind } from '#domain/item/scenario/score.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { ChoiceList } from '../choice-list.tsx';
import { Inline } from '../inline.tsx';
import { defineKindView, type FieldProps, indicesFrom } from '../kind-view.tsx';
import { ResponseTexts } from '../response-texts.tsx';

/** A choice that a path took, and the scene in which it stands. */
interface TakenChoice {
  readonly scene: number;
  readonly index: number;
  readonly text: string;
}

const takenOn = (item: BankedScenarioItem, path: readonly number[]): TakenChoice[] => {
  const places = placesOnPath(item, path) ?? [];
  return path.map((index, at) => {
    const scene = places[at] ?? 0;
    return { scene, index, text: item.scenes[scene]?.choices[index]?.text ?? '' };
  });
};

const endOf = (item: BankedScenarioItem, path: readonly number[]) =>
  item.ends[(placesOnPath(item, path)?.at(-1) ?? 0) - item.scenes.length];

/** The story so far and the scene that it has come to. Only a story that has ended is a response. */
function Story({ item, response, isMarked, onRespond }: FieldProps<BankedScenarioItem>): ReactNode {
  const [begun, setBegun] = useState<readonly number[]>([]);
  const [isUnpicked, setUnpicked] = useState(false);
  const here = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  // At once, so that a key that is pressed next meets the new scene.
  useLayoutEffect(() => {
    if (isMoving.current) here.current?.focus();
    isMoving.current = false;
  });

  const path = response === null ? begun : indicesFrom(response);
  const place = placesOnPath(item, path)?.at(-1) ?? 0;
  const scene = item.scenes[place];
  const detours = isMarked ? detoursOnPath(item, path) : [];
  const isLong = scene !== undefined && path.length >= maxPath;

  const goTo = (next: readonly number[]): void => {
    const isEnded = endOf(item, next) !== undefined;
    setUnpicked(false);
    setBegun(isEnded ? [] : next);
    if (isEnded || response !== null) onRespond(isEnded ? [...next] : null);
    isMoving.current = true;
  };
  const goOn = (): void => {
    const picked = here.current?.querySelector<HTMLInputElement>('input:checked');
    if (picked) goTo([...path, Number(picked.value)]);
    else setUnpicked(true);
  };
  /** Enter on a radio button would score the item. */
  const goOnByEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    goOn();
  };

  return (
    <div className="story needs-js no-print">
      <p className="instruction">{words.lead}</p>
      <ol hidden={path.length === 0}>
        {takenOn(item, path).map(({ scene: passed, text }, at) => (
          <li key={at}>
            <p>
              <Inline text={item.scenes[passed]?.text ?? ''} />
            </p>
            <p className="taken">
              {words.taken}{' '}
              <strong>
                <Inline text={text} />
              </strong>
              {detours[at] && ` (${words.detour})`}
            </p>
          </li>
        ))}
      </ol>
      <div
        className="here"
        key={path.join()}
        ref={here}
        tabIndex={-1}
        role="group"
        aria-labelledby={`here-${item.id}`}
        onKeyDown={goOnByEnter}
      >
        <p id={`here-${item.id}`}>
          {!scene && <strong className="end-label">{words.end}</strong>}
          <Inline text={(scene ?? endOf(item, path))?.text ?? ''} />
        </p>
        {scene && !isLong && (
          <ChoiceList type="radio" name={item.id} choices={scene.choices.map(({ text }, value) => ({ value, text }))} />
        )}
        <div className="button-row" hidden={isMarked}>
          {scene && !isLong && (
            <button type="button" className="button" data-go="on" onClick={goOn}>
              {words.next}
            </button>
          )}
          {path.length > 0 && !isMarked && (
            <button type="button" className="button" data-go="back" onClick={() => goTo(path.slice(0, -1))}>
              {words.back}
            </button>
          )}
        </div>
      </div>
      <p className="instruction" role="status">
        {isUnpicked
          ? words.unpicked
          : fillIn(isLong ? words.long : scene ? words.step : words.over, {
              step: path.length + 1,
              count: path.length,
            })}
      </p>
    </div>
  );
}

/** All scenes at once, for a pen. */
const PaperStory = ({ item: { scenes } }: { item: BankedScenarioItem }): ReactNode => (
  <div className="paper-only">
    <p className="instruction">{words.paper}</p>
    <ol className="paper-story">
      {scenes.map(({ text, choices }, at) => (
        <li key={at}>
          <p>
            <strong>{fillIn(words.scene, { number: at + 1 })}.</strong> <Inline text={text} />
          </p>
          <ul>
            {choices.map((choice, index) => (
              <li key={index}>
                <Inline text={choice.text} />{' '}
                <em>{`→ ${choice.to < scenes.length ? fillIn(words.toScene, { number: choice.to + 1 }) : words.toEnd}`}</em>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  </div>
);

/** One scene after another, each with radio buttons; on paper all of them. */
export const view = defineKindView(scenarioKind, {
  Field: (props) => (
    <>
      <Story {...props} />
      <PaperStory item={props.item} />
    </>
  ),
  Response: ({ item, response }) => {
    const path = indicesFrom(response);
    return (
      <>
        <ResponseTexts isOrdered texts={takenOn(item, path).map(({ text }) => text)} />
        <p>
          <Inline text={endOf(item, path)?.text ?? ''} />
        </p>
      </>
    );
  },
  // A choice that was ticked before the script came stays ticked; it is taken once the learner goes on.
  responseFromForm: () => null,
  pickedChoices: (response, item) => [
    ...new Set(takenOn(item, indicesFrom(response)).map(({ scene, index }) => choicesBefore(item, scene) + index)),
  ],
  Detail: ({ item, response }: { item: BankedScenarioItem; response: Json }) => {
    const path = indicesFrom(response);
    const count = detoursOnPath(item, path).filter(Boolean).length;
    return <p>{`${words[endOf(item, path)?.credit ?? 'none']} ${fillIn(words.rule, { count })}`}</p>;
  },
});

const choicesBefore = ({ scenes }: BankedScenarioItem, scene: number): number =>
  scenes.slice(0, scene).reduce((count, { choices }) => count + choices.length, 0);
