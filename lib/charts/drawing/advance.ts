/**
 * Widths of Inter in thousandths of the font size, from the advance widths of the font that the page loads (Inter Variable 4,
 * wght axis at 400 and 600, SIL Open Font License). Digits are tabular. Order: U+0020 to U+007E. Letters with an accent are as
 * wide as without; kerning, which only narrows, is left out.
 */
const regular =
  '281 288 466 633 642 982 644 300 391 391 501 662 288 460 288 360 648 648 648 648 648 648 648 648 648 648 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662';
const semibold =
  '269 321 523 644 650 1004 663 326 391 391 540 673 319 465 319 379 647 647 647 647 647 647 647 647 647 647 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673';

const table = (widths: string): ReadonlyMap<string, number> =>
  new Map(widths.split(' ').map((width, at) => [String.fromCharCode(32 + at), Number(width)]));

const regularWidths = table(regular);
const semiboldWidths = table(semibold);

/** Signs outside ASCII that labels use; the wider of the two weights. */
const signs: ReadonlyMap<string, number> = new Map([
  ['±', 673],
  ['µ', 614],
  ['·', 319],
  ['×', 673],
  ['\u2009', 182],
  ['\u00a0', 281],
  ['–', 500],
  ['—', 1000],
  ['‘', 294],
  ['’', 294],
  ['“', 507],
  ['”', 507],
  ['•', 562],
  ['…', 956],
  ['−', 673],
  ['Æ', 1013],
  ['æ', 917],
  ['ß', 644],
]);

/** Wide enough for any sign that the table does not have, except that East Asian scripts take a full square. */
const unknown = (sign: string): number => (sign > '\u2e7f' ? 1000 : 1020);

/** Advance of one sign in thousandths of the font size. */
export function advance(sign: string, weight: number): number {
  const widths = weight >= 550 ? semiboldWidths : regularWidths;
  return widths.get(sign) ?? signs.get(sign) ?? widths.get(sign.normalize('NFD').charAt(0)) ?? unknown(sign);
}
