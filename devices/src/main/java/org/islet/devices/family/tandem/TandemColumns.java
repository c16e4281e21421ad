package org.islet.devices.family.tandem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.PlainWords;

/**
 * Which column is which. One program writes {@code EventDateTime}, the other {@code Event Date Time}: a name is its letters
 * and digits, in small letters, and the first of a name counts.
 */
final class TandemColumns {

    /** What tells of the device and of numbers inside the program, and no amount. */
    private static final Set<String> LEFT_OUT = Set.of(
            "requestdatetime",
            "eventdatetime",
            "completiondatetime",
            "devicetype",
            "serialnumber",
            "eventid",
            "indexid",
            "noteid",
            "bolusrequestid",
            "boluscompletionid",
            "bolexcompletionid",
            "completionstatusid",
            "bolexcompletionstatusid",
            "bolusiscomplete",
            "extendedbolusiscomplete",
            "bolusdeliverymethod",
            "isquickbolus",
            "useroverride",
            "bolusrequestoptions",
            "standardpercent",
            "fooddelivered",
            "correctiondelivered",
            "completionstatusdesc",
            "bolexcompletionstatusdesc",
            "bolexstartdatetime",
            "bolexcompletiondatetime",
            "bolexiob",
            "eventhistoryreporteventdesc",
            "eventhistoryreportdetails");

    /** Names that no other program gives to three columns of one table. */
    private static final Set<String> OWN = Set.of(
            "devicetype",
            "serialnumber",
            "eventid",
            "eventdatetime",
            "requestdatetime",
            "completiondatetime",
            "readings",
            "basalrate",
            "insulindelivered",
            "bolusrequestid",
            "boluscompletionid");

    private static final int ENOUGH = 3;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final CsvRow header;

    TandemColumns(CsvRow header) {
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(PlainWords.of(header.cell(i)).replace(" ", ""), i);
        }
    }

    boolean has(String... names) {
        return Stream.of(names).allMatch(places::containsKey);
    }

    /** The first of these names that is a column's. */
    int of(String... names) {
        return Stream.of(names)
                .filter(places::containsKey)
                .findFirst()
                .map(places::get)
                .orElse(Columns.NONE);
    }

    /** The first column whose name begins so: the unit may stand behind it. */
    int beginning(String beginning) {
        return places.entrySet().stream()
                .filter(column -> column.getKey().startsWith(beginning))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Columns.NONE);
    }

    /** Whether it is a header of these programs, if of a table nobody knows, or a damaged one. */
    boolean areOwn() {
        String names = String.join(" ", places.keySet());
        return OWN.stream().filter(names::contains).count() >= ENOUGH; // a damaged separator joins two of them
    }

    Optional<GlucoseUnit> unitOf(int column) {
        return Columns.unitIn(header.cell(column));
    }

    /** The columns that are read, and those left out on purpose. */
    Set<Integer> known(Set<Integer> read) {
        return places.entrySet().stream()
                .filter(column -> LEFT_OUT.contains(column.getKey()) || read.contains(column.getValue()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }
}
