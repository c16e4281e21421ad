package org.islet.devices.protocol.export;

import java.util.Comparator;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.protocol.zip.PackedFile;

/** A family of export files: one model, no driver, recognised by its first file. */
public abstract class ExportFamily implements DeviceFamily {

    private final String id;
    private final String title;
    private final DeviceModel model;
    private final Support support;

    /** @param reads what is read, then what is left out, in plain words */
    protected ExportFamily(
            String id, String title, String maker, String name, List<String> reads, List<String> leavesOut) {
        this(id, title, maker, name, new Connection.File(), reads, leavesOut);
    }

    /** @param connection where the file is found */
    protected ExportFamily(
            String id,
            String title,
            String maker,
            String name,
            Connection connection,
            List<String> reads,
            List<String> leavesOut) {
        this.id = id;
        this.title = title;
        this.model = new DeviceModel(maker, name, "", DeviceModel.Kind.FILE, connection);
        this.support = Support.of("file", reads, leavesOut, Verification.D, false);
    }

    protected abstract MatchConfidence likeness(CapturePart file);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<DeviceModel> models() {
        return List.of(model);
    }

    @Override
    public final Support support() {
        return support;
    }

    @Override
    public final MatchConfidence likeness(RawCapture capture) {
        return capture.parts().stream()
                .findFirst()
                .flatMap(file -> PackedFile.firstEntries(file).stream()
                        .map(this::likeness)
                        .max(Comparator.naturalOrder()))
                .orElse(MatchConfidence.NO);
    }
}
