package org.islet.devices.family.carelink;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of CareLink as it is since 2018. */
public final class CareLinkFamily extends ExportFamily {

    private static final int WITHIN_ROWS = 12;

    public CareLinkFamily() {
        super(
                "carelink",
                "CareLink export (since 2018)",
                "Medtronic",
                "CareLink CSV export, MiniMed 6xxG and 7xxG, Guardian",
                List.of(
                        "sensor-glucose-with-isig",
                        "calibrations",
                        "meter-readings",
                        "boluses",
                        "bolus-calculator",
                        "basal",
                        "automatic-insulin-a-day",
                        "suspends",
                        "primes-and-rewinds",
                        "alerts",
                        "markers",
                        "clock-changes"),
                List.of(
                        "name-birth-date-id-dropped",
                        "serial-numbers",
                        "reservoir-presets-calculator-state",
                        "files-not-in-english"));
    }

    @Override
    public Decoder decoder() {
        return new CareLinkDecoder();
    }

    /** A section line followed by a wide header; in another language it is ours still, to be refused by name. */
    @Override
    protected MatchConfidence likeness(CapturePart file) {
        CsvRows rows = CsvRows.ofHead(file);
        boolean hasSection = false;
        for (int i = 0; i < WITHIN_ROWS; i++) {
            Optional<CsvRow> row = rows.next();
            if (row.isEmpty()) {
                return MatchConfidence.NO;
            }
            if (hasSection) {
                return CareLinkColumns.of(row.get()).isPresent()
                        ? MatchConfidence.CERTAIN
                        : CareLinkColumns.isWide(row.get()) ? MatchConfidence.POSSIBLE : MatchConfidence.NO;
            }
            hasSection = CareLinkSection.of(row.get()).isPresent();
        }
        return MatchConfidence.NO;
    }
}
