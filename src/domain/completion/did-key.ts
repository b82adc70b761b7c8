const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The multicodec of a compressed P-256 public key, 0x1200 as a varint. */
const p256Codec = [0x80, 0x24] as const;

/** did:key of a compressed P-256 point (did:key method, W3C CCG): `did:key:zDn…`, 57 characters. */
export const didKeyFromPublicKey = (publicKey: Uint8Array): string =>
  `did:key:z${base58FromBytes(Uint8Array.of(...p256Codec, ...publicKey))}`;

/** The compressed point in a P-256 did:key; `undefined` for any other text. Whether it lies on the curve is not said. */
export function publicKeyFromDidKey(did: string): Uint8Array | undefined {
  const match = /^did:key:z([1-9A-HJ-NP-Za-km-z]{40,60})$/u.exec(did);
  const bytes = match?.[1] === undefined ? undefined : bytesFromBase58(match[1]);
  if (bytes?.length !== 35 || bytes[0] !== p256Codec[0] || bytes[1] !== p256Codec[1]) return undefined;
  const publicKey = bytes.subarray(2);
  return (publicKey[0] === 2 || publicKey[0] === 3) && didKeyFromPublicKey(publicKey) === did ? publicKey : undefined;
}

function base58FromBytes(bytes: Uint8Array): string {
  let number = bytes.reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet.charAt(Number(number % 58n)) + text;
  return text;
}

/** Only for what begins with a byte other than 0, as every multicodec here does. */
function bytesFromBase58(text: string): Uint8Array {
  let number = [...text].reduce((total, character) => total * 58n + BigInt(alphabet.indexOf(character)), 0n);
  const bytes: number[] = [];
  for (; number > 0n; number /= 256n) bytes.unshift(Number(number % 256n));
  return Uint8Array.from(bytes);
}
