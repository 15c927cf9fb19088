/*
 * Words that follow a role, `Familie` or a salutation and are no surname. Left out are nouns that many people are called by:
 * Koch, Winter, Keller, Baum, Garten.
 */
import { canBeSurname, isNoName, isNoSurname } from './no-person.ts'

/** Alone, in the plural, or as the last part of a compound. */
const parts = `
  schule kultur technik musik politik klinik fabrik kunst sport bildung wohnung heizung reinigung planung schlüssel
  termin antrag angebot kurs treffen sprechstunde bericht protokoll konzept vertrag garage aufzug treppe fenster
  spielplatz parkplatz gebäude anlage fläche räume zeiten bezirk zirkus wohnbau mobilität pflege beruf jugend senior
  bürger bewohner gruppe vorstand kita familie hilfe freizeit urlaub gewalt gesundheit krankheit sprache migration
  flucht inklusion teilhabe energie klima umwelt material budget förderung unternehmen wirtschaft handwerk industrie
  verkehr medien internet homepage marketing training coaching kontakt adresse telefon nummer vertreter vertretung
  schulung workshop tagung garderobe toilette werkstatt bahnhof friedhof bauhof schulhof innenhof rathaus wohnhaus
  hochhaus parkhaus jugendhaus gemeindehaus pfarrhaus treppenhaus gasthaus vereinshaus mehrfamilienhaus
  generationenhaus nachbarschaftshaus stadtteilhaus kulturhaus sporthaus elternhaus kinderhaus neubau umbau ausbau
  altbau rundgang eingang zugang straßen stadtteil ortsteil kommune konferenz kompetenz assistenz rentner inventar
  seminar reparatur literatur struktur armutsprävention karriere erziehung kirche kreisverband ehrenamt nzimmer
  tzimmer szimmer schutz plätze tonne werkzeug center kandidat sprecherrat fußball vielfalt haushalt chance dialog
  personal finanz investor eigentümer vermieter computer notruf schrift entwurf protokollant gerät gerätehaus
  landkreis zukunft begegnung wesen rundbrief gelände wohngeld fördermittel objekt kontrolle ersatz einsatz umsatz
  helfer handwerker schriftführer kämmerei kommission vorsitz schirmherr schirmherrin vorlage unterlage grundlage
  beschluss anschluss abschluss empfang grußwort stichwort antwort lehrkräfte fachkräfte arbeitskräfte kreistag
  gewerbe einzelhandel spielmobil miteinander unterwegs verein überstunde assistent assistentin projektträger kümmerer
  nachbargemeinde roboter skizze lageplan bebauungsplan zeitplan regenbogen wohnblock ausflug ferienplan bücherei
  werbung plakat flyer broschüre zeitung umfrage befragung statistik ergebnis erlebnis verzeichnis übersicht
  entscheidung abstimmung genehmigung prüfung rechnung zahlung stipendium zuschuss vorschuss gebühr satzung verordnung
  paragraf formular unterkunft geflüchtete flüchtling arbeitslos student studium schüler azubi praktikum praktikant
  lehrling auszubildende bundesfreiwillige tagesmutter großeltern stammtisch frühstück mittagstisch picknick flohmarkt
  basar konzert theater ausstellung spielzeug möbel fahrrad parkbank beleuchtung laterne kreuzung radweg gehweg fußweg
  haltestelle bahnsteig sandkasten rutsche schaukel blumen hochbeet sträucher abfall container recycling kompost
  heizungskeller fahrstuhl barriere treppenlift dachboden balkon fassade photovoltaik ladesäule hotline plattform
  webseite website newsletter instagram facebook software hardware laptop smartphone passwort`
/** Not as the last part of a longer word: surnames end like them. */
const whole = `
  bau wunsch bedarf frage rolle aufgabe pflicht dame herren oma opa single paar tandem service notdienst info auto rad
  bus bahn ferien feste spiel spaß ruhe lärm müll strom wasser gas licht dach tür tor flur hof bad chor café cafe
  kiosk laden rente alter nähe hause heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag region
  bund land kreis quartier zentral innenstadt altstadt neustadt sozial aktiv fit gesund plus international
  interkulturell regional ev evangelisch katholisch ich wir sie er es alle nachname name vorname unbekannt offen fehlt
  neu intern extern haupt allgemein ehrenamtlich awo drk vhs asb caritas diakonie sparkasse volksbank anfang ende
  umzug einzug auszug besuch dienst vollzeit teilzeit minijob mini job wlan it edv winterdienst sicherheit ordnung
  sauberkeit hort krippe minden ost west nord süd karte liste plan stelle raum zeit kasse bank betrieb block markt
  feier abend mobil kind kinder eltern mutter vater mann frau leute mensch mieter nachbar partner pate leben alltag
  glück recht sucht armut natur wetter geld kosten miete mittel handel digital presse mail post runde küche lager
  umgang ort ehe liebe partei glaube nutzer tier hund katze männer spieler bäder räder wahl bauherr rat pool team
  kunterbunt kompakt online erleben stärken kochen bewegen lernen fördern entlasten begleiten beraten unterstützen
  genießen verbinden gestalten entdecken basteln backen singen tanzen turnen erziehen wachsen lachen helfen schützen
  sichern sparen teilen tauschen reparieren informieren anrufen gesucht willkommen hilfsbereit ziel idee thema
  themen problem lösung gefahr unfall notfall feuer gewinn verlust start stopp ablauf anlass aktion event
  programm erfolg anzahl summe betrag preis größe höhe breite länge typ art form farbe bild bilder foto film
  video text seite heft mappe ordner akte brief schein ausweis pass visum konto ticket fahrt reise weg route tour
  trinken kuchen kaffee tee obst gemüse brot milch schuhe kleidung jacke pullover mode sitzung woche monat jahr tage
  stunde minute uhr pause dauer frist beginn schluss arzt ärzte ärztin apotheke hebamme senat senator gericht anwalt
  polizist feuerwehr polizei bundeswehr armee verband innung kammer gilde gewerkschaft pastoren dolmetscher übersetzer
  betriebsrat personalrat elternrat beirat ausschuss fraktion ratsfraktion spd cdu fdp grüne afd gäste besucher
  kunde klient patient opfer täter zeuge zuschauer spender sponsor teilnehmer teilnehmende anbieter veranstalter
  dienstleister hersteller lieferant vertretende ansage aushang zettel steuer drucker kino beet daten
  rasen asyl tablet ampel imam spende rampe lotse gesetz`
/** First parts of the compounds that plans are full of; `Schul`, `Spiel` and `Ort` begin surnames, too. */
const firstPart =
  /^(?:bürger|kinder|jugend|sport|frauen|männer|orts|klima|kultur|familien|quartiers|gemeinde|gemeinwesen|senioren|verkehrs|integrations|bildungs|sozial|arbeits|straßen|protokoll|stadt|wohnungs|nachbarschafts|ehrenamts|gesundheits|umwelt|energie|eltern|schüler|grundschul|freiwilligen|ausländer|spielplatz|wohngeld|haus(?:halts|aufgaben))\p{Ll}{3}/u
const folded = (list: string) => list.trim().split(/\s+/).join('|')
const plainWord = new RegExp(`^(?:${folded(whole)})(?:e|n|en|s|es)?$|(?:${folded(parts)})(?:e|n|en|s|es|in)?$`, 'u')

/** Endings of nouns, beyond those that `canBeSurname` knows. */
const plainEnding =
  /(?:\p{Ll}{2}(?<!hart|horn|^jung|nürnb)ung|ungen|ium|eum|ment|innen|logie|phie|nomie|apie|sion|sionen|erei|ität|itäten)$/u

/** Words that begin a phrase or go on with one, in whatever case they are written. */
const functionWord =
  /^(?:und|oder|mit|ohne|für|von|vom|vor|zu|zum|zur|im|in|ins|am|an|auf|aus|bei|beim|nach|über|um|unter|bis|seit|durch|gegen|als|wie|auch|nur|noch|nicht|kein|keine|der|die|das|den|dem|des|ein|eine|einen|einer|wegen|wird|ist|hat|war|sind|haben|kann|soll|muss|will|möchte|bitte|so|sehr|mehr|immer|dann|da|hier|dort|selbst|sich|sowie|u|bzw|statt|trotz|ab|je|zwischen|wenn|weil|dass|ob)$/u
/** What else follows `frau` or `FRAU` where it is no salutation. */
const notAddressed =
  /^(?:macht|lacht|kocht|sucht|braucht|spricht|steht|geht|sieht|zieht|bleibt|lebt|spielt|tanzt|sein|werden|essen|lassen|wissen|dürfen|müssen|können|sollen|wollen|divers|weiblich|männlich|allein|alleine|stark|starke|frei|sicher|gemeinsam|heute|gestern|morgen|jetzt|damals|gern|gerne|oft|weiter|wieder|nie|schon|also|aber|denn|doch|mal|nein|ja|los|unterwegs|zuhause|daheim|online|ganz|viel|etwas|jemand|niemand|meine|deine|unsere|ihr|ihre|seine|holle|sorge|kreativ|aktuell|mobil|digital)$/u
const notAddressedEnding =
  /(?:(?<!kön|henn|ludw|hartw)ig|lich|isch|sam|bar|los|end|iert|iv|[iu]ell|(?<![nrl]s|nss|niss|iess|aus|ß|uy)en|(?<!d|brech|vog|voig|schmit|har|wer|ber|hol|erns)t)$/u

/** A word that may well be a surname, as no noun, adjective, or place is known like it. */
export function isLikelySurname(name: string): boolean {
  return name
    .slice(name.lastIndexOf(' ') + 1)
    .split('-')
    .every((part) => canBeSurname(part) && !isNoSurname(part) && !isNoName(part) && !isPlainWord(part))
}

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase()
  return [functionWord, plainWord, plainEnding, firstPart].some((pattern) => pattern.test(lower))
}

export function isFunctionWord(word: string): boolean {
  return functionWord.test(word.toLowerCase())
}

/** `frau macht mit`, `FRAU SEIN HEUTE`: the verb or adverb of a phrase, without capitals to tell it. */
export function goesOnAfterFrau(word: string): boolean {
  const lower = word.toLowerCase()
  return notAddressed.test(lower) || notAddressedEnding.test(lower)
}
