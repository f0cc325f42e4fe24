import { refusals } from './refusals.ts';

/** Univer's sheet itself. */
export const sheets = {
  tabs: { sheetCopy: '(kopia {0})', sheet: 'Blad' },
  info: {
    overlappingSelections: 'Det går inte när markeringarna går in i varandra',
    acrossMergedCell: 'Går över en sammanslagen cell',
    partOfCell: 'Bara en del av en sammanslagen cell är markerad',
    hideSheet: 'Då skulle ingen flik synas',
  },
  definedName: {
    nameEmpty: 'Namnet saknas',
    nameDuplicate: 'Namnet finns redan',
    nameInvalid: 'Namnet kan inte användas',
    nameSheetConflict: 'En flik heter redan så',
    formulaOrRefStringEmpty: 'Formel eller område saknas',
    nameConflict: 'En funktion heter redan så',
    defaultName: 'Namn',
  },
  permission: { dialog: refusals },
  autoFill: {
    copy: 'Kopiera cellerna',
    series: 'Fyll serie',
    formatOnly: 'Bara utseende',
    noFormat: 'Utan utseende',
  },
  merge: {
    confirm: {
      title: 'Bara värdet i cellen överst till vänster behålls, de andra försvinner. Slå samman ändå?',
      cancel: 'Avbryt',
      confirm: 'Slå samman',
      warning: 'Varning',
      dismantleMergeCellWarning: 'Några sammanslagna celler delas då upp. Fortsätta?',
    },
  },
};
