package org.islet.devices.family.mysugr;

import org.islet.devices.protocol.csv.ColumnWords;

/** What the names of the columns say, language by language; each list goes English, German, French, Dutch,
 * Spanish, Italian, Portuguese, Swedish, Danish, Norwegian, Finnish, Polish. */
final class MySugrWords {

    static final ColumnWords DATE =
            ColumnWords.saying(" date ", " datum ", " fecha ", " data ", " dato ", "paivamaara", " pvm ");
    static final ColumnWords TIME = ColumnWords.saying(
            " time ",
            " zeit ",
            " uhrzeit ",
            " heure ",
            " tijd ",
            " tijdstip ",
            " hora ",
            " ora ",
            " tid ",
            " klockslag ",
            " klokkeslaet ",
            " klokkeslett ",
            " aika ",
            " kellonaika ",
            " godzina ",
            " czas ");
    static final ColumnWords TAGS = ColumnWords.saying(
            " tags ",
            "markierung",
            "etiquette",
            "etiqueta",
            "etichett",
            " tag ",
            "taggar",
            "marcador",
            "maerker",
            "merkelapp",
            "merkinnat",
            "tunniste",
            "tagi",
            "znacznik");
    static final ColumnWords GLUCOSE = ColumnWords.glucose();

    private static final String[] TEMPORARY = {"temp", "tijdelijk", "tillfallig", "midlertidig", "tilapai", "tymczas"};
    private static final String[] DURATION = {
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
        "czas trwania"
    };
    private static final String[] DESCRIPTION = {
        "descri", "beschreib", "omschrijv", "beschrijv", "beskriv", "kuvaus", "opis"
    };

    private static final ColumnWords INSULIN = ColumnWords.saying("insul");
    static final ColumnWords PEN = INSULIN.and(" pen", "stylo", "pluma", "penna", "caneta", "kyna", "wstrzykiw")
            .butNot("basal", "basaal");
    static final ColumnWords PUMP = INSULIN.and("pump", "pomp", "bomba", "microinfus", "pumppu");
    static final ColumnWords MEAL = INSULIN.and(
                    "meal",
                    "mahlzeit",
                    "essen",
                    "repas",
                    "maaltijd",
                    "comida",
                    "pasto",
                    "refeic",
                    "maltid",
                    "ateria",
                    "posil")
            .butNot(" pen", "pump");
    static final ColumnWords CORRECTION = INSULIN.and("corr", "korr", "korjaus");

    private static final ColumnWords ANY_BASAL = ColumnWords.saying("basal", "basaal", "perusinsul", "baza");
    static final ColumnWords BASAL = ANY_BASAL.butNot(TEMPORARY);
    static final ColumnWords TEMPORARY_PERCENT = ANY_BASAL
            .and(TEMPORARY)
            .and("percent", "prozent", "pourcent", "procent", "porcent", "percentual", "prosent");
    static final ColumnWords TEMPORARY_MINUTES = ANY_BASAL.and(TEMPORARY).and(DURATION);

    static final ColumnWords CARBS = ColumnWords.saying(
            "carbo",
            "kohlenhydrat",
            "glucides",
            "koolhydrat",
            "hidratos",
            "carboidrat",
            "kolhydrat",
            "kulhydrat",
            "karbohydrat",
            "hiilihydrat",
            "weglowodan");
    static final ColumnWords MEAL_TEXT = ColumnWords.saying(
                    "meal",
                    "mahlzeit",
                    "essen",
                    "repas",
                    "maaltijd",
                    "comida",
                    "pasto",
                    "pasti",
                    "refeic",
                    "maltid",
                    "ateria",
                    "posil")
            .and(DESCRIPTION)
            .butNot("carbo", "kohlenhydrat", "kolhydrat", "kulhydrat", "karbohydrat", "hiilihydrat", "weglowodan");

    private static final ColumnWords ACTIVITY =
            ColumnWords.saying("activi", "aktivi", "attivi", "ativid", "aktywn", "liikunt");
    static final ColumnWords ACTIVITY_MINUTES = ACTIVITY.and(DURATION);
    static final ColumnWords ACTIVITY_TEXT = ACTIVITY.and(DESCRIPTION);
    static final ColumnWords STEPS = ColumnWords.saying(
            " steps ",
            " schritte ",
            " pas ",
            " nombre de pas ",
            " stappen ",
            " pasos ",
            " passi ",
            " passos ",
            " steg ",
            " skridt ",
            " skritt ",
            " askel",
            " kroki ");
    static final ColumnWords NOTE = ColumnWords.saying(
            " note ",
            " notes ",
            " notiz",
            " remarque",
            " notitie",
            " opmerking",
            " nota ",
            " notas ",
            " anteckning",
            " noter ",
            " notat",
            " muistiinpan",
            " uwag");
    static final ColumnWords BLOOD_PRESSURE = ColumnWords.saying(
            "blood pressure",
            "blutdruck",
            "tension",
            "pression",
            "bloeddruk",
            "presion",
            "pressao",
            "blodtryck",
            "blodtryk",
            "blodtrykk",
            "verenpaine",
            "cisnienie");
    static final ColumnWords WEIGHT = ColumnWords.saying(
            "weight",
            "gewicht",
            "poids",
            " peso ",
            " vikt ",
            " vaegt ",
            " vekt ",
            " paino ",
            " waga ",
            "kroppsvikt",
            "kropsvaegt");
    static final ColumnWords HBA1C = ColumnWords.saying("hba1c");
    static final ColumnWords KETONES = ColumnWords.saying("keton", "ceton", "cheton");
    static final ColumnWords MEDICATION = ColumnWords.saying(
            "medica", "medika", "medicij", "medicin", "farmac", "lakemedel", "laake", "laakit", " lek");

    /** Left out on purpose: where a person was, and what says nothing in numbers. */
    static final ColumnWords LOCATION = ColumnWords.saying(
            "location", " ort ", "standort", " lieu ", "locatie", "ubicacion", " lugar ", "luogo", "posizione");

    static final ColumnWords FOOD_TYPE = ColumnWords.saying(
                    "food", "nahrung", "lebensmittel", "aliment", "nourriture", "voedsel", "voeding", "comida", "cibo")
            .and("type", "typ", " art ", "mittelart", "nahrungsart", "soort", "tipo");
    static final ColumnWords INTENSITY = ACTIVITY.and("intensi");

    private MySugrWords() {}
}
