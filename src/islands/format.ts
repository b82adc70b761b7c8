import type { Seconds } from '#domain/shared/ports.ts';

const day = new Intl.DateTimeFormat('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' });
const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "24/11/2026" by the device's own time zone. */
export const dayFromSeconds = (seconds: Seconds): string => day.format(seconds * 1000);

/** "24/11/2026, 14:30" by the device's own time zone. */
export const timeFromSeconds = (seconds: Seconds): string =>
  `${dayFromSeconds(seconds)}, ${time.format(seconds * 1000)}`;

/** Hundredths of a point as people write them: 750 is "7,5". */
export const pointsFromHundredths = (hundredths: number): string => (hundredths / 100).toLocaleString('vi-VN');

/** A share in whole percent, rounded down, so that nobody reads a pass where there is none. */
export const percentOf = (score: number, maxScore: number): number => Math.floor((100 * score) / maxScore);
