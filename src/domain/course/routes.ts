import type { Course, Lesson, Module } from './schema.ts';

/** Where pages stand, below the site's base path (which ends in "/"): the only place that knows the routes. */
export const routes = {
  home: '',
  catalogue: 'khoa-hoc/',
  search: 'tim-kiem/',
  record: 'so-hoc/',
  certificate: 'phieu/',
  verifier: 'xac-minh/',
  offline: 'khong-co-mang/',
  itemExamples: 'thu-cau-hoi/',
  course: ({ id }: Pick<Course, 'id'>): string => `khoa-hoc/${id}/`,
  module: ({ id, courseId }: Pick<Module, 'id' | 'courseId'>): string => `khoa-hoc/${courseId}/${id}/`,
  check: ({ id, courseId }: Pick<Module, 'id' | 'courseId'>): string => `khoa-hoc/${courseId}/${id}/tu-kiem-tra/`,
  lesson: ({ id, courseId, moduleId }: Pick<Lesson, 'id' | 'courseId' | 'moduleId'>): string =>
    `khoa-hoc/${courseId}/${moduleId}/${id}/`,
  /** The print view of a lesson's practice or of a check, below either. */
  worksheet: (of: string): string => `${of}phieu-hoi/`,
  bankIndex: 'banks/index.json',
  bank: (digest: string): string => `banks/${digest}.json`,
  audio: (name: string): string => `audio/${name}`,
  searchIndex: 'search/index.json',
};
