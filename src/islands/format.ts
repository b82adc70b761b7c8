import { time as words } from 'virtual:strings/vi';
import type { Seconds } from '#domain/shared/ports.ts';

const day = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' });
const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The most seconds that a date can hold (ECMAScript, time values); a token may claim more. */
const latest: Seconds = 8_640_000_000_000;

/** "24/11/2026" by the device's own time zone; a word where there is no such day. */
export const dayFromSeconds = (seconds: Seconds): string =>
  Math.abs(seconds) <= latest ? day.format(seconds * 1000) : words.impossible;

/** "24/11/2026, 14:30" by the device's own time zone; a word where there is no such time. */
export const timeFromSeconds = (seconds: Seconds): string =>
  Math.abs(seconds) <= latest ? `${dayFromSeconds(seconds)}, ${time.format(seconds * 1000)}` : words.impossible;

/** Hundredths of a point as people write them: 750 is "7,5". */
export const pointsFromHundredths = (hundredths: number): string => (hundredths / 100).toLocaleString('vi-VN');

/** A share in whole percent, rounded down, so that nobody reads a pass where there is none. */
export const percentOf = (score: number, maxScore: number): number =>
  maxScore > 0 ? Math.floor((100 * score) / maxScore) : 0;
