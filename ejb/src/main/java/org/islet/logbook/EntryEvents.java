package org.islet.logbook;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.reports.model.InsulinKind;

/** Says an entry as devices say such things; glucose with the mark that it counts in no statistic. */
final class EntryEvents {

    /** It is in no capture. */
    private static final Source NOWHERE = new Source(0, OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

    private static final Map<EntryKind, LogbookEntry.Kind> KINDS = Map.of(
            EntryKind.CARBS, LogbookEntry.Kind.CARBS,
            EntryKind.INSULIN, LogbookEntry.Kind.INSULIN,
            EntryKind.EXERCISE, LogbookEntry.Kind.EXERCISE,
            EntryKind.KETONES, LogbookEntry.Kind.KETONE,
            EntryKind.HBA1C, LogbookEntry.Kind.HBA1C,
            EntryKind.INFUSION_SET, LogbookEntry.Kind.INFUSION_SET,
            EntryKind.MEDICATION, LogbookEntry.Kind.MEDICATION,
            EntryKind.WEIGHT, LogbookEntry.Kind.WEIGHT,
            EntryKind.BLOOD_PRESSURE, LogbookEntry.Kind.BLOOD_PRESSURE,
            EntryKind.NOTE, LogbookEntry.Kind.NOTE);

    private EntryEvents() {}

    /** A remark beside a number is an event of its own: a note of the same moment. */
    static List<DeviceEvent> of(Written written) {
        var origin = new Origin(DeviceTime.absolute(written.at().atOffset(ZoneOffset.UTC)), NOWHERE);
        DeviceEvent first = written.kind() == EntryKind.GLUCOSE ? glucose(origin, written) : entry(origin, written);
        return written.kind().isOfWords() || written.text().isEmpty()
                ? List.of(first)
                : List.of(
                        first,
                        new LogbookEntry(
                                origin,
                                LogbookEntry.Kind.NOTE,
                                OptionalDouble.empty(),
                                Optional.empty(),
                                written.text()));
    }

    private static DeviceEvent glucose(Origin origin, Written written) {
        Amount amount = written.amount().orElseThrow();
        return new GlucoseReading(
                origin,
                GlucoseReading.Kind.METER,
                Optional.of(new Glucose(amount.value(), GlucoseUnit.ofSymbol(amount.unit()))),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(GlucoseReading.BY_HAND),
                false);
    }

    private static DeviceEvent entry(Origin origin, Written written) {
        boolean isPressure = written.kind() == EntryKind.BLOOD_PRESSURE;
        Optional<Amount> amount = written.amount().filter(told -> !isPressure);
        return new LogbookEntry(
                origin,
                Optional.ofNullable(KINDS.get(written.kind())).orElseThrow(),
                amount.isPresent() ? OptionalDouble.of(amount.get().value()) : OptionalDouble.empty(),
                amount.map(Amount::unit),
                words(written));
    }

    private static Optional<String> words(Written written) {
        return switch (written.kind()) {
            case EXERCISE -> written.intensity().map(Intensity::word);
            case INSULIN ->
                written.insulin().filter(kind -> kind != InsulinKind.OTHER).map(kind -> kind.name()
                        .toLowerCase(Locale.ROOT));
            case BLOOD_PRESSURE ->
                Optional.of(whole(written.amount().orElseThrow().value()) + "/"
                        + whole(written.diastolic().orElseThrow()) + " mmHg");
            case MEDICATION, NOTE -> written.text();
            default -> Optional.empty();
        };
    }

    private static String whole(double mmHg) {
        return String.valueOf(Math.round(mmHg));
    }
}
