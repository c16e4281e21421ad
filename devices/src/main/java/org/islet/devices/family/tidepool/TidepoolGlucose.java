package org.islet.devices.family.tidepool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.json.JsonRecord;

/** Glucose is stored unrounded, mostly in mmol/L whatever the device showed; the record names the unit. */
final class TidepoolGlucose {

    private TidepoolGlucose() {}

    static Optional<GlucoseReading> reading(String type, JsonRecord record, Origin origin) {
        boolean isSensor = type.equals("cbg");
        boolean isLinked = record.text("subType").filter("linked"::equals).isPresent();
        boolean isManual = record.text("subType").filter("manual"::equals).isPresent();
        OptionalDouble isig = record.record("payload")
                .map(payload -> payload.number("interstitialSignal"))
                .orElse(OptionalDouble.empty());
        return value(record)
                .map(value -> new GlucoseReading(
                        origin,
                        isSensor ? GlucoseReading.Kind.SENSOR : GlucoseReading.Kind.METER,
                        Optional.of(value),
                        outOfRange(record),
                        isSensor ? isig : OptionalDouble.empty(),
                        isManual ? List.of("manual") : List.of(),
                        isLinked));
    }

    static Optional<Glucose> value(JsonRecord record) {
        return glucose(record.number("value"), unit(record.text("units")));
    }

    static Optional<Glucose> glucose(OptionalDouble value, Optional<GlucoseUnit> unit) {
        return value.isPresent() && value.getAsDouble() > 0
                ? unit.map(known -> new Glucose(value.getAsDouble(), known))
                : Optional.empty();
    }

    static Optional<GlucoseUnit> unit(Optional<String> symbol) {
        return symbol.map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> text.startsWith("mmol")
                        ? Optional.of(GlucoseUnit.MMOL_PER_L)
                        : text.startsWith("mg/dl") ? Optional.of(GlucoseUnit.MG_PER_DL) : Optional.empty());
    }

    private static Optional<OutOfRange> outOfRange(JsonRecord record) {
        return record.records("annotations").stream()
                .filter(annotation -> annotation
                        .text("code")
                        .filter("bg/out-of-range"::equals)
                        .isPresent())
                .flatMap(annotation -> annotation.text("value").stream())
                .map(value -> value.equals("low") ? OutOfRange.LOW : OutOfRange.HIGH)
                .findFirst();
    }
}
