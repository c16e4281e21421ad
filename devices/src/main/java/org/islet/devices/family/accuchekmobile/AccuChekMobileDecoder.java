package org.islet.devices.family.accuchekmobile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.ColumnWords;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.MealMarks;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.UnreadColumns;
import org.islet.devices.protocol.csv.WrittenTimes;
import org.islet.devices.protocol.export.PlainRows;
import org.islet.devices.protocol.export.TableDecoder;
import org.islet.devices.protocol.export.TableRows;

/**
 * The header is the third line, below two about the meter; its last cell is padded with blanks, and nothing is quoted. Only
 * English reports were seen; the words of the other languages are inferred.
 */
final class AccuChekMobileDecoder extends TableDecoder<AccuChekMobileDecoder.Header> {

    private static final ColumnWords DATE =
            ColumnWords.saying(" date ", " datum ", " fecha ", " data ", " dato ", "paivamaara");
    private static final ColumnWords TIME = ColumnWords.saying(
            " time ",
            " zeit ",
            " uhrzeit ",
            " heure ",
            " tijd ",
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
    private static final ColumnWords RESULT = ColumnWords.saying(
            "result",
            "ergebnis",
            "resulta",
            "risult",
            " wert ",
            "messwert",
            "valeur",
            "waarde",
            "valor",
            " varde",
            " vaerdi",
            " verdi",
            "tulos",
            "wynik");
    private static final ColumnWords UNIT = ColumnWords.saying(
            " unit", "einheit", "unite", "eenheid", "unidad", "unidade", "enhet", "enhed", "yksikko", "jednostk");
    private static final int FEWEST_COLUMNS = 8;

    /** Any text in these columns sets the flag. */
    private static final Map<String, ColumnWords> FLAGS = flagsByColumn();

    AccuChekMobileDecoder() {
        super(3, ClockKind.OWN_CLOCK, Phrase.of("export.accu-chek-mobile"));
    }

    @Override
    protected Optional<Header> header(CsvRow row) {
        var header = new Header(DATE.in(row), TIME.in(row), RESULT.in(row), UNIT.in(row), flagColumns(row));
        boolean isOurs = row.size() >= FEWEST_COLUMNS
                && header.date() != Columns.NONE
                && header.time() != Columns.NONE
                && header.result() != Columns.NONE
                && header.unit() != Columns.NONE
                && header.flags().size() >= 3;
        return isOurs ? Optional.of(header) : Optional.empty();
    }

    private static Map<String, Integer> flagColumns(CsvRow row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        FLAGS.forEach((flag, words) -> {
            int column = words.in(row);
            if (column != Columns.NONE) {
                columns.put(flag, column);
            }
        });
        return columns;
    }

    @Override
    protected CsvRows rows(CapturePart file, EventSink problems) {
        return CsvRows.unquoted(file, ';', problems);
    }

    @Override
    protected String date(CsvRow row, Header header) {
        return row.cell(header.date()) + " " + row.cell(header.time());
    }

    @Override
    protected int columnOfDigits(Header header) {
        return header.date();
    }

    @Override
    protected TableRows table(CsvRow names, Header header, WrittenTimes times, RowEvents events) {
        var unread = new UnreadColumns(names, header.known());
        return new PlainRows(names, events, unread, row -> read(row, header, times, events));
    }

    private static void read(CsvRow row, Header header, WrittenTimes times, RowEvents events) {
        Optional<DeviceTime> time = times.dateTime(row.cell(header.date()), row.cell(header.time()));
        Optional<GlucoseUnit> unit = Columns.unitIn(row.cell(header.unit()));
        if (time.isEmpty()) {
            events.skip(row, Phrase.of("row.no-date-and-time"));
        } else if (unit.isEmpty()) {
            events.skip(row, Phrase.of("accu-chek-mobile.unit"));
        } else if (row.cell(header.result()).isEmpty()) {
            events.skip(row, Phrase.of("accu-chek-mobile.no-result"));
        } else {
            events.glucose(
                    row,
                    events.origin(row, time.get()),
                    GlucoseReading.Kind.METER,
                    header.result(),
                    unit.get(),
                    flags(row, header));
        }
    }

    private static List<String> flags(CsvRow row, Header header) {
        List<String> flags = new ArrayList<>();
        header.flags().forEach((flag, column) -> {
            if (!row.cell(column).isEmpty()) {
                flags.add(flag);
            }
        });
        return flags;
    }

    private static Map<String, ColumnWords> flagsByColumn() {
        Map<String, ColumnWords> flags = new LinkedHashMap<>();
        flags.put("temperatureWarning", ColumnWords.saying("temperat"));
        flags.put(
                "outOfTargetRange",
                ColumnWords.saying(
                        "out of target",
                        "zielbereich",
                        "cible",
                        "doelbereik",
                        "streefbereik",
                        "objetivo",
                        "obiettivo",
                        "alvo",
                        "malomrad",
                        "malintervall",
                        "tavoite",
                        "zakres docel"));
        flags.put(
                "other",
                ColumnWords.saying(
                        " other ",
                        "sonstige",
                        "andere",
                        "anderes",
                        "autre",
                        "overig",
                        " otro",
                        "altro",
                        " outro",
                        " ovrig",
                        " annet ",
                        " andet ",
                        " muu",
                        " inne "));
        flags.put("beforeMeal", MealMarks.BEFORE_MEAL.words());
        flags.put("afterMeal", MealMarks.AFTER_MEAL.words());
        flags.put(GlucoseReading.CONTROL, ColumnWords.saying("control", "kontrol", "controle", "controllo"));
        return flags;
    }

    /** Where the columns are; those of flags by the name of the flag. */
    record Header(int date, int time, int result, int unit, Map<String, Integer> flags) {

        Set<Integer> known() {
            Set<Integer> known = new HashSet<>(flags.values());
            known.addAll(List.of(date, time, result, unit));
            return known;
        }
    }
}
