package org.islet.uploader.detect;

import java.util.List;
import java.util.Optional;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.devices.driver.Driver;
import org.islet.uploader.language.Speech;
import org.islet.uploader.transport.DemoPlace;
import org.islet.uploader.transport.Place;

/**
 * Something we can read that is plugged in now.
 *
 * @param candidates what it may be, one or more; which of them it is, a driver finds out when it is read
 */
public record ConnectedDevice(List<Candidate> candidates, Place place) {

    public ConnectedDevice {
        candidates = List.copyOf(candidates);
    }

    /** Whether only what is new need be read of it. */
    public boolean canBeGoneOnWith() {
        return candidates.stream()
                .flatMap(candidate -> candidate.family().driver().stream())
                .anyMatch(Driver::goesOn);
    }

    /** What has to be known of it before it can be reached. */
    public Optional<PrintedNumber> needs() {
        return candidates.stream()
                .flatMap(candidate -> candidate.connection().needs().stream())
                .findFirst();
    }

    /** Of the first that it may be. */
    public String family() {
        return candidates.get(0).family().id();
    }

    /** As a person calls it; of a pretend one it is said. */
    public String name() {
        String name = Naming.of(candidates);
        return place instanceof DemoPlace ? Speech.say("demo.name", name) : name;
    }

    /** What is printed on a pretend one. */
    public Optional<String> demoNumber() {
        return place instanceof DemoPlace demo ? demo.number() : Optional.empty();
    }
}
