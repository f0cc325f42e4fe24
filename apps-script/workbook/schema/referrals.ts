import { ANSWER_OUTCOMES } from '../../../shared/referrals/outcomes.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { sheetWords } from '../../../shared/text/sheet.ts';
import { defineTable } from './table.ts';

/** One row a referral: whom, what, when, by when, and what came of it. */
export const REFERRALS = defineTable({
  name: 'referrals',
  tabColour: '#8a5300',
  machine: false,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: 120 },
    { key: 'title', width: 260, cut: true },
    { key: 'organisation', width: 210 },
    { key: 'question', width: 300, cut: true },
    { key: 'sent', width: 90 },
    { key: 'due', width: 95 },
    {
      key: 'stage',
      width: 90,
      choices: (language) => [sheetWords[language].openReferral, sheetWords[language].answeredReferral],
      colours: (language) => [
        { text: sheetWords[language].openReferral, colour: 'duty' },
        { text: sheetWords[language].answeredReferral, colour: 'done' },
      ],
    },
    {
      key: 'outcome',
      width: 150,
      choices: (language) => ANSWER_OUTCOMES.map((outcome) => matterWords[language].answerOutcomes[outcome]),
    },
    { key: 'answered', width: 90 },
    { key: 'answer', width: 300, cut: true },
    { key: 'notes', width: 200, peoples: true },
  ],
});
