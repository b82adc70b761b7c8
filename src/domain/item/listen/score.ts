import { defineKind } from '../kind.ts';
import { oneChoice } from '../one-choice.ts';
import type { ListenResponse } from './response.ts';
import type { BankedListenItem } from './schema.ts';

/** One right choice among several, about something that is heard; the credit is that of `choice` (LISTEN-2). */
export const listenKind = defineKind<'listen', BankedListenItem, ListenResponse>({ kind: 'listen', ...oneChoice });
