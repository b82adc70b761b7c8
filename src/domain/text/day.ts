/** "2026-01-05" as people read it: "05/01/2026". */
export const dayFromIso = (iso: string): string => iso.split('-').reverse().join('/');
