### The things a detector can tell apart.
### The value is the word shown at the thing, in the nominative. `.plural`, `.article` and `.singular`
### are in the accusative, since all that is said of things is "Ich sehe …". `.singular` stands only
### where it is another word than the value. `.also` lists other words a person may ask with; they
### are never said.

thing-person = Person
    .plural = Personen
    .article = eine
    .also = jemand, jemanden, mich, uns, ihn, sie, Mensch, Menschen, Leute

thing-bicycle = Fahrrad
    .plural = Fahrräder
    .article = ein
    .also = Rad, Räder

thing-car = Auto
    .plural = Autos
    .article = ein
    .also = Wagen, Pkw

thing-motorcycle = Motorrad
    .plural = Motorräder
    .article = ein

thing-airplane = Flugzeug
    .plural = Flugzeuge
    .article = ein

thing-bus = Bus
    .plural = Busse
    .article = einen

thing-train = Zug
    .plural = Züge
    .article = einen
    .also = Eisenbahn

thing-truck = Lastwagen
    .plural = Lastwagen
    .article = einen
    .also = Lkw, Lkws, Laster

thing-boat = Boot
    .plural = Boote
    .article = ein
    .also = Schiff, Schiffe

thing-traffic-light = Ampel
    .plural = Ampeln
    .article = eine

thing-fire-hydrant = Hydrant
    .singular = Hydranten
    .plural = Hydranten
    .article = einen

thing-stop-sign = Stoppschild
    .plural = Stoppschilder
    .article = ein

thing-parking-meter = Parkuhr
    .plural = Parkuhren
    .article = eine

thing-bench = Bank
    .plural = Bänke
    .article = eine
    .also = Sitzbank, Sitzbänke

thing-bird = Vogel
    .plural = Vögel
    .article = einen

thing-cat = Katze
    .plural = Katzen
    .article = eine

thing-dog = Hund
    .plural = Hunde
    .article = einen

thing-horse = Pferd
    .plural = Pferde
    .article = ein

thing-sheep = Schaf
    .plural = Schafe
    .article = ein

thing-cow = Kuh
    .plural = Kühe
    .article = eine

thing-elephant = Elefant
    .singular = Elefanten
    .plural = Elefanten
    .article = einen

thing-bear = Bär
    .singular = Bären
    .plural = Bären
    .article = einen

thing-zebra = Zebra
    .plural = Zebras
    .article = ein

thing-giraffe = Giraffe
    .plural = Giraffen
    .article = eine

thing-backpack = Rucksack
    .plural = Rucksäcke
    .article = einen

thing-umbrella = Regenschirm
    .plural = Regenschirme
    .article = einen
    .also = Schirm, Schirme

thing-handbag = Handtasche
    .plural = Handtaschen
    .article = eine
    .also = Tasche, Taschen

thing-tie = Krawatte
    .plural = Krawatten
    .article = eine
    .also = Schlips, Schlipse

thing-suitcase = Koffer
    .plural = Koffer
    .article = einen

thing-frisbee = Frisbee
    .plural = Frisbees
    .article = ein

thing-skis = Ski
    .singular = Paar Ski
    .plural = Paar Ski
    .article = ein
    .also = Skier

thing-snowboard = Snowboard
    .plural = Snowboards
    .article = ein

thing-sports-ball = Ball
    .plural = Bälle
    .article = einen

thing-kite = Drachen
    .plural = Drachen
    .article = einen

thing-baseball-bat = Baseballschläger
    .plural = Baseballschläger
    .article = einen

thing-baseball-glove = Baseballhandschuh
    .plural = Baseballhandschuhe
    .article = einen

thing-skateboard = Skateboard
    .plural = Skateboards
    .article = ein

thing-surfboard = Surfbrett
    .plural = Surfbretter
    .article = ein
    .also = Surfboard, Surfboards

thing-tennis-racket = Tennisschläger
    .plural = Tennisschläger
    .article = einen

thing-bottle = Flasche
    .plural = Flaschen
    .article = eine

thing-wine-glass = Weinglas
    .plural = Weingläser
    .article = ein
    .also = Glas, Gläser

thing-cup = Tasse
    .plural = Tassen
    .article = eine
    .also = Becher

thing-fork = Gabel
    .plural = Gabeln
    .article = eine

thing-knife = Messer
    .plural = Messer
    .article = ein

thing-spoon = Löffel
    .plural = Löffel
    .article = einen

thing-bowl = Schüssel
    .plural = Schüsseln
    .article = eine
    .also = Schale, Schalen

thing-banana = Banane
    .plural = Bananen
    .article = eine

thing-apple = Apfel
    .plural = Äpfel
    .article = einen

thing-sandwich = Sandwich
    .plural = Sandwiches
    .article = ein
    .also = Sandwichs

thing-orange = Orange
    .plural = Orangen
    .article = eine
    .also = Apfelsine, Apfelsinen

thing-broccoli = Brokkoli
    .plural = Brokkoli
    .article = einen

thing-carrot = Karotte
    .plural = Karotten
    .article = eine
    .also = Möhre, Möhren

thing-hot-dog = Hotdog
    .plural = Hotdogs
    .article = einen

thing-pizza = Pizza
    .plural = Pizzas
    .article = eine
    .also = Pizzen

thing-donut = Donut
    .plural = Donuts
    .article = einen

thing-cake = Kuchen
    .plural = Kuchen
    .article = einen
    .also = Torte, Torten

thing-chair = Stuhl
    .plural = Stühle
    .article = einen

thing-couch = Sofa
    .plural = Sofas
    .article = ein
    .also = Couch, Couches

thing-potted-plant = Topfpflanze
    .plural = Topfpflanzen
    .article = eine
    .also = Pflanze, Pflanzen, Zimmerpflanze, Zimmerpflanzen

thing-bed = Bett
    .plural = Betten
    .article = ein

thing-dining-table = Esstisch
    .plural = Esstische
    .article = einen
    .also = Tisch, Tische
    .dining = Esstisch, Esstische, Küchentisch, Küchentische
    .low = Couchtisch, Couchtische, Sofatisch, Beistelltisch, Beistelltische
    .desk = Schreibtisch, Schreibtische, Arbeitstisch

thing-toilet = Toilette
    .plural = Toiletten
    .article = eine
    .also = Klo, Klos

thing-tv = Fernseher
    .plural = Fernseher
    .article = einen

thing-laptop = Laptop
    .plural = Laptops
    .article = einen

thing-mouse = Computermaus
    .plural = Computermäuse
    .article = eine
    .also = Maus, Mäuse

thing-remote = Fernbedienung
    .plural = Fernbedienungen
    .article = eine

thing-keyboard = Tastatur
    .plural = Tastaturen
    .article = eine

thing-cell-phone = Handy
    .plural = Handys
    .article = ein
    .also = Telefon, Telefone, Smartphone, Smartphones, Mobiltelefon, Mobiltelefone

thing-microwave = Mikrowelle
    .plural = Mikrowellen
    .article = eine

thing-oven = Backofen
    .plural = Backöfen
    .article = einen
    .also = Ofen, Öfen, Herd, Herde

thing-toaster = Toaster
    .plural = Toaster
    .article = einen

thing-sink = Waschbecken
    .plural = Waschbecken
    .article = ein
    .also = Spülbecken, Spüle, Spülen

thing-refrigerator = Kühlschrank
    .plural = Kühlschränke
    .article = einen

thing-book = Buch
    .plural = Bücher
    .article = ein

thing-clock = Uhr
    .plural = Uhren
    .article = eine

thing-vase = Vase
    .plural = Vasen
    .article = eine

thing-scissors = Schere
    .plural = Scheren
    .article = eine

thing-teddy-bear = Teddybär
    .singular = Teddybären
    .plural = Teddybären
    .article = einen
    .also = Teddy, Teddys

thing-hair-drier = Föhn
    .plural = Föhne
    .article = einen
    .also = Haartrockner

thing-toothbrush = Zahnbürste
    .plural = Zahnbürsten
    .article = eine

## Kinds: words for several of these things at once. What belongs to which: app/skills/kinds.ts

kind-animal = Tier
    .plural = Tiere
    .article = ein

kind-fruit = Frucht
    .plural = Früchte
    .article = eine
    .also = Obst

kind-food = Lebensmittel
    .plural = Lebensmittel
    .article = ein
    .also = Essen, etwas zu essen

kind-furniture = Möbelstück
    .plural = Möbelstücke
    .article = ein
    .also = Möbel

kind-vehicle = Fahrzeug
    .plural = Fahrzeuge
    .article = ein

kind-drinkware = Trinkgefäß
    .plural = Trinkgefäße
    .article = ein
    .also = etwas zu trinken daraus, etwas zum Trinken, etwas woraus ich trinken kann

kind-seat = Sitzgelegenheit
    .plural = Sitzgelegenheiten
    .article = eine
    .also = etwas zum Sitzen, Sitz, Sitze, Sitzplatz, Sitzplätze

kind-cutlery = Besteckteil
    .plural = Besteckteile
    .article = ein
    .also = Besteck, etwas zum Essen mit

kind-luggage = Gepäckstück
    .plural = Gepäckstücke
    .article = ein
    .also = Gepäck, etwas zum Packen

kind-appliance = Haushaltsgerät
    .plural = Haushaltsgeräte
    .article = ein
    .also = Küchengerät, Küchengeräte

kind-electronics = elektronisches Gerät
    .plural = elektronische Geräte
    .article = ein
    .also = Elektronik, Gerät, Geräte

kind-screen = Bildschirm
    .singular = Bildschirm
    .plural = Bildschirme
    .article = einen
    .also = Monitor, Monitore

kind-vegetable = Gemüse
    .singular = Stück Gemüse
    .plural = Stück Gemüse
    .article = ein

kind-container = Behälter
    .singular = Behälter
    .plural = Behälter
    .article = einen
    .also = Gefäß, Gefäße

kind-thing = Ding
    .plural = Dinge
    .article = ein
