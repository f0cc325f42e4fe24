import { expect, test } from 'vitest';
import { type NoteFields, nextPoint } from '../../apps-script/panels/walk/NoteForm.tsx';

const saved: NoteFields = {
  text: 'Lampan är släckt',
  defect: 'lighting',
  place: 'Trappan',
  position: '59.27,17.9',
  organisation: '',
  photo: 'data:image/jpeg;base64,AA==',
  lastPlace: '',
};

test('the form is empty after a point; its place is only proposed', () => {
  expect(nextPoint(saved, saved)).toEqual({
    text: '',
    defect: '',
    place: '',
    position: '',
    organisation: '',
    photo: '',
    lastPlace: 'Trappan',
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

test('a point without a place keeps the proposal of the one before', () => {
  const bare = { ...saved, place: '', lastPlace: 'Torget' };
  expect(nextPoint(bare, bare)).toMatchObject({ place: '', lastPlace: 'Torget' });
});
