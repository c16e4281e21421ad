package org.islet.uploader.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.UsbId;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.language.Speech;

/** What is plugged in and nobody knows: it may be the meter somebody looks for. */
final class Strangers {

    private Strangers() {}

    /** Empty when all is known. */
    static Optional<String> inWords(AttachedDevices plugged) {
        String numbers =
                plugged.unknown().stream().map(UsbId::toString).distinct().collect(Collectors.joining(", "));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(Speech.say("connected.unknown", numbers));
    }
}
