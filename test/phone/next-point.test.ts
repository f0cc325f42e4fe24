import { expect, test } from 'vitest';
import { type NoteFields, nextPoint } from '../../apps-script/panels/walk/NoteForm.tsx';

const saved: NoteFields = {
  text: 'Lampan är släckt',
  defect: 'lighting',
  place: 'Trappan',
  position: '59.27,17.9',
  organisation: '',
  photo: 'data:image/jpeg;base64,AA==',
};

test('the form is empty after a point, but for the place', () => {
  expect(nextPoint(saved, saved)).toEqual({
    text: '',
    defect: '',
    place: 'Trappan',
    position: '',
    organisation: '',
    photo: '',
  });
});

test('what was written while a slow phone put the point away stays', () => {
  const now = { ...saved, text: 'Klotter på muren', place: 'Muren' };
  expect(nextPoint(saved, now)).toMatchObject({
    text: 'Klotter på muren',
    place: 'Muren',
    defect: '',
    photo: '',
  });
});
