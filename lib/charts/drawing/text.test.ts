import { expect, test } from 'vitest';
import { fitText, nameWith, textWidth, wrapText } from './text';

test('widths are those of the font: 281 + 690 + 562 thousandths for " Aa"', () => {
  expect(textWidth(' Aa', 1000)).toBe(1533);
  expect(textWidth('é', 1000)).toBe(textWidth('e', 1000));
  expect(textWidth('0123456789', 10)).toBeCloseTo(64.8, 10);
});

test('text that is too wide ends in an ellipsis, and is empty where no letter fits', () => {
  expect(fitText('Docker', 100)).toBe('Docker');
  expect(fitText('Docker in KVM guests', 60)).toBe('Docker i…');
  expect(fitText('Docker', 3)).toBe('');
});

test('lines are broken at spaces, the last takes what is left', () => {
  expect(wrapText('one two three four', 50, 2)).toEqual(['one two', 'three f…']);
  expect(wrapText('one', 50, 2)).toEqual(['one']);
  expect(wrapText('waits for 3\u00a0GiB', 62, 2)).toEqual(['waits for', '3\u00a0GiB']);
});

test('a name gives way to its figure', () => {
  expect(nameWith('VMware Workstation', '1,640', 90)).toBe('VMwar… 1,640');
  expect(nameWith('Xen', '12', 1)).toBe('12');
});
