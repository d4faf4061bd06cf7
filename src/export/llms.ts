// llms.txt (llmstxt.org): what the archive is and where its machine-readable forms are, in Markdown, for
// programs that read before they fetch.

export interface LlmsSection {
  readonly title: string;
  readonly links: ReadonlyArray<{
    readonly name: string;
    readonly address: string;
    readonly says: string;
  }>;
}

/** @param notes paragraphs below the description */
export function llmsText(
  title: string,
  description: string,
  notes: ReadonlyArray<string>,
  sections: ReadonlyArray<LlmsSection>,
): string {
  return [
    `# ${title}`,
    `> ${description}`,
    ...notes,
    ...sections.flatMap(({ title: heading, links }) => [
      `## ${heading}`,
      links.map(({ name, address, says }) => `- [${name}](${address}): ${says}`).join('\n'),
    ]),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}
