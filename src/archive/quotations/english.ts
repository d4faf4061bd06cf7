// The English words by which attribution is read. Data, not code: another language is another file.

/** Verbs that report speech, in every form that stands beside a quotation. */
export const SPEECH_VERBS =
  'said says say saying added adds adding told tells noted notes stressed stresses emphasized emphasised emphasizes underlined highlighted stated states explained explains asked asks replied replies answered continued continues concluded concludes declared insisted argued claimed recalled reminded mentioned wrote writes tweeted warned observed remarked commented responded acknowledged announced admitted recounted reflected promised urged'.split(
    ' ',
  );

/** Words that may follow a verb of speech and belong to it: `pointed out`, `went on to say`. */
export const SPEECH_PHRASES = ['pointed out', 'points out', 'went on to say', 'goes on to say'];

export const PRONOUNS = ['he', 'she', 'they'];

/** What stands before a name and is no part of it. */
export const HONORIFICS =
  'Mr Mrs Ms Dr Prof Sir Dame Lord Lady President Minister Secretary Senator Sen Rep Gov Governor Mayor Judge Justice General Gen Colonel Col Captain Capt Ambassador Chairman Chairwoman Chair Director Professor Congressman Congresswoman'.split(
    ' ',
  );

/** Capitalised words that open sentences and are no names. */
export const NOT_NAMES = new Set(
  'A An The This That These Those He She It They We I You In On At By For From To With As But And Or If When While Where After Before Since Over Our His Her Their Its There Here Today Yesterday Tomorrow Now First Second Third Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
);
