import { plainForm, stem } from '../../text/stem.ts'

/*
 * What titles of measures are made of besides their content: from everyday German and the vocabulary of municipal plans.
 */

const forms = (words: string): readonly string[] => plainForm(words).trim().split(/\s+/)
/** `für` and `fuer`. */
const withUmlautsInTwo = (words: string): string => `${words} ${words.replace(/[äöü]/g, '$&e')}`
const stems = (words: string): ReadonlySet<string> => new Set(forms(words).map(stem))

/** Say nothing by themselves. */
export const stopWords: ReadonlySet<string> = new Set(
  forms(
    withUmlautsInTwo(`
    der die das den dem des ein eine einer eines einem einen und oder sowie bzw auch als so wie noch
    für von vom zu zum zur im in am an auf aus bei beim mit nach über unter um durch bis ins ans ab je pro per
    fürs ums übers durchs aufs vors hinters unters vorm hinterm unterm überm
    zwischen hin her vor seit rund gegen gegenüber innerhalb mittels zwecks inkl einschließlich während entlang etc usw
    sich ihr ihre ihren ihrer sein seine seinen unser unsere es wir man wer wo was ist sind wird werden haben dass
    dieser diese dieses diesen deren dessen derer welche jede jeder jedes jeden alle allen aller alles sich selbst
    ev gmbh ggmbh zb dh uvm
  `),
  ),
)

/** Words of titles that could stand in every title: who has them and who has not may mean the same. */
export const fillers: ReadonlySet<string> = stems(`
  Förderung Stärkung Unterstützung Durchführung Umsetzung Organisation Realisierung Entwicklung Bereitstellung
  Ermöglichung Gewährleistung Initiierung Belebung Begleitung Intensivierung Steigerung Schaffung Nutzung Vorbereitung Einsatz Wiederbelebung
  Ausrichtung Gewährung Sicherstellung Initiieren veranstalten übergreifend
  fördern stärken unterstützen durchführen umsetzen organisieren realisieren entwickeln anbieten bieten machen geben
  ermöglichen begleiten nutzen steigern gewährleisten bereitstellen
  neu offen gemeinsam besser zusätzlich weiter weitere regelmäßig niedrigschwellig niederschwellig wohnortnah
  stadtteilbezogen quartiersbezogen kostenfrei kostenlos gratis gebührenfrei unentgeltlich verschieden vielfältig unterschiedlich bestehend vorhanden
  geplant lokal örtlich dauerhaft langfristig attraktiv modern städtisch kommunal allgemein gut speziell gezielt aktiv
  bedarfsgerecht erste eigen zentral passend geeignet mehr mehrere viel viele Anzahl verstärkt stark ehemalig
  bisherig jeweilig künftig entsprechend flexibel verlässlich umfassend ganzheitlich kontinuierlich ständig wieder
  ergänzend flächendeckend stadtweit gesamtstädtisch Vertiefung vertiefen
  Quartier Stadtteil Stadtviertel Viertel Kiez Wohnviertel Wohngebiet Gebiet Fördergebiet Programmgebiet Sanierungsgebiet Ort Rahmen Thema Bereich Sinne
  Mensch Leute Person Beteiligte Interessierte insbesondere besonders dort hier
`)

/** Add little, but tell two titles apart that have different ones. */
export const light: ReadonlySet<string> = stems(`
  Angebot Projekt Maßnahme Programm Konzept Initiative Aktion Veranstaltung Arbeit Stelle Punkt Möglichkeit Form
  Bürger Bewohner Anwohner Einwohner Besucher öffentlich Stadt Kommune Reihe Format Hilfe
  Vormittag Nachmittag Abend Wochenende Tag jährlich monatlich wöchentlich täglich
  Förderung Quartier Stadtteil Ort Bereich mehr geführt angeleitet Prüfung Prüfauftrag
  krank betroffen bedürftig abhängig interessiert
`)

/** Words for the same thing, the first of each line standing for all. */
const synonymLines = `
  senior ältere älterer älteren
  migrant zugewanderte neuzugewanderte eingewanderte migrationshintergrund einwanderer
  flüchtling geflüchtete schutzsuchende
  kita kitas kindertagesstätte kindertageseinrichtung kindergarten tageseinrichtung
  rad fahrrad
  treff treffpunkt
  quartier stadtteil stadtviertel viertel kiez wohnviertel
  reparatur repair reparieren
  ehrenamt freiwillige
  hilfe helfen
  kind kids
  bücherei bibliothek
  abfall müll
  information info infos informieren
  strasse str
  platz pl
  fest feier
  jugend teenager
  student studierende
  azubi auszubildende lehrling
  vergabe vergeben
  aufnahme aufnehmen
  teilnahme teilnehmen
  übergabe übergeben
  schulung fortbildung weiterbildung
  gewinnung anwerbung gewinnen anwerben
  wc toilette
  gehweg bürgersteig
  webseite website homepage internetseite
  flyer faltblatt
  wlan wifi
  barrierefrei behindertengerecht
  leerstand leerstehend
  netzwerk vernetzung vernetzen
  verlegung verlegen verlagerung verlagern umzug umziehen
`

/** Stem → stem of the word that stands for it. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  synonymLines
    .trim()
    .split('\n')
    .map(forms)
    .flatMap(([first = '', ...others]) => [first, ...others].map((word) => [stem(word), stem(first)] as const)),
)

/** Written short in titles and in names of organisations, with a full stop or without. */
export const abbreviations: Readonly<Record<string, string>> = {
  f: 'für',
  u: 'und',
  v: 'von',
  d: 'der',
  m: 'mit',
  kl: 'klein',
  gr: 'groß',
  nr: 'Nummer',
  str: 'straße',
  pl: 'platz',
  qm: 'Quartiersmanagement',
  qu: 'Quartier',
  pv: 'Photovoltaik',
  hbf: 'Hauptbahnhof',
  bhf: 'Bahnhof',
  insek: 'ISEK',
  pc: 'Computer',
  ba: 'Bauabschnitt',
  gs: 'Grundschule',
  ogs: 'Ganztagsgrundschule',
  vhs: 'Volkshochschule',
  mgh: 'Mehrgenerationenhaus',
  juz: 'Jugendzentrum',
  juze: 'Jugendzentrum',
  awo: 'Arbeiterwohlfahrt',
  nahverkehr: 'ÖPNV',
  personennahverkehr: 'ÖPNV',
  kath: 'katholisch',
  abt: 'Abteilung',
  mgmt: 'Management',
  off: 'öffentlich',
  geb: 'Gebäude',
  ehem: 'ehemalig',
  ot: 'Ortsteil',
  eg: 'Erdgeschoss',
  og: 'Obergeschoss',
}

/** Parts of which compounds are made, beside those that stand alone in the plan itself. */
export const commonParts: readonly string[] = forms(`
  angebot projekt maßnahme programm konzept arbeit beratung berater sprechstunde sprech stunde kurs treff punkt café laden
  haus heim zentrum stelle stätte büro platz park garten fest feier markt gruppe runde kreis netzwerk werkstatt börse
  schule hort hof weg straße brücke tunnel bahn halle raum räume fläche anlage gerät möbel bank bänke schrank tafel
  verein verband amt rat beirat konferenz forum fonds plan karte mappe führer zeitung blatt hilfe pate paten lotse lotsen
  dienst begleitung betreuung pflege förderung bildung training schulung projekttag ausflug fahrt reise woche tag
  abend nacht mittag tisch frühstück essen küche kino theater bühne chor musik tanz kunst kultur sport spiel spiele
  bewegung gesundheit sucht gewalt prävention vorsorge vorbeugung schutz sicherheit kontrolle messung verkehr rad
  jugend kinder kind familie familien eltern senioren frauen männer mädchen jungen mieter bürger bewohner nachbarn
  nachbarschaft nachbarschafts quartier quartiers stadtteil stadt sprach sprache lese lern schul grund bildungs haus
  hausaufgaben wohn wohnung wohnungs gemeinschaft gemeinschafts begegnung begegnungs integration sozial umwelt klima
  energie müll abfall rad fahrrad fuß auto bus bolz skate nord süd ost west außen ober unter mittel jugendliche
  ferien sommer winter herbst frühling weihnachts advents ehrenamt ehrenamts freiwilligen reparatur tausch koch back
  näh schwimm erzähl vorlese schulden schuldner sozial migration migrations flüchtlings willkommens berufs ausbildungs
  ganztags mittags öffentlich barriere beleuchtung begrünung sanierung digital medien internet computer wald wasser
  übergreifend freundlich gerecht bezogen orientiert
  leistung leitung bindung ordnung kirche kirchen
  information info workshop seminar vortrag kampagne wettbewerb preis ausstellung festival umfrage befragung bericht
  analyse studie strategie leitfaden budget stiftung agentur akademie labor museum kiosk mobil station terrasse brunnen
  baum bäume beet wiese ufer spielplatz schulhof turnhalle sporthalle bad schwimmbad freibad mensa toilette dach
  fassade keller heizung aufzug treppe rampe zaun unterführung kreuzung ampel überweg haltestelle bahnhof säule system
  wegweiser app portal plattform flyer broschüre schüler lehrer lehrkräfte kräfte kraft azubi studenten väter mütter
  kranke behinderten obdachlosen wohnungslosen geflüchteten migranten angehörige personen team fach personal verwaltung
  alltag alltags armut demenz hospiz selbsthilfe inklusion teilhabe gleichstellung krise krisen notfall früh hochschul
  behörden antrag antrags formular recht rechts miet eigentümer bau boden lärm luft hitze kälte natur tier hunde insekten
  mobilität elektro lasten solar photovoltaik wärme strom wirtschaft gewerbe handel job existenz weiterbildung fortbildung ball
  literatur film foto zirkus orchester daten zeit zeiten öffnung mehr lernen gestalten aktion ziel gelände vermittlung
  versorgung verpflegung erziehung aufklärung erkrankung vermeidung gemeinde sitz wander radweg fußweg gehweg
  verbindung nutzung probe proben leerstand kataster
  ausbau umbau neubau erweiterung erneuerung modernisierung renovierung verbesserung aufwertung gestaltung umgestaltung
`)
