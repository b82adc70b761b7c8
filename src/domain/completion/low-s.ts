/** The order of P-256's base point (FIPS 186-5, SEC 2). */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const numberFromBytes = (bytes: Uint8Array): bigint => bytes.reduce((total, byte) => total * 256n + BigInt(byte), 0n);

/** Whether s ≤ n/2 in a signature r ‖ s: each signature has a second form with n − s, and a token takes only one. */
export const isLowS = (signature: Uint8Array): boolean => numberFromBytes(signature.subarray(32)) <= order / 2n;

/** The form of the signature with s ≤ n/2. */
export function lowSFromSignature(signature: Uint8Array): Uint8Array {
  if (isLowS(signature)) return signature;
  let s = order - numberFromBytes(signature.subarray(32));
  const low = Uint8Array.from(signature);
  for (let at = 63; at >= 32; at--, s /= 256n) low[at] = Number(s % 256n);
  return low;
}
