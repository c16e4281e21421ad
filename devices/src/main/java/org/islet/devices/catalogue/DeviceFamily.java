package org.islet.devices.catalogue;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.Decoder;
import org.islet.devices.driver.DriveReading;
import org.islet.devices.driver.Driver;
import org.islet.devices.phrase.Phrase;

/** Devices that speak alike, or one kind of file: who they are, how they are recognised, read and decoded. */
public interface DeviceFamily {

    /** Lower case with dashes; stored with every capture and never changed. */
    String id();

    /** For people: "Medtronic Paradigm pumps". */
    String title();

    List<DeviceModel> models();

    Support support();

    /** By content, never by a file's name. */
    MatchConfidence likeness(RawCapture capture);

    Decoder decoder();

    /** Empty for files. */
    default Optional<Driver> driver() {
        return Optional.empty();
    }

    /** What a person does with the device before it is read; empty where it is not read by this program. */
    default Optional<Phrase> gettingReady() {
        return Optional.empty();
    }

    /** Empty where no device of the family shows a drive. */
    default Optional<DriveReading> driveReading() {
        return Optional.empty();
    }
}
