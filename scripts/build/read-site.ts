import type { Site } from '#domain/course/schema.ts';
import { loadSite } from '#wiring/node.ts';
import { reportProblems } from '../report.ts';

/** `site.yaml`, or the end of the program with its problems. */
export async function readSite(): Promise<Site> {
  const site = await loadSite();
  if (site.ok) return site.value;
  process.exit(reportProblems(site.problems));
}
