package org.islet.reports.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.islet.reports.exclusion.Exclusion;
import org.islet.reports.exclusion.ExclusionReason;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A stretch of time and why it is left out. */
final class WrittenExclusion implements ITypeConverter<WrittenExclusion.Span> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_DATE_TIME;

    @Override
    public Span convert(String written) {
        int reason = written.indexOf('=');
        String[] times = (reason < 0 ? written : written.substring(0, reason)).split("/", -1);
        try {
            if (times.length != 2) {
                throw new DateTimeException(written);
            }
            var span = new Span(time(times[0]), time(times[1]), reason < 0 ? "" : written.substring(reason + 1));
            return span.checked();
        } catch (DateTimeException | IllegalArgumentException noSpan) {
            throw new TypeConversionException("'" + written
                    + "' are not two times, the earlier first, such as 2026-05-03T02:10/2026-05-03T02:53=warm-up");
        }
    }

    private static TemporalAccessor time(String written) {
        return TIME.parseBest(written, OffsetDateTime::from, LocalDateTime::from);
    }

    /** Times with an offset, or of a clock not yet known. */
    record Span(TemporalAccessor from, TemporalAccessor to, String reason) {

        Exclusion in(ZoneId zone) {
            Optional<ExclusionReason> known = ExclusionReason.byId(reason);
            return new Exclusion(
                    at(from, zone).toInstant(),
                    at(to, zone).toInstant(),
                    known.orElse(ExclusionReason.OTHER),
                    known.isPresent() ? Optional.empty() : Optional.of(reason));
        }

        private static OffsetDateTime at(TemporalAccessor time, ZoneId zone) {
            return time instanceof LocalDateTime local
                    ? local.atZone(zone).toOffsetDateTime()
                    : OffsetDateTime.from(time);
        }

        /** By whatever clock. */
        private Span checked() {
            in(ZoneId.of("UTC"));
            return this;
        }
    }
}
