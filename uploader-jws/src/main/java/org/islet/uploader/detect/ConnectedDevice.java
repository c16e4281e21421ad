package org.islet.uploader.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.Piece;
import org.islet.devices.phrase.Phrase;
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

    /** What is counted while it is read; parts where that depends on what it turns out to be. */
    public Piece piece() {
        List<Piece> pieces = candidates.stream()
                .map(candidate -> candidate.family().driver().map(Driver::piece).orElse(Piece.PART))
                .distinct()
                .toList();
        return pieces.size() == 1 ? pieces.get(0) : Piece.PART;
    }

    /** What a person does with it before it is read; where it may be several, what with which. */
    public String gettingReady() {
        Map<String, Phrase> byFamily = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            candidate
                    .family()
                    .gettingReady()
                    .ifPresent(todo -> byFamily.put(candidate.family().title(), todo));
        }
        return byFamily.entrySet().stream()
                .map(each -> byFamily.size() == 1
                        ? Speech.ofDevice(each.getValue())
                        : Speech.say("connect.of-each", each.getKey(), Speech.ofDevice(each.getValue())))
                .collect(Collectors.joining("\n"));
    }

    /** Whether it is a pretend one. */
    public boolean isDemonstration() {
        return place instanceof DemoPlace;
    }

    /** Of the first that it may be. */
    public String family() {
        return candidates.get(0).family().id();
    }

    /** As a person calls it; of a pretend one it is said. */
    public String name() {
        String name = Naming.of(candidates);
        return isDemonstration() ? Speech.say("demo.name", name) : name;
    }

    /** What is printed on a pretend one. */
    public Optional<String> demoNumber() {
        return place instanceof DemoPlace demo ? demo.number() : Optional.empty();
    }
}
