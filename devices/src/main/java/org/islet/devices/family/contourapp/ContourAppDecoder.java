package org.islet.devices.family.contourapp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CarbColumn;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.MealMarks;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WordedTimes;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/**
 * The blanks inside the column names vary ({@code BGValue[mg/dL]}), and the dates are as the phone writes them. Only English
 * files were seen; the words of the other languages are inferred.
 */
final class ContourAppDecoder extends TableDecoder<ContourAppDecoder.Header> {

    private static final ColumnWords TIME = ColumnWords.saying(
                    " date ", " datum ", " fecha ", " data ", " dato ", "paivamaara")
            .and(
                    "time", "zeit", "heure", "tijd", " hora ", " ora ", " tid ", "klocks", "klokkes", "aika", "godzina",
                    "czas");
    private static final ColumnWords GLUCOSE = ColumnWords.glucose("bg", "bz", " bs ", " vs ");
    private static final String[] MARK = {"mark", "marq", "marc", "kennz", "contrass", "merk", "maerk", "znacz"};
    private static final ColumnWords MARKER = ColumnWords.saying(
                    "meal", "mahlzeit", "repas", "maaltijd", "comida", "pasto", "refeic", "maltid", "ateria", "posil")
            .and(MARK);
    private static final ColumnWords SOURCE = ColumnWords.saying(
            "source", "quelle", "bron", "fuente", "origen", "fonte", "origine", "origem", "kalla", "kilde", "lahde",
            "zrodlo");
    private static final ColumnWords MEAL = ColumnWords.saying(
                    "meal",
                    "mahlzeit",
                    "repas",
                    "maaltijd",
                    "comida",
                    "pasto",
                    "carb",
                    "kohlenh",
                    "glucid",
                    "koolh",
                    "hidrat",
                    "refeic",
                    "maltid",
                    "ateria",
                    "posil",
                    "kolhydr",
                    "kulhydr",
                    "karbohydr",
                    "hiilihydr",
                    "weglow")
            .butNot(MARK);
    private static final ColumnWords ACTIVITY = ColumnWords.saying(
            "activi",
            "aktivi",
            "attivi",
            "bewegung",
            "beweging",
            "ejercicio",
            "atividad",
            "motion",
            "liikunt",
            "aktywn");
    private static final ColumnWords MEDICATION =
            ColumnWords.saying("medica", "medika", "medicij", "medicin", "farmac", "lakemedel", "laak", " lek");
    private static final ColumnWords NOTES = ColumnWords.saying(
            " note", " notiz", " remarque", " notitie", " opmerking", " nota", " anteckn", " muistiin", " uwag");
    private static final ColumnWords LOCATION = ColumnWords.saying(
            "location", " ort ", "standort", " lieu ", "locatie", "ubicacion", " lugar ", "luogo", "posizione");
    private static final ColumnWords NO_MARK = ColumnWords.saying(
            "no mark", "kein", "sans", "aucun", "pas de", "geen", " sin ", "ningun", "nessun", "senza", " sem ",
            "nenhum", "ingen", "inget", " ei ", "brak", " bez ");
    private static final ColumnWords MANUAL = ColumnWords.saying(" manu", "handm", "hand ", " reczn");
    private static final int FEWEST_COLUMNS = 5;

    /** Tells the words of one column from the same words of the other. */
    private static final String SOURCE_IS = "source: ";

    ContourAppDecoder() {
        super(4, ClockKind.LOCAL_TIME, Phrase.of("export.contour-app"));
    }

    @Override
    protected Optional<Header> header(CsvRow row) {
        int glucose = GLUCOSE.in(row);
        boolean isOurs = isNumbered(row)
                && TIME.in(row) != Columns.NONE
                && MARKER.in(row) != Columns.NONE
                && SOURCE.in(row) != Columns.NONE;
        return isOurs ? Columns.unitIn(row.cell(glucose)).map(unit -> header(row, glucose, unit)) : Optional.empty();
    }

    private static Header header(CsvRow row, int glucose, GlucoseUnit unit) {
        return new Header(
                TIME.in(row),
                glucose,
                unit,
                MARKER.in(row),
                SOURCE.in(row),
                CarbColumn.of(row, MEAL.in(row)),
                ACTIVITY.in(row),
                MEDICATION.in(row),
                NOTES.in(row),
                LOCATION.in(row));
    }

    /** The rows are counted in the first column; the third holds the glucose and names its unit. */
    @Override
    protected Optional<CsvRow> foreignHeader(CsvRow row) {
        return Optional.of(row)
                .filter(cells -> cells.size() >= FEWEST_COLUMNS
                        && isNumbered(cells)
                        && Columns.unitIn(cells.cell(2)).isPresent());
    }

    private static boolean isNumbered(CsvRow row) {
        return row.cell(0).equals("#");
    }

    @Override
    protected String date(CsvRow row, Header header) {
        return WordedTimes.numeric(row.cell(header.time()));
    }

    @Override
    protected int columnOfDigits(Header header) {
        return header.time();
    }

    @Override
    protected TableRows table(CsvRow names, Header header, WrittenTimes times, RowEvents events) {
        var unread = new UnreadColumns(names, header.known());
        return new PlainRows(names, events, unread, row -> read(row, header, times, events));
    }

    private static void read(CsvRow row, Header header, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.inWords(row.cell(header.time()));
        if (time.isEmpty()) {
            events.skip(row, Phrase.of("row.no-date-and-time"));
            return;
        }
        Origin origin = events.origin(row, time.get());
        events.glucose(
                row, origin, GlucoseReading.Kind.METER, header.glucose(), header.unit(), flags(row, header, events));
        header.meal().tell(row, origin, Optional.empty(), events);
        text(row, header.activity())
                .ifPresent(text -> events.entry(origin, LogbookEntry.Kind.EXERCISE, Optional.of(text)));
        text(row, header.medication())
                .ifPresent(text ->
                        events.entry(origin, LogbookEntry.Kind.OTHER_MARKER, Optional.of("medication: " + text)));
        text(row, header.notes()).ifPresent(text -> events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(text)));
    }

    private static List<String> flags(CsvRow row, Header header, RowEvents events) {
        List<String> mark = events.flags(row.cell(header.marker()), ContourAppDecoder::mark);
        List<String> source = events.flags(SOURCE_IS + row.cell(header.source()), ContourAppDecoder::source);
        return mark.isEmpty() ? source : source.isEmpty() ? mark : List.of(mark.get(0), source.get(0));
    }

    private static List<String> mark(String words) {
        return words.isEmpty() || NO_MARK.fit(words)
                ? List.of()
                : List.of(MealMarks.flag(words).orElseGet(() -> CamelCase.of(words)));
    }

    private static List<String> source(String words) {
        return MANUAL.fit(words.substring(SOURCE_IS.length())) ? List.of("manual") : List.of();
    }

    private static Optional<String> text(CsvRow row, int column) {
        return Optional.of(row.cell(column)).filter(text -> !text.isEmpty());
    }

    /** Where the columns are, and the units their names state. */
    record Header(
            int time,
            int glucose,
            GlucoseUnit unit,
            int marker,
            int source,
            CarbColumn meal,
            int activity,
            int medication,
            int notes,
            int leftOut) {

        /** Those that are read, the count of the rows, and the place where a person was. */
        Set<Integer> known() {
            return IntStream.of(0, time, glucose, marker, source, meal.index(), activity, medication, notes, leftOut)
                    .boxed()
                    .collect(Collectors.toSet());
        }
    }
}
