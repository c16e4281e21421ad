package org.islet.uploader.detect;

import java.util.List;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.uploader.language.Speech;

/**
 * A device that is plugged in, that we know, and that this program does not read.
 *
 * @param name as a person calls it
 * @param reason why not
 * @param remedy what to do: the file to bring instead, or the driver to install
 */
public record Unreadable(String name, String reason, String remedy) {

    static Unreadable of(UnreadDevice device) {
        return new Unreadable(
                device.title(),
                Speech.ofDevice(device.reason()),
                Speech.say("unread.bring", Speech.ofDevice(device.bringInstead())));
    }

    /** Its data can be understood; only the way through the cable is missing. */
    static Unreadable withoutDriver(List<Candidate> candidates) {
        List<String> files = Naming.distinct(candidates.stream()
                .map(candidate -> Speech.ofDevice(candidate.family().support().connection())));
        return new Unreadable(
                Naming.of(candidates),
                Speech.say("unread.no-cable"),
                Speech.say("unread.bring", String.join(" / ", files)));
    }

    /** A serial adapter of which the system makes no port, for want of a driver mostly. */
    static Unreadable withoutPort(List<Candidate> candidates) {
        return new Unreadable(Naming.of(candidates), Speech.say("unread.no-port"), Speech.say("unread.port-driver"));
    }

    /** Some numbers are those of a chip in many things, so it only looks like that device. */
    public String headline() {
        return Speech.say("unread.looks-like", name);
    }

    public String explanation() {
        return Speech.say("unread.cannot", reason) + " " + remedy;
    }
}
