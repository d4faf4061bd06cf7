import { expect, test } from 'vitest';
import { llmsText } from '#export/llms.ts';

test('llmsText() has title, description, notes and sections in the order llmstxt.org asks', () => {
  const links = [
    { name: 'Tides', address: 'https://archive.example/data/', says: 'all of them' },
    { name: 'Ebbs', address: 'https://archive.example/ebbs/', says: 'half' },
  ];
  expect(llmsText('T', 'D', ['N', 'M'], [{ title: 'S', links }])).toBe(
    [
      '# T\n',
      '> D\n',
      'N\n',
      'M\n',
      '## S\n',
      '- [Tides](https://archive.example/data/): all of them',
      '- [Ebbs](https://archive.example/ebbs/): half\n',
    ].join('\n'),
  );
});
