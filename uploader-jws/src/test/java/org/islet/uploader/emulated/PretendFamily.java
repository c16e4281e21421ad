package org.islet.uploader.emulated;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.Verification;
import org.islet.devices.decode.Decoder;
import org.islet.devices.driver.Driver;
import org.islet.devices.family.ascensiacontour.ContourFamily;

/** A family of one model that bears its name. */
public record PretendFamily(String id, Connection connection, Optional<Driver> driver) implements DeviceFamily {

    public Candidate candidate() {
        return new Candidate(this, model(), connection);
    }

    private DeviceModel model() {
        return new DeviceModel("maker", id, "1", DeviceModel.Kind.METER, connection);
    }

    @Override
    public String title() {
        return id;
    }

    @Override
    public List<DeviceModel> models() {
        return List.of(model());
    }

    @Override
    public Support support() {
        return Support.of("file", List.of(), List.of(), Verification.D, false);
    }

    @Override
    public MatchConfidence likeness(RawCapture capture) {
        return MatchConfidence.NO;
    }

    @Override
    public Decoder decoder() {
        return new ContourFamily().decoder();
    }
}
