import { dictation as strings } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { BankedDictationItem } from '#domain/item/dictation/schema.ts';
import { dictationKind, type MarkedWords, markDictation, type WordState } from '#domain/item/dictation/score.ts';
import { AudioLine } from '../audio-line.tsx';
import { Differences } from '../differences.tsx';
import { Icon } from '../icons.tsx';
import { type DetailProps, defineKindView } from '../kind-view.tsx';
import { TypedLine, typedFrom } from '../typed-line.tsx';

const signs: Readonly<Record<WordState, 'right' | 'partly' | 'wrong'>> = {
  right: 'right',
  accepted: 'right',
  half: 'partly',
  missing: 'wrong',
  added: 'wrong',
};

const stateWords: Readonly<Record<WordState, string>> = {
  right: strings.right,
  accepted: strings.accepted,
  half: strings.half,
  missing: strings.missing,
  added: strings.added,
};

/** The sentence word by word; what was accepted besides is told below it. */
function DictationDetail({ item, response }: DetailProps<BankedDictationItem>): ReactNode {
  const { lang } = item.key;
  const words = markDictation(item, String(response));
  const differences = words
    .filter(({ state }) => state === 'accepted')
    .flatMap(({ given, expected, kinds }) =>
      kinds.flatMap((kind) => (kind === 'missing' || kind === 'added' ? [] : { kind, given, expected })),
    );
  return (
    <>
      <ol className="words" aria-label={strings.words}>
        {words.map(({ state, ...word }, at) => (
          <li key={`${at}`} data-state={state}>
            <Icon name={signs[state]} /> <span lang={lang}>{spellingsOf(word)}</span>{' '}
            <span className={state === 'right' ? 'visually-hidden' : 'small'}>{stateWords[state]}</span>
          </li>
        ))}
      </ol>
      <Differences differences={differences} lang={lang} />
    </>
  );
}

/** "family", or "famly → family" where both differ. */
const spellingsOf = ({ given, expected, kinds }: Omit<MarkedWords, 'state'>): ReactNode =>
  kinds.length === 0 ? expected : [given, expected].filter(Boolean).join(' → ');

/** Something to listen to, and a line to type on. */
export const view = defineKindView(dictationKind, {
  Field: ({ item, response, speech, onRespond }) => (
    <>
      <AudioLine src={item.audio} lang={item.key.lang} isSynthetic={speech?.isSynthetic} />
      <p className="instruction needs-js no-print">{strings.lead}</p>
      <p className="instruction paper-only">{strings.paper}</p>
      <div className="sentence">
        <TypedLine name={item.id} lang={item.key.lang} response={response} onRespond={onRespond} />
      </div>
    </>
  ),
  Response: ({ item, response }) => <span lang={item.key.lang}>{String(response)}</span>,
  responseFromForm: ({ id }, form) => typedFrom(form.get(id)),
  Detail: DictationDetail,
});
