package org.islet.devices.family.dexcomclarity;

import java.util.List;
import java.util.Locale;

/** The event types of the table, by how their words begin in English, German, French, Dutch, Spanish and Italian. */
enum ClarityType {
    READING("egv"),
    CALIBRATION("calib", "kalib", "étalonnage", "ijking"),
    INSULIN("insul"),
    CARBS("carb", "kohlenhydrat", "glucides", "koolhydra", "hidratos", "carboidrat"),
    EXERCISE(
            "exercise",
            "bewegung",
            "sport",
            "training",
            "körperliche",
            "exercice",
            "activité",
            "lichaamsbeweging",
            "beweging",
            "ejercicio",
            "esercizio",
            "attività"),
    HEALTH("health", "gesundheit", "santé", "gezondheid", "salud", "salute"),
    NOTE("note", "notiz", "notitie", "nota"),
    ALERT("alert", "alarm", "warnung", "hinweis", "alerte", "waarschuwing", "alerta", "avviso", "allarme"),
    DEVICE("device", "gerät", "appareil", "dispositi", "apparaat"),
    PERSON(
            "firstname",
            "lastname",
            "dateofbirth",
            "vorname",
            "nachname",
            "geburtsdatum",
            "prénom",
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
            "datadinascita"),
    OTHER;

    private final List<String> beginnings;

    ClarityType(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static ClarityType of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace(" ", "");
        for (ClarityType type : values()) {
            for (String beginning : type.beginnings) {
                if (lower.startsWith(beginning)) {
                    return type;
                }
            }
        }
        return OTHER;
    }
}
