package org.islet.uploader.workflow;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.DeviceFailure;
import org.islet.devices.driver.DriveReading;
import org.islet.devices.driver.Driver;
import org.islet.devices.transport.Transport;
import org.islet.uploader.detect.ConnectedDevice;

/** Which of those it may be a device is: each driver asks in its own language, and the first that is answered reads it. */
public final class Recognition {

    private final Transports transports;
    private final Cancellation cancellation;

    public Recognition(Transports transports, Cancellation cancellation) {
        this.transports = transports;
        this.cancellation = cancellation;
    }

    /** Where only one driver comes into question, nobody is asked: it finds out as it reads. */
    Candidate of(ConnectedDevice device) throws IOException {
        List<Candidate> possible = onePerFamilyAndWay(device.candidates());
        if (possible.size() == 1) {
            return possible.get(0);
        }
        for (Candidate candidate : possible) {
            if (isRecognised(candidate, device)) {
                return candidate;
            }
        }
        if (!cancellation.isWanted()) {
            throw new ReadingCancelled();
        }
        throw DeviceFailure.ofStranger(device.name());
    }

    /** Which family and model answers at a place now, of those it may be; empty where nobody does. */
    public Optional<String> answering(ConnectedDevice device) {
        for (Candidate candidate : onePerFamilyAndWay(device.candidates())) {
            try (Transport transport = transports.open(candidate.connection(), device.place())) {
                Optional<String> model = driver(candidate).probe(transport, cancellation);
                if (model.isPresent()) {
                    return Optional.of(candidate.family().id() + " " + model.get());
                }
            } catch (IOException noWayToIt) {
                // the next may be on a line of another kind
            }
        }
        return Optional.empty();
    }

    private boolean isRecognised(Candidate candidate, ConnectedDevice device) throws IOException {
        if (!cancellation.isWanted()) {
            return false;
        }
        try (Transport transport = transports.open(candidate.connection(), device.place())) {
            return driver(candidate).probe(transport, cancellation).isPresent();
        }
    }

    private static List<Candidate> onePerFamilyAndWay(List<Candidate> candidates) {
        Map<List<Object>, Candidate> first = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            first.putIfAbsent(List.of(candidate.family().id(), candidate.connection()), candidate);
        }
        return List.copyOf(first.values());
    }

    static Driver driver(Candidate candidate) {
        return candidate
                .family()
                .driver()
                .orElseThrow(() -> new IllegalArgumentException("This family is not read through a cable"));
    }

    static DriveReading driveReading(Candidate candidate) {
        return candidate
                .family()
                .driveReading()
                .orElseThrow(() -> new IllegalArgumentException("This family is not read from a drive"));
    }
}
