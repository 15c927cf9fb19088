"""What an invented municipality writes into its plan. Every title is another measure; TWINS says one measure twice."""

FIELDS = (("W", "Wohnen"), ("S", "Soziales"), ("F", "Freizeit und Kultur"), ("G", "Gesundheit und Sicherheit"))

TITLES = {
    "W": """Mieterberatung im Stadtteilbüro
Hofbegrünung in der Gartenzeile
Barrierefreie Eingänge an der Lindenzeile
Tauschbörse für Wohnungen
Fahrradgarage am Heidering
Neue Beleuchtung der Durchgänge
Leerstandskataster
Wohngruppe für ältere Menschen
Modernisierung der Heizzentralen
Sperrmüllabholung auf Bestellung
Mehrsprachige Hausordnung
Aufzüge in den Punkthäusern
Waschküche als Treffpunkt
Belegungsvereinbarung mit den Eigentümern
Energieberatung an der Haustür
Gästewohnung für Angehörige
Balkonanbau an der Nordzeile
Patenschaften für Baumscheiben
Wettbewerb „Schönster Vorgarten“
Probewohnen für Auszubildende
Dachausbau mit kleinen Wohnungen
Umzugshilfe für Alleinstehende
Schadensmelder für Treppenhäuser
Lärmschutz an der Bahnseite
Mietrückstände früh erkennen
Wohnraum für Pflegekräfte
Klingeltafeln in leichter Sprache
Paketstation im Torhaus
Müllplätze einhausen
Trinkwasser im Innenhof
Regenwasser vom Dach nutzen
Hausmeister als Lotsen
Carsharing für Mietergemeinschaften
Farbkonzept für Fassaden
Musterwohnung mit Assistenzsystemen""",
    "S": """Sprachcafé im Gemeindehaus
Hausaufgabenhilfe in der Grundschule
Familienpaten
Schuldnerberatung vor Ort
Aufbau eines Elterncafés
Formularhilfe am Donnerstag
Ausbildungslotsen
Besuchsdienst für Hochbetagte
Nachbarschaftsfonds
Kleiderkammer
Begleitung beim Übergang von der Kita in die Schule
Tafelgarten
Digitale Sprechstunde für Behördengänge
Arbeitslosentreff
Integrationslotsinnen
Mittagstisch für alle
Ferienbetreuung in den Herbstferien
Beratung für Alleinerziehende
Stadtteilzeitung
Ehrenamtsagentur
Lernpaten an der Oberschule
Trauergruppe
Väterfrühstück
Offene Werkstatt für Reparaturen
Rechtsberatung für Geflüchtete
Einkaufsdienst
Bewerbungstraining
Randzeitenbetreuung in den Kitas
Handyhilfe von Jung für Alt
Dolmetscherpool
Willkommensbesuche bei Neugeborenen
Bürgerbus
Sozialkaufhaus
Übergangswohnen nach der Haft
Mobile Jugendarbeit""",
    "F": """Neubau einer Skateanlage
Bücherschrank am Marktplatz
Stadtteilfest im Juni
Theaterprojekt der Generationen
Bolzplatz am Kanal
Chor der Kulturen
Freiluftkino
Kinderzirkus in den Sommerferien
Urban Gardening auf der Brache
Geschichtswerkstatt
Proberäume für Bands
Sitzbänke entlang des Grünzugs
Lesenacht in der Bücherei
Boulebahn
Öffnung der Sporthalle am Wochenende
Kunst an Stromkästen
Wegweiser durch das Quartier
Naturerlebnispfad
Tanznachmittag
Umbau des Pavillons
Graffitiwand
Spieliothek
Fotowettbewerb
Wasserspielplatz im Volkspark
Erzählcafé
Drachenfest
Nähstube
Schachtische unter den Platanen
Ausleihe von Lastenrädern
Laternenumzug
Kleinkunstbühne
Winterspielplatz
Kochabende rund um die Welt
Imkerei für Kinder""",
    "G": """Bewegungsparcours im Park
Sichere Schulwege
Suchtprävention an Schulen
Sprechstunde der Polizei
Defibrillator am Rathausplatz
Rückenschule
Zahnputzkurs in Kitas
Nachtwanderer
Angsträume beseitigen
Pflegestützpunkt
Ernährungsführerschein
Selbstbehauptung für Mädchen
Trinkbrunnen
Erste-Hilfe-Kurse
Sturzprophylaxe
Streitschlichter
Querungshilfe an der Ringstraße
Hitzeschutzplan
Radfahrprüfung
Hebammensprechstunde
Schwimmkurs für Grundschulkinder
Rauchmelderaktion
Impfmobil
Gedächtnistraining
Tempo 30 vor der Kita
Psychosoziale Beratung
Spaziergangsgruppe
Hundekotbeutel
Runder Tisch gegen Gewalt
Notfallkarten für Ältere
Yoga auf der Wiese
Kontaktbereichsbeamte im Viertel
Winterdienst auf Gehwegen
Aufklärung über Betrug am Telefon""",
}

# One and the same measure in the words of two people: inflection, compounds, word order, abbreviations, filler words.
TWINS = {
    "W": """Umbau der Eingangsbereiche im Ahornweg|Eingangsbereiche im Ahornweg umbauen
Wohnungstauschbörse für Familien|Börse zum Wohnungstausch für Familien
Mietschuldenberatung|Beratung bei Mietschulden
Sanierung des Hochhauses Birkenweg 4|Hochhaussanierung Birkenweg 4
Begrünung der Garagendächer|Garagendächer begrünen
Einrichtung einer Concierge-Loge|Concierge-Loge einrichten
Barrierefreier Umbau von Seniorenwohnungen|Seniorenwohnungen barrierefrei umbauen
Fahrradabstellanlagen an der Kirchzeile|Errichtung von Fahrradabstellanlagen an der Kirchzeile
Konzept gegen Leerstand von Ladenlokalen|Leerstandskonzept für Ladenlokale
Nachbarschaftliche Umzugskartonbörse|Umzugskartonbörse in der Nachbarschaft""",
    "S": """Stadtteilmütter ausbilden|Ausbildung von Stadtteilmüttern
Sprachförderung für Vorschulkinder|Förderung der Sprache von Vorschulkindern
Mehrgenerationenhaus im Quartier|Einrichtung eines Mehrgenerationenhauses
Beratungsstelle für Zuwanderer|Beratungsstelle für Zuwanderinnen und Zuwanderer
Begegnungscafé für Seniorinnen und Senioren|Begegnungscafé f. Senioren
Hilfe beim Ausfüllen von Anträgen|Ausfüllhilfe für Anträge
Netzwerk Frühe Hilfen ausbauen|Ausbau des Netzwerks Frühe Hilfen
Aufsuchende Sozialarbeit am Bahnhof|Aufsuchende Sozialarbeit im Bereich des Bahnhofs
Patenprogramm für junge Mütter|Patinnenprogramm für junge Mütter
Quartiersfrühstück|Gemeinsames Frühstück im Quartier""",
    "F": """Jugendtreff im Quartier|Einrichtung eines Jugendtreffs
Erneuerung des Spielplatzes am Mühlbach|Spielplatzerneuerung am Mühlbach
Ferienprogramm für Kinder|Kinderferienprogramm
Kulturtage im Herbst|Durchführung von Kulturtagen im Herbst
Mobiles Spielangebot auf dem Kirchplatz|Spielmobil-Angebot auf dem Kirchplatz
Öffentliches Bücherregal vor der Mensa|Bücherregal, öffentlich, vor der Mensa
Gemeinschaftsgarten am Wasserturm|Anlage eines Gemeinschaftsgartens am Wasserturm
Sportangebote für Mädchen|Angebote des Sports speziell für Mädchen
Aufwertung des Marktplatzes|Der Marktplatz wird aufgewertet
Musikunterricht in den Kitas|Kitas: Unterricht in Musik""",
    "G": """Gewaltprävention an Grundschulen|Prävention von Gewalt an den Grundschulen
Beleuchtung des Fußwegs zum Bahnhof|Fußwegbeleuchtung zum Bahnhof
Gesundheitslotsen ausbilden|Ausbildung von Gesundheitslotsinnen und -lotsen
Verkehrsberuhigung in der Schulstraße|Schulstraße: Verkehr beruhigen
Bewegungsangebote für Ältere|Bewegungsangebote f. ältere Menschen
Fahrradtraining für Kinder|Training mit dem Fahrrad für Kinder
Kochkurse für gesunde Ernährung|Kurse zum Kochen und zur gesunden Ernährung
Sicherheitsrundgänge am Abend|Abendliche Sicherheitsrundgänge
Beratungsangebot zur Pflege von Angehörigen|Pflege von Angehörigen: Beratungsangebote
Aufstellung von Notrufsäulen im Stadtpark|Notrufsäulen im Stadtpark aufstellen""",
}

# Alike in words, not in meaning: both may stand in one plan.
ALIKE_TITLES = {
    "W": """Sanierung der Häuser Birkenweg 1–5|Sanierung der Häuser Birkenweg 6–10
Mietertreff Nord|Mietertreff Süd
Neubau von Wohnungen|Neubau der Garagen""",
    "S": """Beratung für Mütter|Beratung für Väter
Sprachkurs A1|Sprachkurs B1
Jugendcafé|Elterncafé in der Kita
Ausbildung von Kulturmittlern|Ausstattung des Familienbüros""",
    "F": """Spielplatz 1|Spielplatz 2
Sommerferienprogramm|Osterferienprogramm
Sanierung der Turnhalle|Sanierung des Hallenbads
Mädchentreff|Männertreff""",
    "G": """Erste Hilfe am Kind|Erste Hilfe für Fahrschüler
Beleuchtung Nordweg|Beleuchtung Südweg
Suchtberatung für Jugendliche|Schuldenberatung für Jugendliche""",
}

DESCRIPTIONS = """An zwei Nachmittagen in der Woche stehen Fachleute bereit; eine Anmeldung ist nicht nötig.
Die Nachbarschaft plant mit. Nach einem Jahr wird ausgewertet, was sich bewährt hat.
Das Angebot richtet sich an alle, die im Quartier wohnen oder arbeiten.
Vorgesehen sind drei Schritte: Bestandsaufnahme, gemeinsame Planung und Bau.
Die Räume werden mitgenutzt, sodass keine Miete anfällt.
Gruppen von acht bis zwölf Personen treffen sich regelmäßig; Getränke werden gestellt.
Der Träger stellt eine halbe Stelle, die Stadt übernimmt die Sachkosten.
Bestehende Angebote werden besser aufeinander abgestimmt und bekannter gemacht.
Zunächst wird an einem Ort erprobt, danach auf weitere Orte ausgedehnt.
Die Leitung wechselt jährlich zwischen den beteiligten Einrichtungen.
Ein gemeinsamer Kalender zeigt alle Termine; er hängt in jedem Hauseingang.
Wer mitmachen möchte, wird geschult und danach begleitet.""".splitlines()

GOALS = """Hilfe ist leicht zu finden.
Mehr Menschen bringen sich ein.
Das Umfeld wird als sicher erlebt.
Kinder haben gleiche Chancen.
Wege werden kürzer.
Vorhandene Räume werden besser genutzt.""".splitlines()

GROUPS = """Familien
Ältere Menschen
Kinder von 6 bis 12 Jahren
Alle Bewohnerinnen und Bewohner
Jugendliche
Menschen mit wenig Einkommen""".splitlines()

REMARKS = """Abhängig von der Zusage der Fördermittel.
Räume sind vorhanden.
Die Vorarbeiten laufen.
Wird mit dem Schulträger abgestimmt.
Erste Gespräche wurden geführt.
Kann mit dem Nachbarquartier gemeinsam laufen.""".splitlines()

REASONS = """Der Träger hat sich zurückgezogen.
Der Bedarf ist inzwischen gedeckt.
Die Fläche steht nicht mehr zur Verfügung.
Die Förderung wurde nicht bewilligt.""".splitlines()

NEWS = """Zwölf Termine fanden statt, im Schnitt kamen neun Personen.
Der Auftrag ist vergeben, Baubeginn ist im Herbst.
Das Konzept liegt vor und wird abgestimmt.
Die Stelle ist besetzt.
Der Probelauf ist abgeschlossen.
Die Gruppe hat sich neu aufgestellt.
Die Ausschreibung läuft.
Eine zweite Gruppe ist hinzugekommen.
Der Förderbescheid ist eingegangen.
Der Raum wurde hergerichtet.""".splitlines()

ACTORS = (
    ("QM", "Quartiersmanagement Nordquartier", "Stadtteilbüro", "Quartier"),
    ("FBS", "Fachbereich Soziales", "", "Stadtverwaltung"),
    ("FBJ", "Fachbereich Jugend", "Jugendamt", "Stadtverwaltung"),
    ("WGA", "Wohnungsgenossenschaft Nordquartier eG", "Genossenschaft", "Wohnungswirtschaft"),
    ("KIB", "Kita Bachstelze", "", "Bildung"),
    ("GSA", "Grundschule Nordquartier", "", "Bildung"),
    ("OSA", "Oberschule am Wehr", "", "Bildung"),
    ("SVA", "Sportverein Nordquartier 1921 e. V.", "", "Verein"),
    ("KGM", "Kirchengemeinde St. Martin", "", "Kirche"),
    ("MIG", "Migrationsberatung der Wohlfahrt", "", "Wohlfahrt"),
    ("PI", "Polizeiinspektion Musterstadt", "Polizei", "Sicherheit"),
    ("SB", "Seniorenbeirat", "", "Beirat"),
    ("BVN", "Bürgerverein Nordquartier e. V.", "", "Verein"),
    ("GA", "Gesundheitsamt", "", "Stadtverwaltung"),
)

SOURCES = (
    ("ISEK", "Integriertes Stadtentwicklungskonzept", "Konzept"),
    ("RP", "Rahmenplan Nordquartier", "Konzept"),
    ("AW", "Akteurswerkstatt", "Veranstaltung"),
    ("IW", "Ideenwerkstatt", "Veranstaltung"),
    ("K1", "1. Sozialträgerkonferenz", "Veranstaltung"),
    ("K2", "2. Sozialträgerkonferenz", "Veranstaltung"),
    ("K3", "3. Sozialträgerkonferenz", "Veranstaltung"),
)

TOPICS = ("Integration", "Prävention", "Gleichstellung", "Klima", "Beteiligung")
FUNDING = ("Städtebauförderung", "Verfügungsfonds", "Haushalt", "Gemeinwesenarbeit", "Dritte")
PERIODS = ("2024–2026", "2025 - 2027", "2026-2030", "ab 2027", "seit 2019", "bis 2030", "Q3/2027", "Mitte 2026",
           "2025/26", "dauerhaft", "alle 2 Jahre", "2028")
COSTS = (12000, 5400.5, "54.000 €", "1.234,50 €", "2,6 Mio. €", "20.000–45.000 €", "ca. 8.000 €", "18.000 €/a",
         "1 500 EUR", "0 €", "7.500€", 98000)
EVIDENCE = ("Protokoll der Steuerungsgruppe", "Zuwendungsbescheid", "Auftrag an den Fachbetrieb", "Bauabnahme",
            "Teilnahmelisten", "Jahresbericht des Trägers")


def lines(block):
    return [line for line in block.splitlines() if line]


def pairs(block):
    return [tuple(line.split("|")) for line in lines(block)]
