import { expect, test } from 'vitest';
import { comparableName, likenessKeys, likenessOf } from '#text/name-likeness.ts';

function likeness(a: string, b: string): ReturnType<typeof likenessOf> {
  const [one, other] = [comparableName(a), comparableName(b)];
  return one && other && likenessOf(one, other);
}

test.each([
  ['Natig Bakhishov', 'Natig Bachischov'],
  ['Natig Bakhishov', 'Natig Bakhychov'],
  ['Natiq Bəxişov', 'Natig Bakhishov'],
  ['Ada Quill', 'Ada Quil'],
  ['Odile Marchbanks', 'Odile Marchbank'],
  ['Odile Marchbanks', 'Odile Marhcbanks'],
  ['Şərəf Dalğalı', 'Seref Dalgali'],
  ['Sarah Tarn', 'Sara Tarn'],
  ['Peregrine Stoat-Hallam', 'Peregrine Hallam'],
  ['Ada M. Quill', 'Ada Mary Quill'],
  ['Yelena Tarnova', 'Elena Tarnova'],
  ['Dzhamil Ottoway', 'Djamil Ottoway'],
])('likenessOf() takes %s and %s for two spellings, either way round', (a, b) => {
  expect([likeness(a, b), likeness(b, a)]).toEqual(['spelling', 'spelling']);
});

test.each([
  ['A. Quill', 'Ada Quill'],
  ['J. R. Tarn', 'Jasper R. Tarn'],
])('likenessOf() takes %s for %s with an initial', (a, b) => {
  expect([likeness(a, b), likeness(b, a)]).toEqual(['initial', 'initial']);
});

test.each([
  ['another given name', 'Ines Vexley', 'Teodor Vexley'],
  ['another short given name', 'Ana Vexley', 'Ina Vexley'],
  ['another given name', 'Kari Vexley', 'Hari Vexley'],
  ['another initial', 'B. Quill', 'Ada Quill'],
  ['a man and a woman', 'Ilham Tarnov', 'Ilham Tarnova'],
  ['a man and a woman', 'Daniel Quill', 'Daniela Quill'],
  ['another surname', 'Ada Quill', 'Ada Quarry'],
  ['another short surname', 'Ada Tarn', 'Ada Barn'],
  ['other middle names', 'Ada Mary Quill', 'Ada Ruth Quill'],
  ['both names a little different', 'Peter Marchbank', 'Pieters Marchbanks'],
  ['father and son', 'Jasper Tarn', 'Jasper Tarn Jr'],
])('likenessOf() tells %s apart: %s, %s', (_, a, b) => {
  expect([likeness(a, b), likeness(b, a)]).toEqual([null, null]);
});

test('comparableName() takes no name of one word', () => {
  expect(comparableName('Quill')).toBeNull();
  expect(comparableName('…')).toBeNull();
});

test.each([
  ['Natig Bakhishov', 'Natiq Bəxişov'],
  ['Odile Marchbanks', 'Odile Marhcbanks'],
  ['A. Quill', 'Ada Quill'],
  ['Yelena Tarnova', 'Elena Tarnova'],
])('likenessKeys() of %s and %s meet', (a, b) => {
  const [one = [], other = []] = [a, b].map((name) => {
    const comparable = comparableName(name);
    return comparable ? likenessKeys(comparable) : [];
  });
  expect(one.filter((key) => other.includes(key))).not.toEqual([]);
});
