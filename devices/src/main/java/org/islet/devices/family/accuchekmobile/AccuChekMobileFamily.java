package org.islet.devices.family.accuchekmobile;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.driver.DriveReading;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.export.ExportFamily;

/** The CSV reports on the drive an Accu-Chek Mobile shows when it is plugged in. */
public final class AccuChekMobileFamily extends ExportFamily {

    public static final String ID = "accu-chek-mobile";

    public AccuChekMobileFamily() {
        super(
                ID,
                "Accu-Chek Mobile reports",
                "Roche",
                "Accu-Chek Mobile, CSV report on its drive",
                new Connection.Drive("ACCUCHEK"),
                List.of("meter-readings-meals-warnings", "control-tests"),
                List.of("serial-number"));
    }

    @Override
    public Decoder decoder() {
        return new AccuChekMobileDecoder();
    }

    @Override
    public Optional<Phrase> gettingReady() {
        return Optional.of(Phrase.of("accu-chek-mobile.ready"));
    }

    @Override
    public Optional<DriveReading> driveReading() {
        return Optional.of(new ReportsOnDrive());
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new AccuChekMobileDecoder().likeness(file);
    }
}
