import { task as words } from 'virtual:strings/vi';
import { type ReactNode, useState } from 'react';
import type { Task } from '#domain/item/check-item.ts';
import { fillIn } from '#domain/text/fill-in.ts';
import { ChoiceList } from '../choice-list.tsx';
import { Inline } from '../inline.tsx';

/** What a task is given; `kept` are the steps that were ticked before its script came. */
export interface TaskViewProps {
  readonly task: Task;
  readonly kept: readonly number[];
}

/** Something to do with a helper: boxes to tick, for this page alone. Nothing is right or wrong. */
export function TaskView({ task: { id, prompt, steps, feedback }, kept }: TaskViewProps): ReactNode {
  const [ticked, tick] = useState(kept);
  const [isDone, setDone] = useState(false);
  const toggle = (step: number): void => {
    tick(ticked.includes(step) ? ticked.filter((other) => other !== step) : [...ticked, step]);
    setDone(false);
  };
  const isAll = ticked.length === steps.length;
  return (
    <form className="item-form" id={`item-${id}`} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="item task">
        <legend>
          <span className="number">{words.label}</span>
          <Inline text={prompt} />
        </legend>
        <p className="instruction">{words.lead}</p>
        <ChoiceList
          type="checkbox"
          name={id}
          choices={steps.map(({ text }, value) => ({ value, text }))}
          isChosen={(value) => ticked.includes(value)}
          isRight={() => undefined}
          onChoose={toggle}
        />
        <div role="status">
          {isDone && (
            <div className={isAll ? 'message done' : 'message'}>
              <p>
                <strong>{isAll ? words.done : fillIn(words.part, { done: ticked.length, count: steps.length })}</strong>
              </p>
              {isAll && feedback !== undefined && (
                <p>
                  <Inline text={feedback} />
                </p>
              )}
            </div>
          )}
        </div>
        <div className="button-row needs-js">
          <button type="button" className="button" onClick={() => setDone(true)}>
            {words.finish}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
