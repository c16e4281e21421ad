package org.islet.reports.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.GlucosePoint;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Notation;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.Targets;

/** The fields all reports have in common; what is not known is null. */
final class ReportFields {

    private static final int DIGITS = 6;

    private final JsonGenerator json;
    private final GlucoseUnit unit;

    ReportFields(JsonGenerator json, GlucoseUnit unit) {
        this.json = json;
        this.unit = unit;
    }

    JsonGenerator json() {
        return json;
    }

    /** Six decimals: beyond them stands only the noise of the arithmetic. */
    void number(String name, double value) throws IOException {
        json.writeNumberField(name, rounded(value));
    }

    void number(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(name, value.getAsDouble());
        } else {
            json.writeNullField(name);
        }
    }

    void glucose(String name, Optional<Glucose> value) throws IOException {
        number(name, value.isPresent() ? OptionalDouble.of(inUnit(value.get())) : OptionalDouble.empty());
    }

    void limit(String name, Glucose limit) throws IOException {
        json.writeNumberField(name, Targets.limit(limit, unit));
    }

    void mgPerDl(String name, double value) throws IOException {
        number(name, inUnit(Glucose.mgPerDl(value)));
    }

    /** Each point as its hour of the day and its glucose. */
    void points(String name, List<GlucosePoint> points) throws IOException {
        json.writeArrayFieldStart(name);
        for (GlucosePoint point : points) {
            json.writeStartObject();
            json.writeStringField("time", point.at().toString());
            number("hour", point.hour());
            number("glucose", inUnit(point.glucose()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Stretches without a gap, each a list of points. */
    void traces(String name, List<List<GlucosePoint>> traces) throws IOException {
        json.writeArrayFieldStart(name);
        for (List<GlucosePoint> trace : traces) {
            json.writeStartArray();
            for (GlucosePoint point : trace) {
                json.writeStartArray();
                json.writeNumber(rounded(point.hour()));
                json.writeNumber(rounded(inUnit(point.glucose())));
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    void statistics(GlucoseStatistics statistics) throws IOException {
        json.writeObjectFieldStart("glucose");
        json.writeNumberField("readings", statistics.readings());
        number("activePercent", statistics.activePercent());
        glucose("mean", statistics.mean());
        glucose("standardDeviation", statistics.standardDeviation());
        number("cvPercent", statistics.cvPercent());
        number("gmiPercent", statistics.gmiPercent());
        glucose("lowest", statistics.lowest());
        glucose("highest", statistics.highest());
        shares(statistics.shares());
        number("tightPercent", statistics.tightPercent());
        json.writeEndObject();
    }

    void shares(Optional<RangeShares> known) throws IOException {
        if (known.isEmpty()) {
            json.writeNullField("sharesOfTime");
            return;
        }
        RangeShares shares = known.get();
        json.writeObjectFieldStart("sharesOfTime");
        number("veryLow", shares.veryLow());
        number("low", shares.low());
        number("inRange", shares.inRange());
        number("high", shares.high());
        number("veryHigh", shares.veryHigh());
        json.writeEndObject();
    }

    private double inUnit(Glucose glucose) {
        return Notation.in(glucose, unit).value();
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
