package org.islet.devices.family.mysugr;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoder;
import org.islet.devices.protocol.export.ExportFamily;

/** Export files of the mySugr app. */
public final class MySugrFamily extends ExportFamily {

    public MySugrFamily() {
        super(
                "mysugr",
                "mySugr export",
                "mySugr",
                "mySugr CSV export",
                List.of(
                        "glucose-entries-with-tags",
                        "insulin",
                        "carbohydrate",
                        "temporary-basal",
                        "activity",
                        "ketones",
                        "notes",
                        "blood-pressure-weight-hba1c"),
                List.of("places-dropped", "food-type"));
    }

    @Override
    public Decoder decoder() {
        return new MySugrDecoder();
    }

    @Override
    protected MatchConfidence likeness(CapturePart file) {
        return new MySugrDecoder().likeness(file);
    }
}
