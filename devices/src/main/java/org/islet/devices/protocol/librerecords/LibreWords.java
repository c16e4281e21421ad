package org.islet.devices.protocol.librerecords;

import java.util.List;
import java.util.Optional;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.PlainWords;

/**
 * What the names of the columns say in German, French, Dutch, Spanish and Italian, and in Portuguese, Swedish, Danish,
 * Norwegian, Finnish and Polish.
 */
final class LibreWords {

    static final ColumnWords SCAN = ColumnWords.saying(
            "scan",
            "escane",
            "numerisation",
            "leida",
            "lectura",
            "leitura",
            "letto",
            "lettura",
            "skan",
            "avlas",
            "odczyt");
    static final ColumnWords HISTORIC = ColumnWords.saying("verlauf", "histor", "storico", "storia");
    static final ColumnWords STRIP = ColumnWords.saying(
            "streifen",
            "bandelette",
            " tira",
            "striscia",
            "strip",
            "strook",
            "remsa",
            "strimmel",
            "strimler",
            "liuska",
            "pask");
    static final ColumnWords RAPID =
            ColumnWords.saying("schnell", "rapid", "snel", "snabb", "hurtig", "pikavaik", "nopea", "szybko");
    static final ColumnWords LONG = ColumnWords.saying(
                    "depot",
                    "verzoger",
                    "langsam",
                    "langw",
                    "lente",
                    "lenta",
                    "prolong",
                    "prolung",
                    "langverk",
                    "langtids",
                    "langvirk",
                    "pitkavaik",
                    "dlugo",
                    "longa")
            .butNot("schnell", "rapid", "snel", "snabb", "hurtig");
    static final ColumnWords CARBS = ColumnWords.saying(
            "kohlenhydrat",
            "glucides",
            "koolhydra",
            "carbohidrato",
            "hidratos",
            "carboidrat",
            "kolhydrat",
            "kulhydrat",
            "karbohydrat",
            "hiilihydra",
            "weglowodan");
    static final ColumnWords KETONE = ColumnWords.saying("keton", "ceton", "cheton");

    private static final ColumnWords GLUCOSE = ColumnWords.glucose();
    private static final ColumnWords TIME = ColumnWords.saying(
            "zeitstempel",
            "horodat",
            "tijdstempel",
            "sello de tiempo",
            "marca temporal",
            "marca de tiempo",
            "timestamp",
            "data e ora",
            "fecha y hora",
            "carimbo",
            "marcacao de tempo",
            "tidsstampel",
            "tidstampel",
            "tidsstempel",
            "aikaleima",
            "znacznik czasu",
            "sygnatura czasow",
            " zeit ",
            " uhrzeit ",
            " heure ",
            " tijd ",
            " hora ",
            " ora ",
            " tid ",
            " aika ",
            " czas ");
    private static final ColumnWords TYPE = ColumnWords.saying("typ", "tipo", "soort", "tyyppi")
            .and("aufzeich", "enregistr", "regist", "record", "opname", "vastleg", "post", "tietue", "rekord", "zapis");
    private static final ColumnWords WITHOUT_AMOUNT = ColumnWords.saying(
            "nicht numer",
            "non numer",
            "niet numer",
            "no numer",
            "sin valor numer",
            "nao numer",
            "icke numer",
            "ikke numer",
            "ei numeer",
            "nienumer");
    private static final String[] WITHOUT = WITHOUT_AMOUNT.needed().get(0).toArray(new String[0]);
    private static final ColumnWords NOTES = ColumnWords.saying(
            "notiz",
            "comment",
            " remarque",
            "notitie",
            "opmerking",
            " notas ",
            " nota ",
            " note ",
            "anteckning",
            " noter ",
            " notat",
            "muistiinpan",
            "kommentar",
            " uwag");
    private static final ColumnWords MEAL = ColumnWords.saying("insul")
            .and("mahlzeit", "repas", "maaltijd", "comida", "pasto", "refeic", "maltid", "ateria", "posil");
    private static final ColumnWords CORRECTION = ColumnWords.saying("insul").and("corr", "korr", "korjaus");
    private static final ColumnWords USER_CHANGE = ColumnWords.saying("insul")
            .and(
                    "anwender",
                    "utilisateur",
                    "gebruiker",
                    "usuario",
                    "utente",
                    "anvand",
                    "bruger",
                    "bruker",
                    "kayttaj",
                    "uzytkown",
                    "utilizador");

    /** Stems of one language each; several of one language make a header that language's. */
    private static final List<List<String>> LANGUAGES = List.of(
            List.of(
                    "gerat",
                    "seriennummer",
                    "aufzeichnung",
                    "glukose",
                    "einheiten",
                    "kohlenhydrat",
                    "notiz",
                    "mahlzeit"),
            List.of("appareil", "horodatage", "enregistrement", "glycemi", "unites", "glucides", "comment", "repas"),
            List.of("apparaat", "serienummer", "tijdstempel", "opname", "eenheden", "koolhydra", "notitie", "maaltijd"),
            List.of(
                    "sello",
                    "marca temporal",
                    "tipo de registro",
                    "glucosa",
                    "accion rapida",
                    "carbohidrato",
                    "hidratos",
                    "comida",
                    "tira"),
            List.of(
                    "numero di serie",
                    "del dispositivo",
                    "tipo di registr",
                    "glucosio",
                    "azione rapida",
                    "carboidrati",
                    "pasto",
                    "unita"),
            List.of(
                    "dispositivo",
                    "numero de serie",
                    "tipo de regist",
                    "glicose",
                    "acao rapida",
                    "hidratos",
                    "carboidratos",
                    "refeic"),
            List.of("enhet", "serienummer", "posttyp", "glukos", "snabbverkande", "kolhydrat", "anteckning", "maltid"),
            List.of("enhed", "serienummer", "posttype", "glukose", "hurtigt", "kulhydrat", "noter", "maltid"),
            List.of("enhet", "serienummer", "posttype", "glukose", "hurtig", "karbohydrat", "notat", "maltid"),
            List.of("laite", "sarjanumero", "tietue", "glukoosi", "pikavaik", "hiilihydra", "muistiinpan", "ateria"),
            List.of("urzadzen", "numer seryjny", "rekord", "glukoz", "szybko", "weglowodan", "notatk", "posil"));

    private static final int STEMS_OF_A_LANGUAGE = 3;

    private LibreWords() {}

    static boolean areKnown(CsvRow header) {
        String words = PlainWords.of(String.join(" ", header.cells()));
        return LANGUAGES.stream()
                .anyMatch(stems -> stems.stream().filter(words::contains).count() >= STEMS_OF_A_LANGUAGE);
    }

    /** Of a header that has not all its columns; empty where time, type or any glucose is not among them. */
    static Optional<LibreColumns> columns(CsvRow header) {
        int historic = HISTORIC.and(GLUCOSE).in(header);
        int scan = SCAN.and(GLUCOSE).in(header);
        int strip = STRIP.and(GLUCOSE).in(header);
        int first = historic != Columns.NONE ? historic : scan != Columns.NONE ? scan : strip;
        boolean isWhole = TIME.in(header) != Columns.NONE && TYPE.in(header) != Columns.NONE;
        return isWhole
                ? Columns.unitIn(header.cell(first))
                        .map(unit -> new LibreColumns(
                                TIME.in(header),
                                TYPE.in(header),
                                historic,
                                scan,
                                RAPID.and(WITHOUT).in(header),
                                RAPID.butNot(WITHOUT).in(header),
                                WITHOUT_AMOUNT.butNot("insul").in(header),
                                carbs(header, false),
                                carbs(header, true),
                                LONG.and(WITHOUT).in(header),
                                LONG.butNot(WITHOUT).in(header),
                                NOTES.in(header),
                                strip,
                                KETONE.in(header),
                                MEAL.in(header),
                                CORRECTION.in(header),
                                USER_CHANGE.in(header),
                                Columns.NONE,
                                Columns.NONE,
                                unit,
                                false))
                : Optional.empty();
    }

    private static int carbs(CsvRow header, boolean areServings) {
        for (int i = 0; i < header.size(); i++) {
            boolean isServings = CarbUnits.of(header.cell(i), Optional.empty())
                    .filter(CarbUnits.SERVINGS::equals)
                    .isPresent();
            if (CARBS.fit(header.cell(i)) && isServings == areServings) {
                return i;
            }
        }
        return Columns.NONE;
    }
}
