import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const lane = (page: Page, way: string): Locator => page.locator(`.machine-lane[data-way="${way}"]`);
const verdict = (page: Page, way: string, check: string): Locator =>
  page.locator(`.machine-verdicts tr[data-way="${way}"] [data-check="${check}"]`);
const guest = (page: Page): Locator => page.getByRole('combobox', { name: 'Guest', exact: true });
const steps = (page: Page): Locator => page.getByRole('slider', { name: 'Step' });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Waits until the controls are alive. */
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Show', exact: true })).toHaveCount(0);

/** A register of a lane, as the guest has it. */
async function register(page: Page, way: string, name: string): Promise<string> {
  const field = lane(page, way)
    .locator('[data-registers="guest"] > div')
    .filter({ has: page.getByText(name, { exact: true }) });
  return ((await field.locator('dd').textContent()) ?? '').split(' ')[0] ?? '';
}

/** All that a lane says. */
const words = (page: Page, way: string): Promise<string | null> => lane(page, way).textContent();

test('opens at the instruction at which trap and emulate goes astray', async ({ page }) => {
  await page.goto('/mechanisms');
  await expect(steps(page)).toHaveValue('59');
  const astray = lane(page, 'trap-and-emulate');
  await expect(astray.locator('.machine-doing')).toContainText('popf: run directly');
  await expect(astray.getByRole('note')).toContainText('the interrupt flag is not what it is on the bare machine');
  await expect(astray.getByRole('note')).toContainText('popf (POPF on x86): pops the flags; outside ring 0');
  await expect(astray.locator('tr[data-done] code')).toContainText('popf');
  expect(await register(page, 'trap-and-emulate', 'interrupts')).toBe('0');
  expect(await register(page, 'bare', 'interrupts')).toBe('1');
  for (const way of ['binary-translation', 'nested']) expect(await register(page, way, 'interrupts')).toBe('1');
  for (const [way, holds] of [
    ['bare', 'true'],
    ['trap-and-emulate', 'false'],
    ['binary-translation', 'true'],
    ['nested', 'true'],
  ] as const)
    await expect(verdict(page, way, 'equivalence')).toHaveAttribute('data-holds', holds);
  await expect(verdict(page, 'trap-and-emulate', 'control')).toHaveAttribute('data-holds', 'true');
});

test('a step forward and one back give the same state', async ({ page }) => {
  await page.goto('/mechanisms?at=200');
  await ready(page);
  const before = await words(page, 'binary-translation');
  await press(page, 'Step');
  await expect(steps(page)).toHaveValue('201');
  expect(await words(page, 'binary-translation')).not.toBe(before);
  await press(page, 'Back');
  await expect(steps(page)).toHaveValue('200');
  expect(await words(page, 'binary-translation')).toBe(before);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(steps(page)).toHaveValue('201');
  await expect(page).toHaveURL(/at=201/);
});

test('runs to a breakpoint, then to the end, and counts what it cost', async ({ page }) => {
  await page.goto('/mechanisms?at=59&w=bare,nested');
  await ready(page);
  await lane(page, 'bare').getByRole('button', { name: 'Breakpoint at 30' }).click();
  await press(page, 'To the breakpoint');
  expect(await register(page, 'bare', 'pc')).toBe('30');
  expect(Number(await steps(page).inputValue())).toBeGreaterThan(59);
  await expect(page).toHaveURL(/stop=30/);
  await lane(page, 'bare').getByRole('button', { name: 'Breakpoint at 30' }).click();
  await press(page, 'To the end');
  await expect(steps(page)).toHaveValue('1048');
  for (const way of ['bare', 'nested'])
    await expect(lane(page, way).locator('[data-console]')).toHaveText('>ABABABdiB');
  const costs = lane(page, 'nested').locator('.machine-costs');
  await lane(page, 'nested')
    .getByText(/cycles added/)
    .click();
  const total = Number(await costs.locator('[data-total]').getAttribute('data-total'));
  let sum = 0;
  for (const row of await costs.locator('tr[data-kind]').all()) {
    sum += Number(await row.getAttribute('data-cycles'));
    if ((await row.getAttribute('data-cycles')) !== '0') expect(await row.getByRole('link').count()).toBeGreaterThan(0);
  }
  expect(total).toBeCloseTo(sum, 6);
  expect(await costs.locator('tr[data-kind="syscall"]').getAttribute('data-count')).toBe('18');
  await expect(page.locator('.machine-verdicts tr[data-way="nested"] [data-total]')).toHaveAttribute(
    'data-total',
    String(total),
  );
});

test('plays by itself up to a breakpoint', async ({ page }) => {
  await page.goto('/mechanisms?at=0&w=bare&stop=5');
  await ready(page);
  await page.getByLabel('Speed').selectOption('120');
  await press(page, 'Play');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect(await register(page, 'bare', 'pc')).toBe('5');
});

test('leads from the verdict to the step', async ({ page }) => {
  await page.goto('/mechanisms?at=900');
  await ready(page);
  await verdict(page, 'trap-and-emulate', 'equivalence').getByRole('link', { name: 'Show me step 59' }).click();
  await expect(steps(page)).toHaveValue('59');
  await expect(lane(page, 'trap-and-emulate')).toBeFocused();
  await expect(lane(page, 'trap-and-emulate').locator('.machine-listing')).toBeInViewport();
  await expect(page.locator('#live')).toContainText('Step 59 of 1048. Bare machine: popf: run directly');
});

test('a program that was changed runs in every way, and its link brings it back', async ({ page, context }) => {
  await page.goto('/mechanisms?w=bare,paravirtualised,nested');
  await ready(page);
  const program = "; mine\nmov r1, 'H'\n mov r0, 0\n sys\n mov r1, 'i'\n mov r0, 0\n sys\n mov r0, 2\n sys\n";
  await page.getByRole('textbox', { name: 'Source' }).fill(program);
  await press(page, 'Run it');
  for (const way of ['bare', 'paravirtualised', 'nested'])
    await expect(lane(page, way).locator('[data-console]')).toHaveText('>HiBBBB');
  await page.getByLabel('Prices of').selectOption('hp-ml110-g4');
  await page.getByLabel('Instruction set').selectOption('trapping');
  await press(page, 'Back');
  await expect(page).toHaveURL(/at=\d+/);
  const at = await steps(page).inputValue();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(steps(other)).toHaveValue(at);
  await expect(other.getByRole('textbox', { name: 'Source' })).toHaveValue(program);
  await expect(other.getByLabel('Prices of')).toHaveValue('hp-ml110-g4');
  await expect(other.getByLabel('Instruction set')).toHaveValue('trapping');
  for (const way of ['bare', 'paravirtualised', 'nested']) expect(await words(other, way)).toBe(await words(page, way));
  await page.goBack();
  await expect(page.getByLabel('Instruction set')).toHaveValue('classic');
  await page.goForward();
  await expect(page.getByLabel('Instruction set')).toHaveValue('trapping');
});

test('a long text is packed into the link', async ({ page }) => {
  await page.goto('/mechanisms?w=bare');
  await ready(page);
  await page.getByRole('combobox', { name: 'Text' }).selectOption('os');
  const area = page.getByRole('textbox', { name: 'Source' });
  await area.fill((await area.inputValue()).replace("mov r1, '>'", "mov r1, '#'"));
  await press(page, 'Run it');
  await expect(lane(page, 'bare').locator('[data-console]')).toHaveText('#ABABABdiB');
  await expect(page).toHaveURL(/\?z=/);
  expect(page.url().length).toBeLessThan(4000);
  await page.reload();
  await expect(page.locator('.machine-verdicts tr[data-way="bare"] code')).toHaveText('#ABABABdiB');
});

test('a program that does not assemble names its line and leaves the runs alone', async ({ page }) => {
  await page.goto('/mechanisms');
  await ready(page);
  const area = page.getByRole('textbox', { name: 'Source' });
  await area.fill('mov r1, 4\n fly r1\n jmp nowhere');
  await press(page, 'Run it');
  const faults = page.locator('#machine-faults');
  await expect(faults.locator('li').nth(0)).toContainText('Line 2, fly: no such instruction; there are nop mov add');
  await expect(area).toHaveAttribute('aria-invalid', 'true');
  await expect(steps(page)).toHaveValue('59');
  await faults.getByRole('button', { name: 'Line 2' }).click();
  const selected = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(' fly r1');
  await page.goto('/mechanisms?a=fly');
  await expect(page.locator('#machine-faults li')).toContainText('Line 1, fly');
});

test('every sensitive instruction that keeps quiet is noticed under trap and emulate', async ({ page }) => {
  await page.goto('/mechanisms');
  await ready(page);
  const guests = await guest(page)
    .locator('option')
    .evaluateAll((all) => all.map((each) => each.getAttribute('value') ?? ''));
  expect(guests.length).toBe(10);
  for (const id of guests) {
    await guest(page).selectOption(id);
    await expect(verdict(page, 'trap-and-emulate', 'equivalence'), id).toHaveAttribute('data-holds', 'false');
    await expect(verdict(page, 'nested', 'equivalence'), id).toHaveAttribute('data-holds', 'true');
  }
  await guest(page).selectOption('sleep');
  await page.getByLabel('Instruction set').selectOption('trapping');
  await expect(verdict(page, 'trap-and-emulate', 'equivalence')).toHaveAttribute('data-holds', 'true');
  await expect(page.locator('.machine-theorem tr[data-processor="classic"]')).toHaveAttribute('data-holds', 'false');
  await expect(page.locator('.machine-theorem tr[data-processor="guest-mode"]')).toHaveAttribute('data-holds', 'true');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the first page holds verdicts and lanes, and the form asks for others', async ({ page }) => {
    await page.goto('/mechanisms');
    await expect(lane(page, 'trap-and-emulate').locator('.machine-doing')).toContainText('popf: run directly');
    await guest(page).selectOption('red-pill');
    await page.getByRole('checkbox', { name: 'Paravirtualised' }).check();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('.machine-verdicts tbody tr')).toHaveCount(5);
    await expect(verdict(page, 'binary-translation', 'equivalence')).toContainText('After svec in step 32, r2 is not');
    await page.getByRole('link', { name: 'Show me step 32' }).first().click();
    await expect(page).toHaveURL(/at=32/);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 768, 1440])
    test(`axe finds nothing and nothing runs over, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/mechanisms?w=bare,trap-and-emulate,binary-translation,paravirtualised,nested&at=59&stop=26');
      await ready(page);
      await lane(page, 'trap-and-emulate')
        .getByText(/cycles added/)
        .click();
      await lane(page, 'nested').getByText('Page table', { exact: true }).click();
      await page.getByRole('textbox', { name: 'Source' }).fill('fly');
      await press(page, 'Run it');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
