// What a single article file can say of itself once it is read; rules that need its neighbours stand
// in ../checks. One rule a file.
import type { Place } from '#text/lines.ts';
import type { ArticleBody } from '../article.ts';
import type { ArticleFrontMatter } from '../article-schema.ts';
import type { BodyPicture } from '../body/pictures.ts';
import type { Dateline } from '../datelines/dateline.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import type { SpeechReading } from '../quotations/quotation.ts';
import { checkBodyMissing } from './body-missing.ts';
import { checkCanonicalMissing } from './canonical-missing.ts';
import { checkDateProposed } from './date-proposed.ts';
import { checkDateline } from './dateline.ts';
import { checkDatelineDate } from './dateline-date.ts';
import { checkDatelineSpacing } from './dateline-spacing.ts';
import { checkImageAlt } from './image-alt.ts';
import { checkImageCredit } from './image-credit.ts';
import { checkImageForeign } from './image-foreign.ts';
import { checkKeyOrder } from './key-order.ts';
import { checkMarksDoubled } from './mark-doubled.ts';
import { checkQuotationClosedTwice } from './quotation-closed-twice.ts';
import { checkQuotationUnattributed } from './quotation-unattributed.ts';
import { checkQuotationUnclosed } from './quotation-unclosed.ts';
import { checkQuoteBy } from './quote-by.ts';
import { checkSummaryIdle } from './summary-idle.ts';
import { checkTitleProposed } from './title-proposed.ts';

/** An article file, read. */
export interface FileReading {
  readonly file: string;
  readonly source: string;
  readonly frontMatter: FrontMatter;
  readonly values: ArticleFrontMatter;
  /** What is read in the dateline; null when there is none or nothing can be read in it. */
  readonly dateline: Dateline | null;
  readonly body: ArticleBody;
  /** The pictures in the text, in order. */
  readonly pictures: ReadonlyArray<BodyPicture>;
  /** All offsets are into the body's text. */
  readonly speech: SpeechReading;
  /** Where an offset into the body's text stands in the file. */
  readonly placeOfText: (offset: number) => Place;
}

export type FileCheck = (reading: FileReading) => Problem[];

const CHECKS: ReadonlyArray<FileCheck> = [
  checkKeyOrder,
  checkDateline,
  checkDatelineDate,
  checkDatelineSpacing,
  checkBodyMissing,
  checkQuoteBy,
  checkImageAlt,
  checkImageCredit,
  checkImageForeign,
  checkTitleProposed,
  checkDateProposed,
  checkSummaryIdle,
  checkCanonicalMissing,
];

/** What is said in a withdrawn article is no longer published: nobody need mend it. */
const SPEECH_CHECKS: ReadonlyArray<FileCheck> = [
  checkMarksDoubled,
  checkQuotationUnclosed,
  checkQuotationClosedTwice,
  checkQuotationUnattributed,
];

/** Everything wrong with an article file that has been read. */
export function checkFile(reading: FileReading): Problem[] {
  const published = reading.values.status !== 'withdrawn';
  return [...CHECKS, ...(published ? SPEECH_CHECKS : [])].flatMap((check) => check(reading));
}
