package org.islet.devices.family.dexcomclarity;

import java.util.List;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.MealMarks;
import org.islet.devices.protocol.csv.PlainWords;

/**
 * The event types of the table, by how their words begin in English, German, French, Dutch, Spanish and Italian, and in
 * Portuguese, Swedish, Danish, Norwegian, Finnish and Polish.
 */
enum ClarityType {
    READING("egv"),
    CALIBRATION("calib", "kalib", "etalon", "ijking"),
    INSULIN("insul"),
    CARBS("carb", "kohlenh", "glucid", "koolh", "hidrat", "kolhydr", "kulhydr", "karbohydr", "hiilihydr", "weglow"),
    EXERCISE(
            "exerci",
            "bewegung",
            "beweging",
            "sport",
            "training",
            "korperlich",
            "activit",
            "activid",
            "aktivit",
            "lichaams",
            "inspanning",
            "ejercicio",
            "eserciz",
            "allenament",
            "attivit",
            "entrain",
            "atividad",
            "traning",
            "traening",
            "trening",
            "motion",
            "liikunta",
            "harjoit",
            "cwiczen",
            "aktywn",
            "wysil"),
    HEALTH(
            "health",
            "gesundheit",
            "sante",
            "etatdesante",
            "gezondheid",
            "salud",
            "estadodesalud",
            "salute",
            "saude",
            "halsa",
            "helbred",
            "sundhed",
            "helse",
            "terveys",
            "zdrow",
            "stanzdrow"),
    NOTE(
            "note",
            "notiz",
            "notitie",
            "nota",
            "opmerking",
            "remarque",
            "comment",
            "observac",
            "anteckning",
            "bemaerkning",
            "merknad",
            "muistiin",
            "huomautu",
            "uwag"),
    ALERT(
            "alert",
            "alarm",
            "warnung",
            "hinweis",
            "waarschuw",
            "avvis",
            "allarm",
            "aviso",
            "advertenc",
            "avertiss",
            "varning",
            "larm",
            "avisering",
            "advarsel",
            "varsel",
            "varsl",
            "halyt",
            "varoitu",
            "ostrzez"),
    DEVICE("device", "gerat", "appareil", "dispositi", "apparaat", "toestel", "enhet", "enhed", "laite", "urzadzen"),
    SENSOR("sensor", "capteur", "anturi", "czujnik"),
    PERSON(
            "firstname",
            "lastname",
            "dateofbirth",
            "vorname",
            "nachname",
            "familienname",
            "geburtsdatum",
            "prenom",
            "nom",
            "datedenaissance",
            "voornaam",
            "achternaam",
            "geboortedatum",
            "apellido",
            "fechadenacimiento",
            "cognome",
            "datadinascita",
            "apelido",
            "sobrenome",
            "datadenascimento",
            "fornamn",
            "efternamn",
            "fodelsedatum",
            "fornavn",
            "efternavn",
            "etternavn",
            "fodsel",
            "etunimi",
            "sukunimi",
            "syntyma",
            "imie",
            "nazwisk",
            "dataurodzen",
            "email",
            "patient"),
    FASTING,
    OTHER;

    /** "Estimated glucose values", which is EGV written out, or the sensor's. */
    private static final ColumnWords GLUCOSE_OF_SENSOR = ColumnWords.ofGlucose()
            .and(
                    "estim",
                    "stimat",
                    "schatz",
                    "geschat",
                    "schatting",
                    "berakn",
                    "uppskatt",
                    "ansla",
                    "beregne",
                    "arvioi",
                    "szacun",
                    "szacow",
                    "sensor",
                    "capteur");

    private static final ColumnWords FASTING_GLUCOSE = ColumnWords.ofGlucose().and(MealMarks.FASTING.words());

    private final List<String> beginnings;

    ClarityType(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static ClarityType of(String word) {
        if (word.equals("EGV")) {
            return READING; // nearly all rows, in every language
        }
        if (GLUCOSE_OF_SENSOR.fit(word)) {
            return READING;
        }
        if (FASTING_GLUCOSE.fit(word)) {
            return FASTING;
        }
        String joined = PlainWords.of(word).replace(" ", "");
        for (ClarityType type : values()) {
            for (String beginning : type.beginnings) {
                if (joined.startsWith(beginning)) {
                    return type;
                }
            }
        }
        return OTHER;
    }
}
