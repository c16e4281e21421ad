package org.islet.uploader.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.emulator.EmulatedDevice;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.family.Families;
import org.islet.devices.family.abbottlibre.AbbottLibreEmulator;
import org.islet.devices.family.abbottlibre.LibreEncoder;
import org.islet.devices.family.dexcomreceiver.ReceiverEmulator;
import org.islet.devices.family.dexcomreceiver.ReceiverEncoder;
import org.islet.devices.family.medtronicparadigm.ParadigmEmulator;
import org.islet.devices.simulator.SimulatedMemory;
import org.islet.devices.simulator.SimulatedReaders;
import org.islet.devices.transport.Transport;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.transport.DemoPlace;
import org.islet.uploader.transport.Place;

/** The pretend devices, one line each: name, family, model, the number on its back where it needs one, and how it is made. */
public enum DemoDevice {
    PARADIGM_554("paradigm-554", "medtronic-paradigm", "554", Optional.of("554123"), DemoDevice::paradigm),
    LIBRE("libre", "abbott-libre", "Libre", Optional.empty(), DemoDevice::libre),
    DEXCOM_G5("dexcom-g5", "dexcom-receiver", "G5", Optional.empty(), DemoDevice::dexcom);

    /** A device as it is at a moment; it remembers nothing of the day that has begun. */
    @FunctionalInterface
    private interface Making {
        EmulatedDevice at(LocalDateTime now);
    }

    private final String word;
    private final String family;
    private final String model;
    private final Optional<String> number;
    private final Making making;

    DemoDevice(String word, String family, String model, Optional<String> number, Making making) {
        this.word = word;
        this.family = family;
        this.model = model;
        this.number = number;
        this.making = making;
    }

    private static EmulatedDevice paradigm(LocalDateTime now) {
        return new ParadigmEmulator(SimulatedMemory.paradigm(
                        "554", "554123", now.toLocalDate().minusDays(1)))
                .showing(now);
    }

    private static EmulatedDevice libre(LocalDateTime now) {
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        return AbbottLibreEmulator.reader(
                "JDEM000-D0001",
                now,
                LibreEncoder.history(SimulatedReaders.libreHistory(yesterday)),
                LibreEncoder.results(SimulatedReaders.libreStrips(yesterday)));
    }

    private static EmulatedDevice dexcom(LocalDateTime now) {
        List<DeviceEvent> memory = SimulatedReaders.receiver(now.toLocalDate().minusDays(1));
        return new ReceiverEmulator(
                "Dexcom G5 Receiver", now, Duration.ZERO, ReceiverEncoder.pages("SMDEMO01", Duration.ZERO, memory));
    }

    public static Optional<DemoDevice> of(String word) {
        return Stream.of(values()).filter(device -> device.word.equals(word)).findFirst();
    }

    /** For whoever named another. */
    public static String words() {
        return Stream.of(values()).map(device -> device.word).collect(Collectors.joining(", "));
    }

    /** It, and nothing else, is plugged in. */
    public AttachedDevices look() {
        List<Candidate> itself = Families.catalogue()
                .ways()
                .filter(way ->
                        way.family().id().equals(family) && way.model().number().equals(model))
                .limit(1)
                .toList();
        return new AttachedDevices(
                List.of(new ConnectedDevice(itself, new DemoPlace(word, number))), List.of(), List.of());
    }

    public Transport open(Connection connection, Place place) {
        return new EmulatedCable(making.at(LocalDateTime.now()));
    }
}
