import type { Fact, Lesson, Source } from './schema.ts';

/** A lesson's sources and those of the facts that it prints, each address once. */
export function sourcesOf(lesson: Lesson, facts: ReadonlyMap<string, Fact>): Source[] {
  const ofFacts = lesson.body.facts.flatMap((id) => facts.get(id)?.source ?? []);
  const byAddress = new Map([...ofFacts, ...lesson.sources].map((source) => [source.url, source]));
  return [...byAddress.values()];
}
