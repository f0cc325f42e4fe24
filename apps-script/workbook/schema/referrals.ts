import { REMINDER_WAYS } from '../../../shared/matters/kinds.ts';
import { ANSWER_OUTCOMES } from '../../../shared/referrals/outcomes.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { REFERRAL_STAGES, type ReferralStage, rowWords } from '../../../shared/text/rows.ts';
import type { ColourName } from './colours.ts';
import { defineTable, WIDTH } from './table.ts';

const STAGE_COLOURS: Readonly<Record<ReferralStage, ColourName>> = {
  open: 'wait',
  paused: 'late',
  answered: 'done',
  recalled: 'quiet',
  undone: 'struck',
};

/** One row a referral: whom, what, when, by when, and what came of it. */
export const REFERRALS = defineTable({
  name: 'referrals',
  tabColour: '#8a5300',
  machine: false,
  frozenColumns: 2,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'title', width: 240, cut: true },
    { key: 'organisation', width: 200 },
    { key: 'lead', width: 105 },
    { key: 'question', width: WIDTH.words, cut: true },
    { key: 'sent', width: WIDTH.day },
    { key: 'firstDue', width: 110 },
    { key: 'due', width: WIDTH.day },
    {
      key: 'stage',
      width: 115,
      choices: (language) => REFERRAL_STAGES.map((stage) => rowWords[language].referralStages[stage]),
      colours: (language) =>
        REFERRAL_STAGES.map((stage) => ({
          text: rowWords[language].referralStages[stage],
          colour: STAGE_COLOURS[stage],
        })),
    },
    { key: 'paused', width: 125 },
    { key: 'reminders', width: 95 },
    { key: 'reminded', width: 105 },
    { key: 'parts', width: 80 },
    {
      key: 'outcome',
      width: 150,
      choices: (language) => ANSWER_OUTCOMES.map((outcome) => matterWords[language].answerOutcomes[outcome]),
    },
    { key: 'answered', width: WIDTH.day },
    { key: 'answer', width: WIDTH.words, cut: true },
    { key: 'recalled', width: WIDTH.day },
    { key: 'notes', width: 220, peoples: true },
  ],
});

/** One row a reminder, as it was given. */
export const REMINDERS = defineTable({
  name: 'reminders',
  tabColour: '#8a5300',
  machine: true,
  columns: [
    { key: 'key', width: 60, hidden: true },
    { key: 'matter', width: WIDTH.number },
    { key: 'referral', width: 140 },
    { key: 'organisation', width: 200 },
    { key: 'on', width: WIDTH.day },
    { key: 'level', width: 60 },
    {
      key: 'how',
      width: 90,
      choices: (language) => REMINDER_WAYS.map((way) => matterWords[language].reminderWays[way]),
    },
    { key: 'text', width: 380, cut: true },
    { key: 'copied', width: WIDTH.name, cut: true },
    { key: 'by', width: WIDTH.name, cut: true },
    { key: 'undone', width: WIDTH.day },
  ],
});
