package org.islet.uploader.cli;

import java.io.IOException;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.uploader.language.Speech;

/** A device answers only to the number printed on it, and nobody said that number. */
final class NumberNeeded extends IOException {

    private static final long serialVersionUID = 1L;

    NumberNeeded(PrintedNumber needed) {
        super(Speech.say("read.serial", Speech.ofDevice(needed.where())));
    }
}
