/** Marks a branch that no value can reach: the compiler refuses it when a new case was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`A case was forgotten: ${JSON.stringify(value)}`);
}
