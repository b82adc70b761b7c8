import { check } from 'virtual:strings/vi';
import type { ReactNode } from 'react';
import type { BankedItem } from '#domain/item/kinds.ts';
import type { Json } from '#domain/shared/canonical-json.ts';
import { assertNever } from '#domain/shared/exhaustive.ts';
import { pairsFrom } from './fields/match.tsx';
import { tickedFrom } from './fields/multiple.tsx';
import { Inline } from './inline.tsx';

interface ResponseViewProps {
  readonly item: BankedItem;
  readonly response: Json;
}

/** A response in words: what was chosen, ordered, paired or typed. */
export function ResponseView({ item, response }: ResponseViewProps): ReactNode {
  if (response === null) return <em>{check.leftOut}</em>;
  switch (item.kind) {
    case 'choice':
      return <Inline text={item.choices[Number(response)]?.text ?? ''} />;
    case 'multiple':
      return <Texts texts={tickedFrom(response).map((index) => item.choices[index]?.text ?? '')} />;
    case 'true-false':
      return response === 1 ? check.trueLabel : check.falseLabel;
    case 'order':
      return <Texts isOrdered texts={tickedFrom(response).map((index) => item.choices[index]?.text ?? '')} />;
    case 'match':
      return (
        <Texts
          texts={pairsFrom(response, item.lefts.length).map(
            (right, left) =>
              `${item.lefts[left]?.text ?? ''} – ${right === null ? '…' : (item.rights[right]?.text ?? '')}`,
          )}
        />
      );
    case 'text':
      return <span>{String(response)}</span>;
    case 'number':
      return <span>{String(response)}</span>;
    default:
      return assertNever(item);
  }
}

function Texts({ texts, isOrdered = false }: { texts: readonly string[]; isOrdered?: boolean }): ReactNode {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List>
      {texts.map((text) => (
        <li key={text}>
          <Inline text={text} />
        </li>
      ))}
    </List>
  );
}
