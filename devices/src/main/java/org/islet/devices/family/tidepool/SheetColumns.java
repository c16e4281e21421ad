package org.islet.devices.family.tidepool;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.PlainWords;

/**
 * The columns of a sheet of Tidepool's workbook: the fields of its records, written in words ({@code Device Time} is {@code
 * deviceTime}), some with a unit in brackets.
 */
final class SheetColumns {

    private static final Map<String, String> FIELDS = Stream.of(
                    "type",
                    "time",
                    "deviceTime",
                    "localTime",
                    "timezoneOffset",
                    "value",
                    "units",
                    "subType",
                    "normal",
                    "expectedNormal",
                    "extended",
                    "expectedExtended",
                    "duration",
                    "expectedDuration",
                    "rate",
                    "percent",
                    "deliveryType",
                    "scheduleName",
                    "bgInput",
                    "carbInput",
                    "carbUnits",
                    "insulinOnBoard",
                    "insulinCarbRatio",
                    "insulinSensitivity",
                    "annotations",
                    "recommended",
                    "bgTarget",
                    "nutrition",
                    "name",
                    "status",
                    "reason",
                    "alarmType",
                    "primeTarget",
                    "volume",
                    "deviceModel",
                    "deviceManufacturers",
                    "payload",
                    "notes",
                    "change",
                    "states",
                    "dose",
                    "formulation",
                    "amount",
                    "id")
            .collect(Collectors.toMap(field -> field.toLowerCase(Locale.ROOT), field -> field));

    /** What says where a record came from, and nothing of a person's diabetes. */
    private static final Set<String> LEFT_OUT = Set.of(
            "timezone",
            "deviceid",
            "uploadid",
            "createdtime",
            "modifiedtime",
            "guid",
            "bolus",
            "clockdriftoffset",
            "conversionoffset",
            "deviceserialnumber",
            "devicetags",
            "computertime",
            "version",
            "timeprocessing",
            "origin",
            "source",
            "revision",
            "groupid",
            "userid",
            "client",
            "deduplicator",
            "state",
            "datastate",
            "datasettype",
            "hashuploadid",
            "createduserid",
            "modifieduserid");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    private final Map<Integer, Field> fields = new LinkedHashMap<>();
    private final Set<Integer> known;

    SheetColumns(CsvRow header) {
        Set<Integer> leftOut = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = header.cell(i);
            Matcher unit = BRACKETS.matcher(cell);
            String word = PlainWords.of(BRACKETS.matcher(cell).replaceAll("")).replace(" ", "");
            String name =
                    switch (word) {
                        case "utctime", "timeutc", "tidepooltime" -> "time";
                        default -> FIELDS.getOrDefault(word, "");
                    };
            if (!name.isEmpty()) {
                fields.put(i, new Field(name, unit.find() ? unit.group(1).toLowerCase(Locale.ROOT) : ""));
            } else if (LEFT_OUT.contains(word)) {
                leftOut.add(i);
            }
        }
        leftOut.addAll(fields.keySet());
        this.known = Set.copyOf(leftOut);
    }

    Map<Integer, Field> fields() {
        return fields;
    }

    Set<Integer> known() {
        return known;
    }

    boolean has(String name) {
        return fields.values().stream().anyMatch(field -> field.name().equals(name));
    }

    /** Whether these are a record's: it has an id, a time, and something more that is known. */
    boolean areOfRecords() {
        boolean hasTime = has("time") || has("deviceTime") || has("localTime");
        return hasTime && has("id") && known.size() > 2;
    }

    /** The unit in the name of the column of glucose, where no column of its own has it. */
    Optional<GlucoseUnit> unit() {
        return fields.values().stream()
                .filter(field ->
                        Set.of("value", "bgInput", "insulinSensitivity").contains(field.name()))
                .flatMap(field -> Columns.unitIn(field.unit()).stream())
                .findFirst();
    }

    /** @param unit what stands in brackets behind it, in small letters */
    record Field(String name, String unit) {

        /** What somebody wrote is their words, however it begins. */
        boolean isWords() {
            return name.equals("notes") || name.equals("name");
        }
    }
}
