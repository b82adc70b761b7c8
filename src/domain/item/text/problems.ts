import type { Problem } from '../../shared/problem.ts';
import type { SourceDocument } from '../../shared/source-document.ts';
import { defineAuthoredKind } from '../authored-kind.ts';
import { itemProblems } from '../problems.ts';
import { isTyped, maxTyped } from '../response-shapes.ts';
import { type AuthoredTextItem, authoredTextItemSchema, bankedFromText } from './schema.ts';

/** Accepted texts that are too long to be given (TEXTITEM-3). */
export const problemsOfText = (item: AuthoredTextItem, document: SourceDocument): readonly Problem[] =>
  item.key.accept.flatMap((text, at) =>
    isTyped(text.normalize('NFC'))
      ? []
      : [itemProblems.I_TYPED_TOO_LONG({ text, limit: maxTyped }, document.placeOf(['key', 'accept', at]))],
  );

/** How authors write it. */
export const authoredTextKind = defineAuthoredKind({
  kind: 'text',
  authored: authoredTextItemSchema,
  problemsOf: problemsOfText,
  bankedFromAuthored: bankedFromText,
});
