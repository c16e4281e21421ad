package org.islet.devices.family.glooko;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * What the names of the columns say; each list goes English, German, French, Dutch, Spanish, Italian, then Portuguese,
 * Swedish, Danish, Norwegian, Finnish, Polish. docs/devices/glooko.md says which of them were seen.
 */
final class GlookoWords {

    static final ColumnWords TIME = ColumnWords.saying(
            "timestamp",
            "time stamp",
            "zeitstempel",
            "datum uhrzeit",
            "horodat",
            "date et heure",
            "tijdstempel",
            "datum en tijd",
            "marca temporal",
            "marca de tiempo",
            "sello de tiempo",
            "fecha y hora",
            "data e ora",
            "carimbo",
            "data e hora",
            "tidsstampel",
            "tidstampel",
            "datum och tid",
            "tidsstempel",
            "tidstempel",
            "dato og",
            "aikaleima",
            "znacznik czasu",
            "sygnatura czasow",
            "data i godzina");

    /** Continuous monitoring, by its initials in each language or in full. */
    private static final String[] SENSOR = {
        "cgm", " mcg ", " sgc ", " smcg ", "sensor", "capteur", "sensore", "contin", "kontin", "jatkuva", "anturi",
        "ciagl", "czujnik"
    };

    static final ColumnWords SENSOR_GLUCOSE = ColumnWords.saying(SENSOR).and(" mg dl ", " mmol l ");
    static final ColumnWords METER_GLUCOSE = ColumnWords.glucose(" bg ", " bs ").butNot(SENSOR);
    static final ColumnWords MANUAL =
            ColumnWords.saying("manual", "manuell", "manuel", "handmatig", "handinmat", "manuaal", "reczn");

    private static final String[] CARB = {
        "carb", "kohlenh", "glucid", "koolh", "hidratos", "kolhydr", "kulhydr", "karbohydr", "hiilihydr", "weglowod"
    };
    private static final String[] RATIO = {
        "ratio",
        "verhaltnis",
        "faktor",
        "rapport",
        "verhouding",
        "relacion",
        "relacao",
        "razao",
        "proporc",
        "kvot",
        "forhold",
        "suhde",
        "stosun",
        "wspolczyn"
    };
    private static final String[] DELIVERED = {
        "deliver",
        "abgegeben",
        "abgabe",
        "administr",
        "delivr",
        "toedien",
        "toegedien",
        "afgegeven",
        "afgifte",
        "suministr",
        "erogat",
        "erogaz",
        "fornecid",
        "aplicad",
        "tillfor",
        "levere",
        "levert",
        "tilfor",
        "afgivet",
        "avgitt",
        "annett",
        "annostel",
        "podan",
        "dostarcz"
    };
    private static final String[] FIRST = {
        "initial",
        "erste",
        "anfang",
        "sofort",
        "eerste",
        "inicial",
        "inizial",
        "direct",
        "inledande",
        "forsta",
        "forste",
        "indledende",
        "innledende",
        "alku",
        "ensimmai",
        "poczatk"
    };
    private static final String[] LATER = {
        "extended",
        "verlanger",
        "verzoger",
        "erweitert",
        "prolong",
        "etendu",
        "uitgebreid",
        "verlengd",
        "vertraagd",
        "extendid",
        "ampliad",
        "prolung",
        "estes",
        "estendid",
        "forlang",
        "utokad",
        "forlaeng",
        "udvidet",
        "forleng",
        "utvidet",
        "pitkitet",
        "laajennet",
        "przedluz",
        "wydluz"
    };
    private static final String[] WHOLE = {"total", "gesamt", "totaal", "kokonais", "yhteen", "calkow", "laczn", "suma"
    };

    static final ColumnWords CARBS = ColumnWords.saying(CARB).butNot(RATIO);
    static final ColumnWords CARB_RATIO = ColumnWords.saying(CARB).and(RATIO);
    static final ColumnWords INITIAL = ColumnWords.saying(FIRST).and(DELIVERED);
    static final ColumnWords EXTENDED = ColumnWords.saying(LATER).and(DELIVERED);
    static final ColumnWords INSULIN_DELIVERED = ColumnWords.saying("insul")
            .and(DELIVERED)
            .butNot(FIRST)
            .butNot(LATER)
            .butNot(WHOLE);
    static final ColumnWords INSULIN_TYPE = ColumnWords.saying("insul")
            .and("type", " typ ", " art ", "insulinart", "insulintyp", "soort", "tipo", "tyyppi", "rodzaj");

    /** The Dutch column of the rate is called a quantity, beside one of the insulin delivered. */
    static final ColumnWords RATE = ColumnWords.saying(
            " rate ",
            "basalrate",
            " debit ",
            " taux ",
            "snelheid",
            "hoeveelheid",
            " tasa ",
            "velocita",
            " tasso ",
            "velocidade",
            " taxa ",
            "hastighet",
            "hastighed",
            "nopeus",
            "predkosc");

    static final ColumnWords PERCENTAGE = ColumnWords.saying(
            "percent", "prozent", "pourcent", "procent", "porcent", "prosent", "prosentti", "percentual");
    static final ColumnWords DURATION = ColumnWords.saying(
            "duration",
            "dauer",
            "duree",
            "duur",
            "duracion",
            "durata",
            "duracao",
            "varaktighet",
            "varighed",
            "varighet",
            "kesto",
            "czas trwania");

    private static final ColumnWords TOTAL = ColumnWords.saying(WHOLE);
    static final ColumnWords TOTAL_INSULIN = TOTAL.and("insul").butNot("bolus", "basal", "basaal", "baza", "perus");
    static final ColumnWords TOTAL_BASAL = TOTAL.and("basal", "basaal", "baza", "perus");
    static final ColumnWords TOTAL_BOLUS = TOTAL.and("bolus");

    static final ColumnWords ALARM = ColumnWords.saying("alarm", "alerte", "allarm", " larm", "halyt");
    static final ColumnWords INTENSITY = ColumnWords.saying("intensi", "intensyw", "rasitus");
    static final ColumnWords NAME = ColumnWords.saying(
            " name ",
            " nom ",
            " naam ",
            " nombre ",
            " nome ",
            " bezeichnung ",
            " namn ",
            " navn ",
            " nimi ",
            " nazwa ");
    static final ColumnWords NOTE = ColumnWords.saying(
            " note",
            " notiz",
            " notitie",
            " nota ",
            " notas ",
            "remarque",
            " anteckn",
            " noter ",
            " notat",
            " muistiin",
            "kommentar");

    /** Left out: which device it was, to the number. */
    private static final ColumnWords SERIAL = ColumnWords.saying("serial", "serien", "serie", "sarjanum", "seryjn");

    private static final List<ColumnWords> ALL = List.of(
            TIME,
            SENSOR_GLUCOSE,
            METER_GLUCOSE,
            MANUAL,
            CARBS,
            CARB_RATIO,
            INITIAL,
            EXTENDED,
            INSULIN_DELIVERED,
            INSULIN_TYPE,
            RATE,
            PERCENTAGE,
            DURATION,
            TOTAL_INSULIN,
            TOTAL_BASAL,
            TOTAL_BOLUS,
            ALARM,
            INTENSITY,
            NAME,
            NOTE,
            SERIAL);

    private GlookoWords() {}

    /** The columns we have a word for. */
    static Set<Integer> known(CsvRow header) {
        return IntStream.range(0, header.size())
                .filter(column -> ALL.stream().anyMatch(words -> words.fit(header.cell(column))))
                .boxed()
                .collect(Collectors.toSet());
    }
}
