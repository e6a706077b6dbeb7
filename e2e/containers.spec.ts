import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const sight = (page: Page, who: 'host' | 'container', field: string): Locator =>
  page.locator(`.container-sight[data-who="${who}"] [data-field="${field}"] dd`);
const attempt = (page: Page, id: string): Locator => page.locator(`[data-attempt="${id}"]`);
const cell = (page: Page, id: string): Locator => page.locator(`[data-cell="${id}"]`);
const step = (page: Page, id: string): Locator => page.locator(`.container-steps [data-step="${id}"]`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const part = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });

/** Waits until the controls are alive. */
const ready = (page: Page) => expect(page.getByRole('button', { name: 'As Docker does, with a limit' })).toBeVisible();

test('one process has two numbers, and everything else two answers', async ({ page }) => {
  await page.goto('/containers');
  const numbers = (who: string, name: string) =>
    page.locator(`.container-sight[data-who="${who}"] [data-process="${name}"] [data-pid]`);
  await expect(numbers('container', 'app')).toHaveText('1');
  await expect(numbers('host', 'app')).toHaveText('6');
  await expect(numbers('container', 'nginx')).toHaveCount(0);
  for (const [field, inside, outside] of [
    ['name', 'c1', 'host'],
    ['root', 'overlay of c1', 'host disk'],
    ['ports', '80 of app', '80 of nginx'],
    ['queues', '0x5a of app', '0x5a of postgres'],
    ['capabilities', '14 of 41', '41 of 41'],
  ] as const) {
    await expect(sight(page, 'container', field)).toHaveText(inside);
    await expect(sight(page, 'host', field)).toHaveText(outside);
  }
  await expect(page.locator('.container-attempts')).toHaveAttribute('data-leaks', '1');
  await expect(attempt(page, 'root')).toContainText('user 0 in here is user 0 out there');
});

test('step by step: what is done shows in the views, and back takes it away', async ({ page }) => {
  await page.goto('/containers?step=7');
  await ready(page);
  await expect(sight(page, 'container', 'name')).toHaveText('host');
  await press(page, 'Step');
  await expect(page.locator('.container-doing')).toContainText('9 of 14: Name the host');
  await expect(sight(page, 'container', 'name')).toHaveText('c1');
  await expect(sight(page, 'host', 'name')).toHaveText('host');
  await expect(page.locator('#live')).toContainText('Step 9 of 14, Name the host');
  await press(page, 'Back');
  await expect(sight(page, 'container', 'name')).toHaveText('host');
  await page.getByRole('link', { name: 'Drop capabilities' }).click();
  await expect(sight(page, 'container', 'capabilities')).toHaveText('14 of 41');
  await expect(page).toHaveURL(/step=10/);
});

test('what is left out leaks, and the link brings it back', async ({ page, context }) => {
  await page.goto('/containers');
  await ready(page);
  await part(page, 'PID namespace').uncheck();
  await expect(attempt(page, 'kill')).toHaveAttribute('data-verdict', 'reaches the host');
  await expect(sight(page, 'container', 'processes')).toContainText('postgres');
  await part(page, 'PID namespace').check();
  await part(page, 'UTS namespace').uncheck();
  await expect(sight(page, 'host', 'name')).toHaveText('c1');
  await part(page, 'network namespace').uncheck();
  await expect(step(page, 'listen')).toContainText('EADDRINUSE');
  await part(page, 'private mounts').uncheck();
  await expect(step(page, 'root')).toContainText('EINVAL');
  await expect(attempt(page, 'files')).toContainText('/ is the disk of the host');
  await part(page, 'pivot_root').uncheck();
  await expect(attempt(page, 'files')).toContainText('out of its chroot');
  await part(page, 'user namespace').check();
  await expect(attempt(page, 'root')).toContainText('user 100000 out there');
  // The network is the host's, and root of another user namespace has no right over its low ports.
  await expect(step(page, 'listen')).toContainText('EACCES');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(step(other, 'listen')).toContainText('EACCES');
  await expect(part(other, 'user namespace')).toBeChecked();
  await page.goBack();
  await expect(part(page, 'user namespace')).not.toBeChecked();
  await press(page, 'As Docker does, with a limit');
  await expect(page.locator('.container-attempts')).toHaveAttribute('data-leaks', '1');
});

test('files: a byte costs a file, a deleted one leaves a whiteout, the neighbour notices nothing', async ({ page }) => {
  await page.goto('/containers?do=');
  await ready(page);
  const disk = async () => Number(await page.locator('.container-disk').getAttribute('data-disk'));
  const place = (path: string, layer: string) => page.locator(`[data-path="${path}"] [data-layer="${layer}"]`);
  const seen = (path: string, who: string) => page.locator(`[data-path="${path}"] [data-seen="${who}"]`);
  const ask = async (who: string, verb: string, path: string, to?: string) => {
    const form = page.getByRole('form', { name: 'Do something to the files' });
    await form.getByLabel('Container').selectOption(who);
    await form.getByLabel('does').selectOption(verb);
    await form.getByRole('combobox', { name: 'to', exact: true }).fill(path);
    if (to !== undefined) await form.getByLabel('as').fill(to);
    await press(page, 'Do it');
  };
  const before = await disk();
  await ask('1', 'append', 'srv/data');
  await expect(place('srv/data', 'upper of 1')).toContainText('64.001 MiB');
  expect((await disk()) - before).toBe(65_537 * 1024);
  await expect(seen('srv/data', '1')).toHaveText('upper of 1');
  await expect(seen('srv/data', '2')).toHaveText('app layer');
  await ask('2', 'unlink', 'etc/users');
  await expect(place('etc/users', 'upper of 2')).toHaveAttribute('data-kind', 'whiteout');
  await expect(seen('etc/users', '2')).toHaveText('–');
  await expect(seen('etc/users', '1')).toHaveText('app layer');
  await ask('1', 'rename', 'srv', 'www');
  await expect(page.locator('.container-log li').last()).toHaveAttribute('data-errno', 'EXDEV');
  await expect(page.locator('#live')).toContainText('EXDEV');
  await ask('1', 'read', '../host');
  await expect(page.getByRole('alert').filter({ hasText: 'no path' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.container-log li')).toHaveCount(3);
  await press(page, 'Take back the last');
  await expect(page.locator('.container-log li')).toHaveCount(2);
});

test('limits: the neighbour kills the data base, and in its group only itself', async ({ page }) => {
  await page.goto('/containers');
  await ready(page);
  const log = (title: string) => page.locator(`[data-log="${title}"]`);
  await expect(log('no groups')).toContainText('killed db with 2000 MiB');
  await expect(log('the groups above')).toContainText('memory.max of batch is reached; killed leak with 924 MiB');
  await expect(log('the groups above')).not.toContainText('killed db');
  await page.getByLabel('memory.max of batch').fill('');
  await expect(log('the groups above')).toContainText('killed db');
  await page.getByLabel('cpu.weight of batch').fill('0');
  await expect(page.getByRole('alert').filter({ hasText: 'ERANGE' })).toBeVisible();
  await page.getByLabel('cpu.weight of batch').fill('900');
  await page.getByRole('radio', { name: 'processor' }).check();
  const figure = page.locator('figure[data-chart="kernel-series"]');
  await figure.getByText('Table', { exact: false }).first().click();
  const cores = async (program: string) => {
    const row = figure.locator('tbody tr').filter({ hasText: 'the groups above' }).filter({ hasText: program }).first();
    return Number(await row.locator('td, th').last().textContent());
  };
  // 300 against 900 for 4 cores: the shop has one core, and both in it want more than their half.
  expect(await cores('web')).toBeCloseTo(0.5, 6);
  expect(await cores('db')).toBeCloseTo(0.5, 6);
  await expect(page).toHaveURL(/batch%2Fcpu.weight=900/);
  await press(page, 'As it was');
  await expect(page.getByLabel('memory.max of batch')).toHaveValue('1024');
});

test('the matrix names the first layer, and lays out all of them with their sources', async ({ page }) => {
  await page.goto('/containers');
  await ready(page);
  for (const [id, word] of [
    ['mount.docker', 'filter'],
    ['mount.privileged', 'own: namespace'],
    ['disk.docker', 'cgroup'],
    ['disk.rootless', 'capability'],
    ['clock.privileged', 'nothing'],
    ['key.docker', 'filter'],
    ['kill.privileged', 'namespace'],
    ['module.gvisor', 'user-space kernel'],
    ['reboot.guest', 'own: hypervisor'],
    ['fork.docker', 'nothing'],
  ] as const)
    await expect(cell(page, id)).toHaveText(word);
  await cell(page, 'clock.docker').getByRole('link').click();
  const why = page.locator('#why');
  await expect(why).toBeFocused();
  await expect(why).toContainText('Refused with EPERM');
  await expect(why.locator('[data-objects="true"]')).toHaveCount(2);
  const sources = await why.getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(sources).toContain('/sources#docker-seccomp');
  expect(sources).toContain('/sources#man-settimeofday');
  await expect(page).toHaveURL(/cell=clock.docker/);
  await page.goto('/sources');
  for (const each of new Set(sources)) await expect(page.locator(each.replace('/sources', ''))).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('steps, files, chart and matrix are in the first page, and its forms ask for others', async ({ page }) => {
    await page.goto('/containers');
    await expect(page.locator('.container-steps li')).toHaveCount(14);
    await expect(page.locator('.container-matrix tbody tr')).toHaveCount(15);
    await expect(page.locator('figure[data-chart="kernel-series"] svg path').first()).toBeAttached();
    await page.getByRole('link', { name: 'Change the root' }).click();
    await expect(page.locator('.container-doing')).toContainText('8 of 14');
    await part(page, 'IPC namespace').uncheck();
    await page.getByRole('form', { name: 'Parts of the container' }).getByRole('button', { name: 'Show' }).click();
    await expect(step(page, 'queue')).toContainText('EEXIST');
    await expect(page.locator('.container-doing')).toContainText('8 of 14');
    await press(page, 'Do it');
    await expect(page.locator('.container-log li').last()).toContainText('1 append srv/page');
    await expect(step(page, 'queue')).toContainText('EEXIST');
    await page.getByLabel('memory.max of batch').fill('512');
    await page.getByRole('form', { name: 'Limits' }).getByRole('button', { name: 'Show' }).click();
    await expect(page.locator('[data-log="the groups above"]')).toContainText('killed leak with 412 MiB');
    await expect(page.locator('.container-log li').last()).toContainText('1 append srv/page');
    await cell(page, 'bpf.docker').getByRole('link').click();
    await expect(page.locator('#why')).toContainText('put a program into the kernel');
  });
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/containers');
  await ready(page);
  await page.getByRole('link', { name: 'Stop handing mounts on' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.container-doing')).toContainText('5 of 14');
  await page.getByRole('button', { name: 'Step', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.container-doing')).toContainText('6 of 14: Mount its files');
  await cell(page, 'key.privileged').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#why')).toBeFocused();
  await expect(page.locator('#why')).toContainText('Nothing stops it');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 768, 1440])
    test(`axe finds nothing and nothing runs over, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/containers?on=mnt,uts,cgroup,private&do=1%20append%20srv%2Fdata;1%20fly&batch/cpu.weight=0');
      await ready(page);
      await page.getByRole('combobox', { name: 'to', exact: true }).fill('no path');
      await press(page, 'Do it');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    });
