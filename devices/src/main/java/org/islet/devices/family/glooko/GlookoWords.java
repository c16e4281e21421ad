package org.islet.devices.family.glooko;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * What the names of the columns say; each list goes English, German, French, Dutch, Spanish, Italian. Of the German and
 * Dutch names those of time and sensor glucose were seen, the others are inferred.
 */
final class GlookoWords {

    static final ColumnWords TIME = ColumnWords.saying(
            "timestamp",
            "time stamp",
            "zeitstempel",
            "horodat",
            "tijdstempel",
            "marca temporal",
            "marca de tiempo",
            "sello de tiempo",
            "fecha y hora",
            "data e ora",
            "date et heure",
            "datum en tijd",
            "datum uhrzeit");

    private static final ColumnWords GLUCOSE = ColumnWords.glucose(" bg ");
    static final ColumnWords SENSOR_GLUCOSE =
            ColumnWords.saying("cgm", " mcg ", "sensor", "capteur").and(" mg dl ", " mmol l ");
    static final ColumnWords METER_GLUCOSE = GLUCOSE.butNot("cgm", " mcg ", "sensor", "capteur");
    static final ColumnWords MANUAL = ColumnWords.saying("manual", "manuell", "manuel", "handmatig");

    private static final String[] CARB = {"carb", "kohlenh", "glucid", "koolh", "hidratos"};
    private static final String[] RATIO = {"ratio", "verhaltnis", "faktor", "rapport", "verhouding", "relacion"};
    private static final String[] DELIVERED = {
        "deliver",
        "abgegeben",
        "abgabe",
        "administr",
        "delivr",
        "toegedien",
        "afgegeven",
        "afgifte",
        "suministr",
        "erogat",
        "erogaz"
    };
    static final ColumnWords CARBS = ColumnWords.saying(CARB).and(" g ", "gram").butNot(RATIO);
    static final ColumnWords CARB_RATIO = ColumnWords.saying(CARB).and(RATIO);
    static final ColumnWords INITIAL = ColumnWords.saying(
                    "initial", "erste", "anfang", "sofort", "eerste", "inicial", "inizial", "direct")
            .and(DELIVERED);
    static final ColumnWords EXTENDED = ColumnWords.saying(
                    "extended",
                    "verlanger",
                    "verzoger",
                    "prolong",
                    "etendu",
                    "verlengd",
                    "vertraagd",
                    "extendid",
                    "prolung")
            .and(DELIVERED);
    static final ColumnWords INSULIN_DELIVERED = ColumnWords.saying("insulin")
            .and(DELIVERED)
            .butNot("initial", "erste ", "anfang", "verlanger", "verzoger", "total", "gesamt", "totaal");
    static final ColumnWords INSULIN_TYPE =
            ColumnWords.saying("insulin").and("type", " typ ", " art ", "insulinart", "insulintyp", "soort", "tipo");

    static final ColumnWords RATE = ColumnWords.saying(
            " rate ", "basalrate", "basalrate", " debit ", "snelheid", " tasa ", "velocita", " tasso ");
    static final ColumnWords PERCENTAGE = ColumnWords.saying("percent", "prozent", "pourcent", "procent", "porcent");
    static final ColumnWords DURATION = ColumnWords.saying("duration", "dauer", "duree", "duur", "duracion", "durata");

    private static final ColumnWords TOTAL = ColumnWords.saying("total", "gesamt", "totaal");
    static final ColumnWords TOTAL_INSULIN = TOTAL.and("insulin").butNot("bolus", "basal", "basaal");
    static final ColumnWords TOTAL_BASAL = TOTAL.and("basal", "basaal");
    static final ColumnWords TOTAL_BOLUS = TOTAL.and("bolus");

    static final ColumnWords ALARM = ColumnWords.saying("alarm", "alerte", "allarm");
    static final ColumnWords INTENSITY = ColumnWords.saying("intensi");
    static final ColumnWords NAME =
            ColumnWords.saying(" name ", " nom ", " naam ", " nombre ", " nome ", " bezeichnung ");
    static final ColumnWords NOTE = ColumnWords.saying(" note", " notiz", " notitie", " nota ", " notas ", " remarque");

    /** Left out: which device it was, to the number. */
    private static final ColumnWords SERIAL = ColumnWords.saying("serial", "serien", "serie");

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
