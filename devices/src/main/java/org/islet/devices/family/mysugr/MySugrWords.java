package org.islet.devices.family.mysugr;

import org.islet.devices.protocol.csv.ColumnWords;

/** What the names of the columns say, language by language; each list goes English, German, French, Dutch, Spanish, Italian. */
final class MySugrWords {

    static final ColumnWords DATE = ColumnWords.saying(" date ", " datum ", " fecha ", " data ");
    static final ColumnWords TIME =
            ColumnWords.saying(" time ", " zeit ", " uhrzeit ", " heure ", " tijd ", " tijdstip ", " hora ", " ora ");
    static final ColumnWords TAGS =
            ColumnWords.saying(" tags ", "markierung", "etiquette", "etiqueta", "etichett", " tag ");
    static final ColumnWords GLUCOSE = ColumnWords.glucose();

    private static final ColumnWords INSULIN = ColumnWords.saying("insulin");
    static final ColumnWords PEN =
            INSULIN.and(" pen", "stylo", "pluma", "penna").butNot("basal", "basaal");
    static final ColumnWords PUMP = INSULIN.and("pump", "pomp", "bomba", "microinfus");
    static final ColumnWords MEAL = INSULIN.and("meal", "mahlzeit", "essen", "repas", "maaltijd", "comida", "pasto")
            .butNot(" pen", "pump");
    static final ColumnWords CORRECTION = INSULIN.and("corr", "korr");

    private static final ColumnWords ANY_BASAL = ColumnWords.saying("basal", "basaal");
    static final ColumnWords BASAL = ANY_BASAL.butNot("temp", "tijdelijk");
    static final ColumnWords TEMPORARY_PERCENT = ANY_BASAL
            .and("temp", "tijdelijk")
            .and("percent", "prozent", "pourcent", "procent", "porcent", "percentual");
    static final ColumnWords TEMPORARY_MINUTES =
            ANY_BASAL.and("temp", "tijdelijk").and("duration", "dauer", "duree", "duur", "duracion", "durata");

    static final ColumnWords CARBS = ColumnWords.saying("carbo", "kohlenhydrat", "glucides", "koolhydrat", "hidratos");
    static final ColumnWords MEAL_TEXT = ColumnWords.saying(
                    "meal", "mahlzeit", "essen", "repas", "maaltijd", "comida", "pasto", "pasti")
            .and("descri", "beschreib", "omschrijv", "beschrijv")
            .butNot("carbo", "kohlenhydrat");

    private static final ColumnWords ACTIVITY = ColumnWords.saying("activi", "aktivi", "attivi");
    static final ColumnWords ACTIVITY_MINUTES =
            ACTIVITY.and("duration", "dauer", "duree", "duur", "duracion", "durata");
    static final ColumnWords ACTIVITY_TEXT = ACTIVITY.and("descri", "beschreib", "omschrijv", "beschrijv");
    static final ColumnWords STEPS =
            ColumnWords.saying(" steps ", " schritte ", " pas ", " nombre de pas ", " stappen ", " pasos ", " passi ");
    static final ColumnWords NOTE = ColumnWords.saying(
            " note ", " notes ", " notiz", " remarque", " notitie", " opmerking", " nota ", " notas ");
    static final ColumnWords BLOOD_PRESSURE =
            ColumnWords.saying("blood pressure", "blutdruck", "tension", "pression", "bloeddruk", "presion");
    static final ColumnWords WEIGHT = ColumnWords.saying("weight", "gewicht", "poids", " peso ");
    static final ColumnWords HBA1C = ColumnWords.saying("hba1c");
    static final ColumnWords KETONES = ColumnWords.saying("keton", "ceton", "cuerpos ceton", "cheton");
    static final ColumnWords MEDICATION = ColumnWords.saying("medica", "medika", "medicij", "medicin", "farmac");

    /** Left out on purpose: where a person was, and what says nothing in numbers. */
    static final ColumnWords LOCATION = ColumnWords.saying(
            "location", " ort ", "standort", " lieu ", "locatie", "ubicacion", " lugar ", "luogo", "posizione");

    static final ColumnWords FOOD_TYPE = ColumnWords.saying(
                    "food", "nahrung", "lebensmittel", "aliment", "nourriture", "voedsel", "voeding", "comida", "cibo")
            .and("type", "typ", " art ", "mittelart", "nahrungsart", "soort", "tipo");
    static final ColumnWords INTENSITY = ACTIVITY.and("intensi");

    private MySugrWords() {}
}
