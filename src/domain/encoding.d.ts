// The Encoding Standard's two classes are pure and the same in every browser, worker and Node,
// but TypeScript declares them only with the DOM or with Node's types, which the domain does without.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: true; ignoreBOM: true });
  decode(bytes: Uint8Array): string;
}
