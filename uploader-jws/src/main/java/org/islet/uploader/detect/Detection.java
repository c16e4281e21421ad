package org.islet.uploader.detect;

import java.io.IOException;
import java.util.List;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.Connection;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.transport.Place;

/** Looks through this computer for devices of the catalogue; every look is a new one. */
public final class Detection {

    private final Catalogue catalogue;

    public Detection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public AttachedDevices look() throws IOException {
        return known(AttachedPlaces.now(labels()));
    }

    AttachedDevices known(List<? extends Place> places) {
        return Findings.at(places, catalogue);
    }

    private List<String> labels() {
        return readable().stream()
                .map(Candidate::connection)
                .filter(Connection.Drive.class::isInstance)
                .map(way -> ((Connection.Drive) way).label())
                .distinct()
                .toList();
    }

    /** Somebody has to know its language, and the way to it. */
    static boolean isReadable(Candidate candidate) {
        if (candidate.connection() instanceof Connection.Drive) {
            return candidate.family().driveReading().isPresent();
        }
        return candidate.family().driver().isPresent() && Pipes.reach(candidate.connection());
    }

    /** Everything of the catalogue that can be read through a cable. */
    public List<Candidate> readable() {
        return catalogue.ways().filter(Detection::isReadable).toList();
    }
}
