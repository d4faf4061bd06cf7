// Listening, with a voice that says what it was given and ends when the test has it end: the browser of
// the tests has none.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PLAIN, RIGHT_TO_LEFT } from '../support/fixture.ts';
import { expect, test } from './site-test.ts';

interface Fake {
  /** Texts begun, in order, with their rate and voice. */
  readonly spoken: { text: string; rate: number; voice: string | undefined; lang: string }[];
  /** Ends what is spoken, as heard to its end. */
  readonly end: () => void;
  /** Falls silent without a word, as Chrome may. */
  readonly fallSilent: () => void;
  /** Has these languages from now on. */
  readonly bring: (langs: ReadonlyArray<string>) => void;
  readonly speaking: boolean;
}

/** Gives the page a voice for each of these languages. */
async function withVoices(page: Page, ...langs: string[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      rate = 1;
      voice: { name: string } | null = null;
      lang = '';
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    class Synthesis extends EventTarget {
      voices = voicesOf(given);
      speaking = false;
      pending = false;
      current: Utterance | null = null;
      spoken: unknown[] = [];
      getVoices(): unknown[] {
        return this.voices;
      }
      speak(utterance: Utterance): void {
        this.current = utterance;
        this.speaking = true;
        const { text, rate, voice, lang } = utterance;
        this.spoken.push({ text, rate, voice: voice?.name, lang });
      }
      cancel(): void {
        this.finish('error');
      }
      end(): void {
        this.finish('end');
      }
      fallSilent(): void {
        this.speaking = false;
      }
      bring(langs: string[]): void {
        this.voices = voicesOf(langs);
        this.dispatchEvent(new Event('voiceschanged'));
      }
      finish(how: string): void {
        const { current } = this;
        this.current = null;
        this.speaking = false;
        current?.dispatchEvent(new Event(how));
      }
    }
    function voicesOf(langs: string[]): { name: string; voiceURI: string; lang: string }[] {
      return langs.map((lang, at) => ({
        name: `Voice ${at + 1}`,
        voiceURI: `urn:${lang}:${at}`,
        lang,
      }));
    }
    const value = new Synthesis();
    Object.defineProperty(window, 'speechSynthesis', { value });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  }, langs);
}

const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => (speechSynthesis as unknown as Fake).spoken.map(({ text }) => text));
const last = (page: Page): Promise<string | undefined> => texts(page).then((all) => all.at(-1));
const isSpeaking = (page: Page): Promise<boolean> => page.evaluate(() => speechSynthesis.speaking);

/** Hears so many utterances to their end. */
async function hear(page: Page, count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await page.evaluate(() => (speechSynthesis as unknown as Fake).end());
}

const lit = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('listened') ?? [])]
      .map((range) => (range as Range).toString())
      .join()
      .trim(),
  );

const HEADLINE = 'Quillmouth opens its deepened channel after nine years of argument';

test('an article is read in order, and whose words it reads is said', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => last(page)).toBe(HEADLINE);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await hear(page, 60);
  const heard = await texts(page);
  expect(heard.slice(0, 2)).toEqual([HEADLINE, 'QUILLMOUTH, Ostrany, Feb. 11.']);
  const whole = heard.join(' ');
  // Named in the sentence before the first quotation; not before the second.
  expect(whole).toContain('to give the project up. “A harbour that cannot');
  expect(whole).toContain('longer than a season. Odile Marchbanks: “We were told that the mud');
  expect(heard.filter((text) => text === 'Odile Marchbanks:')).toHaveLength(1);
  expect(whole).not.toContain('Mayor, Quillmouth Town Council');
  expect(heard.at(-1)).toBe('The coaster sailed again at noon with a cargo of barley.');
  for (const text of heard) expect(text.length).toBeLessThanOrEqual(160);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await lit(page)).toBe('');
});

test('reading is paused, goes on with the sentence it was in, and is closed', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => last(page)).toBe(HEADLINE);
  await hear(page, 1);
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(await isSpeaking(page)).toBe(false);
  await page.getByRole('button', { name: 'Play' }).click();
  expect(await texts(page)).toEqual([
    HEADLINE,
    'QUILLMOUTH, Ostrany, Feb. 11.',
    'QUILLMOUTH, Ostrany, Feb. 11.',
  ]);
  await page.getByRole('button', { name: 'Forward a sentence' }).click();
  expect(await last(page)).toContain('The deepened channel');
  await page.getByRole('button', { name: 'Back a sentence' }).click();
  expect(await last(page)).toBe('QUILLMOUTH, Ostrany, Feb. 11.');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await isSpeaking(page)).toBe(false);
  await expect(page.locator('listen-player')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
});

test('keys: l begins, pauses and goes on, Escape closes', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  await page.keyboard.press('l');
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.keyboard.press('l');
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await page.keyboard.press('l');
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('listen-player')).toHaveCount(0);
  expect(await isSpeaking(page)).toBe(false);
});

test('the sentence is lit, without a change to the page', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  const prose = page.locator('.prose');
  const before = await prose.innerHTML();
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => lit(page)).toBe(HEADLINE);
  await hear(page, 2);
  expect(await lit(page)).toMatch(/^The deepened channel .* Larkwire reports\.$/);
  expect(await prose.innerHTML()).toBe(before);
  await page.keyboard.press('Escape');
  expect(await lit(page)).toBe('');
});

test('the page follows the voice, but not where the reader has scrolled away', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => lit(page)).toBe(HEADLINE);
  await hear(page, 12);
  const followed = await page.evaluate(() => scrollY);
  expect(followed).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await hear(page, 4);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: 'Forward a sentence' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(followed);
});

test('speed and voice are chosen, and kept', async ({ page }) => {
  await withVoices(page, 'en-GB', 'en-US', 'fr-FR');
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Listen' }).click();
  await page.getByLabel('Speed').selectOption('1.5×');
  await expect(page.getByRole('combobox', { name: 'Voice' }).locator('option')).toHaveText([
    'Voice 1',
    'Voice 2',
  ]);
  await page.getByRole('combobox', { name: 'Voice' }).selectOption('Voice 2');
  const manner = (): Promise<unknown> =>
    page.evaluate(() => (speechSynthesis as unknown as Fake).spoken.at(-1));
  const chosen = { text: HEADLINE, rate: 1.5, voice: 'Voice 2', lang: 'en-US' };
  expect(await manner()).toEqual(chosen);
  await page.reload();
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(manner).toEqual(chosen);
  await expect(page.getByLabel('Speed')).toHaveValue('1.5');
});

for (const [what, spoil] of [
  ['holds rubbish', () => localStorage.setItem('archive:listen-1', '{"rate":99')],
  [
    'is forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
] as const) {
  test(`an article is read where storage ${what}`, async ({ page }) => {
    await withVoices(page, 'en-GB');
    await page.addInitScript(spoil);
    await page.goto(PLAIN);
    await page.getByRole('button', { name: 'Listen' }).click();
    await page.getByLabel('Speed').selectOption('2×');
    await expect.poll(() => last(page)).toBe(HEADLINE);
  });
}

test('a piece whose end is never told is not waited for', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => last(page)).toBe(HEADLINE);
  await page.evaluate(() => (speechSynthesis as unknown as Fake).fallSilent());
  await expect.poll(() => last(page), { timeout: 20_000 }).toBe('QUILLMOUTH, Ostrany, Feb. 11.');
});

test('who leaves the page leaves the voice', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await isSpeaking(page)).toBe(false);
});

test('a screen reader hears no status line over the voice', async ({ page }) => {
  await withVoices(page, 'en-GB');
  await page.goto(PLAIN);
  const said = page.locator('[data-said]');
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(said).toHaveAttribute('aria-live', 'off');
  await page.keyboard.press('l');
  await expect(said).not.toHaveAttribute('aria-live');
});

test('nothing is offered without a voice for the article’s language; voices may come late', async ({
  page,
}) => {
  await withVoices(page, 'fr-FR');
  await page.goto(PLAIN);
  await page.evaluate(() => customElements.whenDefined('listen-article'));
  await expect(page.locator('listen-article button')).toHaveCount(0);
  await page.evaluate(() => (speechSynthesis as unknown as Fake).bring(['fr-FR', 'en_US']));
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
});

test('an article in another language is read by a voice for it', async ({ page }) => {
  await withVoices(page, 'en-GB', 'ar-AE');
  await page.goto(RIGHT_TO_LEFT);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect
    .poll(() => page.evaluate(() => (speechSynthesis as unknown as Fake).spoken.at(-1)?.voice))
    .toBe('Voice 2');
});

for (const path of [PLAIN, RIGHT_TO_LEFT]) {
  test(`the player is accessible and fits a narrow window on ${path}`, async ({ page }) => {
    await withVoices(page, 'en-GB', 'ar-AE', 'en-US');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const top = (): Promise<number> =>
      page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().top + scrollY);
    const before = await top();
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(page.getByRole('group', { name: 'Listening' })).toBeInViewport();
    expect(await top()).toBe(before);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    for (const control of await page.locator('listen-player :is(button, select)').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });
}
