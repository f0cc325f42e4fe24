import type { Story } from './story.ts';

export const PARKING: readonly Story[] = [
  {
    title: 'Bilar parkerade på gångbanan på {p}',
    kind: 'complaint',
    channel: 'social_media',
    places: ['Frimurarvägen, Bredäng', 'Kungssätravägen, Sätra'],
    voices: [
      'Halva gångbanan på {p} är parkering numera. Jag sitter i permobil och måste köra ut i gatan. Det kommer aldrig någon lapplisa hit ut.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan parkeringsövervakningen på {p} öka?' },
  },
  {
    title: 'Kommer boendeparkering i Vårberg att bli dyrare?',
    kind: 'citizen_enquiry',
    channel: 'web_form',
    places: ['Vårberg'],
    voices: [
      'Vi har hört på gården att avgiften ska höjas och att zonen ska ändras. Stämmer det? Var hittar man beslutet? Vi är flera som kör taxi och måste ha bilen hemma.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Är en ändring av avgift eller zon i Vårberg på gång, och var framgår beslutet?',
    },
  },
  {
    title: 'Övergiven bil utan plåtar',
    kind: 'fault_report',
    channel: 'social_media',
    places: ['Alsätravägen, Sätra'],
    voices: [
      'Vit skåpbil utan plåtar har stått på Alsätravägen sedan i somras. Punka på två däck och någon bor i den ibland. Vem flyttar den?',
      'Skåpbilen på Alsätravägen läcker olja ner i brunnen nu.',
    ],
    asks: { organisation: 'trafikkontoret', question: 'Kan fordonet på Alsätravägen flyttas?' },
  },
  {
    title: 'Laddplatser vid idrottsplatsen',
    kind: 'citizen_proposal',
    channel: 'e_service',
    places: ['parkeringen vid idrottsplatsen, Sätra'],
    voices: [
      'Vi som bor i hyresrätt kan inte ladda hemma. Sätt fyra laddplatser vid idrottsplatsen, där står det tomt på dagarna och på helgerna kan lagen ladda under matchen.',
    ],
    asks: {
      organisation: 'trafikkontoret',
      question: 'Kan laddplatser anordnas vid idrottsplatsen i Sätra?',
    },
  },
  {
    title: 'Rörelsehindrades platser är upptagna',
    kind: 'complaint',
    channel: 'phone',
    places: ['parkeringen bakom biblioteket, Skärholmen'],
    voices: [
      'De två platserna för rörelsehindrade bakom biblioteket är alltid upptagna av bilar utan tillstånd. Det är tredje gången jag fått vända hem utan att kunna hämta mina böcker.',
      'Mannen parkerade på P-platsen för rörelsehindrade vid biblioteket "bara fem minuter". Jag fick stå fyrtio.',
    ],
    asks: {
      organisation: 'fastighetskontoret',
      question: 'Vem övervakar platserna för rörelsehindrade bakom biblioteket, och kan de märkas tydligare?',
    },
  },
];
