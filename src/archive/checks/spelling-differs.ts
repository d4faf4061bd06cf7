// spelling-differs: one tag, person, agency or place spelt in two ways that differ by case, accents or
// punctuation alone. The archive takes them for one; readers see whichever it meets, and searches in the
// files find half. Each spelling is reported once, where it stands first.
import { fold } from '#text/fold.ts';
import type { Content } from '../archive.ts';
import { placeNameOf } from '../datelines/place-name.ts';
import { REGISTERS } from '../ids.ts';
import type { Register } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { RegisterFacts } from '../registers.ts';
import type { CheckInput } from './check.ts';
import { REGISTER_KEYS } from './register-keys.ts';

/** One way to spell a name: where it stands first, and in how many articles it stands. */
interface Spelling {
  readonly written: string;
  readonly file: string;
  count: number;
}

export function checkSpellings(input: CheckInput): Problem[] {
  return REGISTERS.flatMap((register) => {
    const entries = entriesByFold(input.content.registers[register]);
    return [...spellingsIn(input.content, register)].flatMap(([key, spellings]) => {
      const entry = entries.get(key);
      return entry
        ? againstEntry(input, register, [...spellings.values()], entry)
        : againstEachOther(input, register, [...spellings.values()]);
    });
  });
}

type Entry = Pick<RegisterFacts<Register>, 'id' | 'name' | 'aliases' | 'file'>;

function againstEntry(
  input: CheckInput,
  register: Register,
  spellings: ReadonlyArray<Spelling>,
  { id, name, aliases, file }: Entry,
): Problem[] {
  const known = [name, id, ...aliases];
  return spellings
    .filter(({ written }) => !known.some((spelling) => isSpelt(register, written, spelling)))
    .map((spelling) => {
      // Of several names the one meant is that of which this is a spelling.
      const meant = known.find((one) => fold(one) === fold(spelling.written)) ?? name;
      const isId = meant === id && fold(name) !== fold(id);
      return problem(
        input,
        register,
        spelling,
        `${file} has it as "${isId ? name : meant}"`,
        `write "${isId ? name : meant}", or add "${spelling.written}" to the aliases in ${file}`,
      );
    });
}

function againstEachOther(
  input: CheckInput,
  register: Register,
  spellings: ReadonlyArray<Spelling>,
): Problem[] {
  // The commonest is the rule; of equals the one that was there first.
  const [usual, ...others] = spellings.toSorted((a, b) => b.count - a.count);
  if (!usual) return [];
  return others
    .filter(({ written }) => !isSpelt(register, written, usual.written))
    .map((spelling) =>
      problem(
        input,
        register,
        spelling,
        `${usual.file} has it as "${usual.written}"`,
        `write "${usual.written}" in both`,
      ),
    );
}

function problem(
  { placeOfWords }: CheckInput,
  register: Register,
  { written, file }: Spelling,
  elsewhere: string,
  fix: string,
): Problem {
  return {
    rule: 'spelling-differs',
    severity: 'warning',
    file,
    ...placeOfWords(file, written, REGISTER_KEYS[register]),
    message: `"${written}" is one name spelt in two ways: ${elsewhere}`,
    fix,
  };
}

/** Whether two spellings are one. Datelines print places in capitals, which say nothing of small letters. */
function isSpelt(register: Register, written: string, other: string): boolean {
  if (written === other) return true;
  return register === 'places' && smallOf(placeNameOf(written)) === smallOf(placeNameOf(other));
}

function smallOf(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

function entriesByFold(entries: ReadonlyArray<Entry>): ReadonlyMap<string, Entry> {
  const byFold = new Map<string, Entry>();
  for (const entry of entries) {
    for (const spelling of [entry.id, entry.name, ...entry.aliases]) {
      const key = fold(spelling);
      if (!byFold.has(key)) byFold.set(key, entry);
    }
  }
  return byFold;
}

/** The spellings of a register's names in articles: by what they fold to, then as written, in order. */
function spellingsIn(
  { articles }: Content,
  register: Register,
): ReadonlyMap<string, ReadonlyMap<string, Spelling>> {
  const keys = new Map<string, string>();
  const byFold = new Map<string, Map<string, Spelling>>();
  for (const facts of articles) {
    for (const written of new Set(namesIn(facts, register))) {
      const key = keys.get(written) ?? fold(written);
      keys.set(written, key);
      const spellings = byFold.get(key) ?? new Map<string, Spelling>();
      byFold.set(key, spellings);
      const spelling = spellings.get(written);
      if (spelling) spelling.count++;
      else spellings.set(written, { written, file: facts.file, count: 1 });
    }
  }
  byFold.delete('');
  return byFold;
}

/** Names as an editor wrote them; what a dateline says of its agency is the wire’s. */
function namesIn(
  { speakers, tags, source, dateline }: Content['articles'][number],
  register: Register,
): ReadonlyArray<string> {
  switch (register) {
    case 'speakers':
      return speakers.map(({ name }) => name);
    case 'tags':
      return tags;
    case 'sources':
      return source === null || source === dateline?.source ? [] : [source];
    case 'places':
      return dateline === null || dateline.place === '' ? [] : [dateline.place];
  }
}
