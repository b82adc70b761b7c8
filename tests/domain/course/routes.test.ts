import { expect, test } from 'vitest';
import { routes } from '#domain/course/routes.ts';
import { contentOf } from '../item/sample-content.ts';

test('pages stand below the base path, each in a folder of its own', () => {
  const [course] = contentOf().catalogue;
  const module = course?.modules[0];
  const lesson = module?.lessons[0];
  expect(course && routes.course(course)).toBe('khoa-hoc/ky-nang/');
  expect(module && routes.module(module)).toBe('khoa-hoc/ky-nang/tai-khoan/');
  expect(module && routes.check(module)).toBe('khoa-hoc/ky-nang/tai-khoan/tu-kiem-tra/');
  expect(lesson && routes.lesson(lesson)).toBe('khoa-hoc/ky-nang/tai-khoan/mat-khau/');
  expect(routes.bank('abc')).toBe('banks/abc.json');
});

test('the verifier stands where links in QR codes lead for ever', () => {
  expect(routes.verifier).toBe('xac-minh/');
});
