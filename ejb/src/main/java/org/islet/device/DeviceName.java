package org.islet.device;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.family.Families;

/** How a device is called in front of people: maker and model where they are known, then the serial number. */
final class DeviceName {

    private DeviceName() {}

    static String of(String family, Optional<String> model, Optional<String> serial) {
        String kind = Families.catalogue()
                .byId(family)
                .map(known -> kind(known, model))
                .orElse(family);
        return Stream.concat(Stream.of(kind), serial.stream()).collect(Collectors.joining(" "));
    }

    private static String kind(DeviceFamily family, Optional<String> model) {
        return family.models().stream()
                .filter(known -> model.filter(known.number()::equals).isPresent())
                .findFirst()
                .map(DeviceName::makerAndName)
                .orElseGet(() ->
                        Stream.concat(Stream.of(family.title()), model.stream()).collect(Collectors.joining(" ")));
    }

    private static String makerAndName(DeviceModel model) {
        return model.name().startsWith(model.maker()) ? model.name() : model.maker() + " " + model.name();
    }
}
