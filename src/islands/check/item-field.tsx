import type { ReactNode } from 'react';
import type { BankedItem } from '#domain/item/kinds.ts';
import { assertNever } from '#domain/shared/exhaustive.ts';
import { ChoiceField } from './fields/choice.tsx';
import type { FieldProps } from './fields/field-props.ts';
import { MatchField } from './fields/match.tsx';
import { MultipleField } from './fields/multiple.tsx';
import { OrderField } from './fields/order.tsx';
import { TrueFalseField } from './fields/true-false.tsx';
import { TypedField } from './fields/typed.tsx';

type ItemFieldProps = Omit<FieldProps, 'item'> & { readonly item: BankedItem };

/** The field of an item, by its kind. */
export function ItemField({ item, ...props }: ItemFieldProps): ReactNode {
  switch (item.kind) {
    case 'choice':
      return <ChoiceField item={item} {...props} />;
    case 'multiple':
      return <MultipleField item={item} {...props} />;
    case 'true-false':
      return <TrueFalseField item={item} {...props} />;
    case 'text':
    case 'number':
      return <TypedField item={item} {...props} />;
    case 'match':
      return <MatchField item={item} {...props} />;
    case 'order':
      return <OrderField item={item} {...props} />;
    default:
      return assertNever(item);
  }
}
