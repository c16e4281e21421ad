package org.islet.devices.family.contourapp;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of the Contour Diabetes app. */
public final class ContourAppFamily extends ExportFamily {

    public ContourAppFamily() {
        super(
                "contour-app",
                "Contour Diabetes app export",
                "Ascensia",
                "Contour Diabetes app CSV export",
                List.of("meter-readings-with-meal-marks", "carbohydrate", "activity", "medication", "notes"),
                List.of("places-dropped"));
    }

    @Override
    public Decoder decoder() {
        return new ContourAppDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new ContourAppDecoder().likeness(file);
    }
}
