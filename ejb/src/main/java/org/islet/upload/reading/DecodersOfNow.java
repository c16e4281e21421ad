package org.islet.upload.reading;

import java.util.stream.Collectors;
import org.islet.devices.family.Families;

/** A name for the decoders of this portal, another one as soon as any of them has learned something. */
public final class DecodersOfNow {

    public static final String NAME = Families.catalogue().families().stream()
            .map(family -> family.id() + family.decoder().version())
            .sorted()
            .collect(Collectors.joining(" "));

    private DecodersOfNow() {}
}
