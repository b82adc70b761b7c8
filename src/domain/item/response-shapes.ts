/** Whether a response is a whole number below `count`. */
export const isIndex = (response: unknown, count: number): response is number =>
  typeof response === 'number' && Number.isInteger(response) && response >= 0 && response < count;

/** Whether a response is a list of whole numbers below `count`. */
export const isIndexList = (response: unknown, count: number): response is number[] =>
  Array.isArray(response) && response.every((entry) => isIndex(entry, count));

/** The most characters that a typed response may have: a printed code must not carry a person's data. */
export const maxTyped = 40;

/** A typed response: NFC, 1 to 40 code points. */
export const isTyped = (response: unknown): response is string =>
  typeof response === 'string' &&
  response !== '' &&
  [...response].length <= maxTyped &&
  response === response.normalize('NFC');
