import type { FormPage } from './form-pages.ts';

const page = (title: string, body: string, lang = 'sv'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** Ways in which form builders write a question and its answer, one a page. */
export const FORM_MARKUP: readonly FormPage[] = [
  {
    name: 'a box for robots that is not shown and has no words',
    url: 'https://alvbo.exempel.se/tipsa',
    kind: 'form',
    html: page(
      'Tipsa oss',
      '<form><input type="checkbox" name="liten_gul_anka" value="1" style="display: none" checked><label for="n">Namn</label><input id="n" value="Ylva Ek"><label for="t">Ditt tips</label><textarea id="t">Staketet har rasat.</textarea><label><input type="checkbox" name="svar" value="ja" style="display: none" checked><span class="ruta"></span> Jag vill ha svar</label></form>',
    ),
    answers: [
      ['Namn', 'Ylva Ek', 'held'],
      ['Ditt tips', 'Staketet har rasat.'],
      ['Jag vill ha svar', '✓'],
    ],
    text: 'Staketet har rasat.',
  },
  {
    name: 'a question tied to its first choice, which has words of its own',
    url: 'https://alvbo.exempel.se/anmal',
    kind: 'form',
    html: page(
      'Anmälan',
      '<form><div><label for="a1">Vem är du?</label><div><input type="radio" id="a1" name="vem" value="1"><label for="a1">Boende</label> <input type="radio" id="a2" name="vem" value="2" checked><label for="a2">Besökare</label></div></div><div><label for="b1">Nyhetsbrev</label><div><input type="checkbox" id="b1" name="brev" checked><label for="b1">Ja, jag vill ha brevet</label></div></div><div role="group" aria-labelledby="q3"><span id="q3">Vad är trasigt?</span><ul><li><input type="checkbox" id="c1" name="del" aria-labelledby="q3 c1" value="1" checked><label for="c1">Räcket</label></li><li><input type="checkbox" id="c2" name="del" aria-labelledby="q3 c2" value="2" checked><label for="c2">Trappan</label></li></ul></div><p><label for="t">Beskriv</label><textarea id="t">Räcket är löst.</textarea></p></form>',
    ),
    answers: [
      ['Vem är du?', 'Besökare'],
      ['Ja, jag vill ha brevet', '✓'],
      ['Vad är trasigt?', 'Räcket\nTrappan'],
      ['Beskriv', 'Räcket är löst.'],
    ],
    text: 'Räcket är löst.',
  },
  {
    name: 'a grid of rows under one legend, with a list that a script has dressed',
    url: 'https://alvbo.exempel.se/plats',
    kind: 'form',
    html: page(
      'Felanmälan',
      '<form><fieldset><legend>Uppgifter om felet</legend><div class="rad"><div class="v"><label>Gata *</label></div><div class="h"><div class="f"><input name="f1" value="Strandgatan"></div></div></div><div class="rad"><div class="v"><label>Skick *</label></div><div class="h"><div class="f"><table><tr><td><input type="radio" name="f2" value="1"></td><td>Helt</td></tr><tr><td><input type="radio" name="f2" value="2" checked></td><td>Trasigt</td></tr></table></div></div></div><div class="rad"><div class="v"><label>Stadsdel *</label></div><div class="h"><div class="f"><select name="f3" style="display: none"><option value="">Välj</option><option value="7" selected>Öster</option></select><div class="ruta"><a><span>Öster</span></a><div><div><input type="text" value="sök"></div></div></div></div></div></div><div class="rad"><div class="v"><label>Beskrivning *</label></div><div class="h"><div class="f"><textarea name="f4">Bänken lutar.</textarea></div></div></div></fieldset></form>',
    ),
    answers: [
      ['Gata', 'Strandgatan'],
      ['Skick', 'Trasigt'],
      ['Stadsdel', 'Öster'],
      ['Beskrivning', 'Bänken lutar.'],
    ],
    text: 'Bänken lutar.',
  },
  {
    name: 'choices drawn as cards',
    url: 'https://alvbo.exempel.se/kort',
    kind: 'form',
    html: page(
      'Välj en plan',
      '<form><fieldset><legend>Vilken plan?</legend><label><input type="radio" name="plan" value="a" checked><div><p>Lekplats</p><p>Gungor<br>Sandlåda</p></div></label><label><input type="radio" name="plan" value="b"><div><p>Utegym</p><p>Räcken</p></div></label></fieldset><label for="t">Motivera</label><textarea id="t">Det finns många barn.</textarea><label for="e">E-post</label><input type="email" id="e" value="a@exempel.se"></form>',
    ),
    answers: [
      ['Vilken plan?', 'Lekplats Gungor Sandlåda'],
      ['Motivera', 'Det finns många barn.'],
      ['E-post', 'a@exempel.se', 'held'],
    ],
    text: 'Det finns många barn.',
  },
  {
    name: 'answers to look over, each list under a heading of its own line',
    url: 'https://alvbo.exempel.se/kontroll',
    kind: 'receipt',
    html: page(
      'Bekräfta dina val',
      '<dl><div><dt><h2>Dina uppgifter</h2></dt><dd>&nbsp;</dd><dd><a href="#">Ändra</a></dd></div><div><dt>Smeknamn på torget</dt><dd>Flodhästen</dd><dd>&nbsp;</dd></div></dl><dl><div><dt><h2>Felet</h2></dt><dd>&nbsp;</dd><dd><a href="#">Ändra</a></dd></div><div><dt>Vad är trasigt?</dt><dd>Bänken</dd><dd>&nbsp;</dd></div><div><dt>Hur länge?</dt><dd>Sedan i höstas</dd><dd>&nbsp;</dd></div></dl>',
    ),
    answers: [
      ['Smeknamn på torget', 'Flodhästen', 'held'],
      ['Vad är trasigt?', 'Bänken'],
      ['Hur länge?', 'Sedan i höstas'],
    ],
    text: '',
  },
  {
    name: 'answers in a table, with a link to change each',
    url: 'https://alvbo.exempel.se/granska',
    kind: 'receipt',
    html: page(
      'Granska din anmälan',
      '<table><thead><tr><th><h2>Felet</h2></th><th> </th></tr></thead><tr><td>Vad gäller det?</td><td>Gatlyktor</td><td><a href="#">Ändra vad det gäller</a></td></tr><tr><td>Beskriv felet</td><td>Lyktan är svart.</td><td><a href="#">Ändra</a></td></tr><tr><td>Plats</td><td>Strandgatan 4</td><td></td></tr></table>',
    ),
    answers: [
      ['Vad gäller det?', 'Gatlyktor'],
      ['Beskriv felet', 'Lyktan är svart.'],
      ['Plats', 'Strandgatan 4'],
    ],
    text: 'Lyktan är svart.',
  },
  {
    name: 'a receipt of two journeys with the same answers',
    url: 'https://alvbo.exempel.se/bokat',
    kind: 'receipt',
    html: page(
      'Bokning bekräftad!',
      '<section><article><h4>Dit</h4><p><strong>Hållplats:</strong> Torget</p><p><strong>Dag:</strong> 3 mars</p></article><article><h4>Hem</h4><p><strong>Hållplats:</strong> Badet</p><p><strong>Dag:</strong> 4 mars</p></article></section><p>Vi ses!</p>',
    ),
    answers: [
      ['Hållplats', 'Torget'],
      ['Dag', '3 mars'],
      ['Hållplats', 'Badet'],
      ['Dag', '4 mars'],
    ],
    text: '',
  },
  {
    name: 'a receipt that calls itself an article, question and answer in lines of their own',
    url: 'https://alvbo.exempel.se/klart',
    kind: 'receipt',
    html: page(
      'Boknings&shy;bekräftelse',
      '<article><p>Din plats är nu bokad!</p><p class="b">Dag:</p><p>23 december 2025</p><p class="b">Odlingslott:</p><p>Lott 14 vid ån</p><p class="b">Antal säckar jord:</p><p>2</p></article>',
    ),
    answers: [
      ['Dag', '23 december 2025'],
      ['Odlingslott', 'Lott 14 vid ån'],
      ['Antal säckar jord', '2'],
    ],
    text: '',
  },
  {
    name: 'opening hours in lines of their own',
    url: 'https://alvbo.exempel.se/badet',
    kind: 'neither',
    html: page(
      'Badet',
      '<article><p>Välkommen till badet vid ån.</p><p>Måndag:</p><p>10–18</p><p>Tisdag:</p><p>10–20</p><p>Adress:</p><p>Ågatan 4</p></article>',
    ),
  },
  {
    name: 'boxes with a name each under one question, and a yes alone',
    url: 'https://alvbo.exempel.se/hjalp',
    kind: 'form',
    html: page(
      'Boka hjälp',
      '<form><section><h4>Vilka dagar passar?</h4><div><div><input id="d1" type="checkbox" name="man" checked><label for="d1">Måndag</label></div><div><input id="d2" type="checkbox" name="tis"><label for="d2">Tisdag</label></div><div><input id="d3" type="checkbox" name="ons" checked><label for="d3">Onsdag</label></div></div></section><fieldset><legend>Vill du bli uppringd?</legend><label><input type="checkbox" name="ring" checked> Ja</label></fieldset><div class="val"><label>Vad behöver du?</label><div class="description">Kryssa i allt som stämmer.</div><div><label><input type="checkbox" name="hj1" value="1" checked> Snöskottning</label><label><input type="checkbox" name="hj2" value="2"> Gräsklippning</label></div></div><div><div class="label"><span class="label_like">Område</span></div><div><span><input type="radio" name="omr" value="0" id="o0" checked><label for="o0">Norr</label> <input type="radio" name="omr" value="1" id="o1"><label for="o1">Söder</label></span></div></div><label for="t">Berätta mer</label><textarea id="t">Trappan är brant.</textarea></form>',
    ),
    answers: [
      ['Vilka dagar passar?', 'Måndag\nOnsdag'],
      ['Vill du bli uppringd?', 'Ja'],
      ['Vad behöver du?', 'Snöskottning'],
      ['Område', 'Norr'],
      ['Berätta mer', 'Trappan är brant.'],
    ],
    text: 'Trappan är brant.',
  },
  {
    name: 'one question in two parts of a form',
    url: 'https://alvbo.exempel.se/flytt',
    kind: 'form',
    html: page(
      'Flytta en bänk',
      '<form><fieldset><legend>Står nu:</legend><label>Plats <input name="p1" value="Torget"></label></fieldset><fieldset><legend>Borde stå:</legend><label>Plats <input name="p2" value="Badet"></label></fieldset><label for="t">Motivera</label><textarea id="t">Där sitter folk.</textarea></form>',
    ),
    answers: [
      ['Plats (Står nu)', 'Torget'],
      ['Plats (Borde stå)', 'Badet'],
      ['Motivera', 'Där sitter folk.'],
    ],
    text: 'Där sitter folk.',
  },
];
