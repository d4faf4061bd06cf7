// What may happen to an archive, to its cache and to its site between two builds, by chance.
import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Random } from '#tools/bench/random.ts';
import { filesBelow } from '../support/built-site.ts';

/** An archive and what a build keeps of it. */
export interface Place {
  readonly archive: string;
  readonly out: string;
  readonly cache: string;
  /** The moment as which builds count, in milliseconds since 1970; edits may advance it. */
  now: number;
  /** Path of the site below its host; edits may change it. */
  base: string;
}

/** @returns what was done, in a few words */
export type Edit = (place: Place, random: Random) => string;

const DAY = 86_400_000;
/** Before anything here was made. */
const LONG_AGO = new Date('2001-09-09T01:46:40Z');

const WORDS = [
  'lamp', 'ledger', 'mole', 'ferry', 'gull', 'reservoir', 'ladder', 'kettle', 'tide', 'bell',
]; // prettier-ignore
const PEOPLE = ['Odile Marchbanks', 'Fenwick Ottoway', 'Crispin Nettlefold', 'Wilhelmina Tarrow'];
const TAGS = ['harbour', 'water', 'lanterns', 'council'];
const DATELINES = ['SALTREACH', 'QUILLMOUTH', 'LESSER YARROW'];

const pick = <Item>(items: ReadonlyArray<Item>, random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('there is nothing to pick from');
  return item;
};

function filesIn(place: Place, folder: string, ending = /\.md$/): string[] {
  return filesBelow(join(place.archive, folder))
    .filter((file) => ending.test(file))
    .map((file) => join(place.archive, folder, file));
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function sentence(random: Random): string {
  const word = (): string => pick(WORDS, random);
  return `“The ${word()} has stood beside the ${word()} for ${1 + Math.floor(random() * 90)} years,” said ${pick(PEOPLE, random)}.`;
}

let written = 0;

function article(random: Random, day: string, more = ''): string {
  return `---
title: The ${pick(WORDS, random)} and the ${pick(WORDS, random)}
date: ${day}
${more}dateline: ${pick(DATELINES, random)}, Ostrany, ${monthAndDay(day)}.
source: Larkwire
tags: [${[...new Set([pick(TAGS, random), pick(TAGS, random)])].join(', ')}]
---

Nobody expected the ${pick(WORDS, random)} to come back.

${sentence(random)}

${sentence(random)}
`;
}

function monthAndDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

function add(place: Place, random: Random, time: number, more = ''): string {
  const day = new Date(time).toISOString().slice(0, 10);
  const name = `written-by-chance-${++written}.md`;
  writeFileSync(join(place.archive, 'articles', name), article(random, day, more));
  return `${name} of ${day}`;
}

export const EDITS: Readonly<Record<string, Edit>> = {
  'words of an article': (place, random) => {
    const file = pick(filesIn(place, 'articles'), random);
    rewrite(file, (text) => `${text.trimEnd()}\n\n${sentence(random)}\n`);
    return basename(file);
  },
  'words of an article, by a clock that was set back': (place, random) => {
    const file = pick(filesIn(place, 'articles'), random);
    rewrite(file, (text) => `${text.trimEnd()}\n\n${sentence(random)}\n`);
    utimesSync(file, LONG_AGO, LONG_AGO);
    return basename(file);
  },
  'words of a compiled article': (place, random) => {
    const file = pick(filesIn(place, 'articles', /\.mdx$/), random);
    rewrite(file, (text) => `${text.trimEnd()}\n\n${sentence(random)}\n`);
    return basename(file);
  },
  headline: (place, random) => {
    const file = pick(filesIn(place, 'articles'), random);
    rewrite(file, (text) =>
      text.replace(/^title: .*$/m, `title: ${pick(WORDS, random)} over ${pick(WORDS, random)}`),
    );
    return basename(file);
  },
  'an article of today': (place, random) => add(place, random, place.now),
  'an article of old': (place, random) =>
    add(place, random, Date.parse('2023-01-05') + Math.floor(random() * 1000) * DAY),
  'an article under embargo': (place, random) =>
    add(place, random, place.now, `embargo: ${new Date(place.now + 3_600_000).toISOString()}\n`),
  'time passes': (place, random) => {
    place.now += Math.ceil(random() * 3) * 1_800_000;
    return new Date(place.now).toISOString();
  },
  'an article is deleted': (place, random) => {
    const file = pick(filesIn(place, 'articles'), random);
    rmSync(file);
    return basename(file);
  },
  'an article is renamed': (place, random) => {
    const file = pick(filesIn(place, 'articles'), random);
    const name = `renamed-${++written}.md`;
    renameSync(file, join(dirname(file), name));
    return `${basename(file)} to ${name}`;
  },
  'an article is withdrawn': (place, random) => {
    const file = pick(filesIn(place, 'articles'), random);
    rewrite(file, (text) => text.replace(/^title: /m, 'status: withdrawn\ntitle: '));
    return basename(file);
  },
  'a name in a register': (place, random) => {
    const folder = pick(['speakers', 'places', 'sources', 'tags'], random);
    const file = pick(filesIn(place, folder), random);
    rewrite(file, (text) => {
      const name = /^name: (.*)$/m.exec(text)?.[1] ?? '';
      const with_ = text.replace(/^name: .*$/m, `name: ${name} the ${pick(WORDS, random)}`);
      return /^aliases:/m.test(with_)
        ? with_.replace(/^aliases: \[/m, `aliases: [${name}, `)
        : with_.replace(/^(name: .*)$/m, `$1\naliases: [${name}]`);
    });
    return `${folder}/${basename(file)}`;
  },
  'a note in a register': (place, random) => {
    const file = pick(filesIn(place, pick(['speakers', 'places', 'tags'], random)), random);
    rewrite(file, (text) => `${text.trimEnd()}\n\nKnown for the ${pick(WORDS, random)}.\n`);
    return basename(file);
  },
  'a register file goes': (place, random) => {
    const file = pick(filesIn(place, pick(['speakers', 'places', 'tags'], random)), random);
    rmSync(file);
    return basename(file);
  },
  'another address': (place) => {
    place.base = place.base === '/' ? '/archive/' : '/';
    return place.base;
  },
  'a file of the site is gone': ({ out }, random) => {
    const file = pick(filesBelow(out), random);
    rmSync(join(out, file));
    return file;
  },
  'a file of the site is another': ({ out }, random) => {
    const file = pick(filesBelow(out), random);
    writeFileSync(join(out, file), 'not by the build');
    return file;
  },
  'a file too many in the site': ({ out }) => {
    writeFileSync(join(out, 'left-here.html'), 'not by the build');
    return 'left-here.html';
  },
  'a file of the cache is damaged': ({ cache }, random) => {
    const names = readdirSync(cache).filter((name) => /\.(tsv|jsonl|json)$/.test(name));
    const file = join(cache, pick(names, random));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, Math.floor(text.length * random())));
    return basename(file);
  },
  'the cache is gone': ({ cache }) => {
    if (existsSync(cache)) rmSync(cache, { recursive: true });
    return '';
  },
};
