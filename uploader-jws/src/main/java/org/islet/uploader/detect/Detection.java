package org.islet.uploader.detect;

import java.io.IOException;
import java.util.List;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Catalogue;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.transport.Place;

/** Looks through this computer for devices of the catalogue; every look is a new one. */
public final class Detection {

    private final Catalogue catalogue;

    public Detection(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public AttachedDevices look() throws IOException {
        return known(AttachedPlaces.now());
    }

    AttachedDevices known(List<? extends Place> places) {
        return Findings.at(places, catalogue);
    }

    /** Somebody has to know its language, and the way to it. */
    static boolean isReadable(Candidate candidate) {
        return candidate.family().driver().isPresent() && Pipes.reach(candidate.connection());
    }

    /** Everything of the catalogue that can be read through a cable. */
    public List<Candidate> readable() {
        return catalogue.ways().filter(Detection::isReadable).toList();
    }
}
