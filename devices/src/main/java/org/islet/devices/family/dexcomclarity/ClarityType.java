package org.islet.devices.family.dexcomclarity;

import java.util.List;
import org.islet.devices.protocol.csv.PlainWords;

/** The event types of the table, by how their words begin in English, German, French, Dutch, Spanish and Italian. */
enum ClarityType {
    READING("egv"),
    CALIBRATION("calib", "kalib", "etalon", "ijking"),
    INSULIN("insul"),
    CARBS("carb", "kohlenh", "glucid", "koolh", "hidrat"),
    EXERCISE(
            "exerci",
            "bewegung",
            "beweging",
            "sport",
            "training",
            "korperlich",
            "activit",
            "activid",
            "aktivitat",
            "lichaams",
            "inspanning",
            "ejercicio",
            "eserciz",
            "allenament",
            "attivit",
            "entrain"),
    HEALTH("health", "gesundheit", "sante", "etat de sante", "gezondheid", "salud", "estado de salud", "salute"),
    NOTE("note", "notiz", "notitie", "nota", "opmerking", "remarque", "comment"),
    ALERT("alert", "alarm", "warnung", "hinweis", "waarschuw", "avvis", "allarm", "aviso", "advertenc", "avertiss"),
    DEVICE("device", "gerat", "appareil", "dispositi", "apparaat", "toestel"),
    SENSOR("sensor", "capteur", "sensore"),
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
            "nombre",
            "apellido",
            "fechadenacimiento",
            "nome",
            "cognome",
            "datadinascita",
            "email",
            "patient"),
    OTHER;

    private final List<String> beginnings;

    ClarityType(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static ClarityType of(String word) {
        if (word.equals("EGV")) {
            return READING; // nearly all rows, in every language
        }
        String plain = PlainWords.of(word);
        String joined = plain.replace(" ", "");
        for (ClarityType type : values()) {
            for (String beginning : type.beginnings) {
                if (plain.startsWith(beginning) || joined.startsWith(beginning)) {
                    return type;
                }
            }
        }
        return OTHER;
    }
}
