package org.islet.reports.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.devices.catalogue.UsbId;

/** The words in the cells of the device tables. */
final class FamilyCells {

    private FamilyCells() {}

    /** {@code Ascensia Contour USB, Contour Next; Bayer Contour Link}: each maker once. */
    static String models(DeviceFamily family) {
        Map<String, List<String>> byMaker = family.models().stream()
                .collect(Collectors.groupingBy(
                        DeviceModel::maker,
                        LinkedHashMap::new,
                        Collectors.mapping(DeviceModel::name, Collectors.toList())));
        return byMaker.entrySet().stream()
                .map(maker -> maker.getKey() + " " + names(maker.getKey(), maker.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Files bear their maker's name already: "Tidepool JSON export" is not said twice. */
    private static String names(String maker, List<String> names) {
        return names.stream().map(name -> withoutMaker(maker, name)).collect(Collectors.joining(", "));
    }

    static String withoutMaker(String maker, String name) {
        return name.startsWith(maker + " ") ? name.substring(maker.length() + 1) : name;
    }

    static String connections(DeviceFamily family, CommandPhrases phrases) {
        return family.models().stream()
                .flatMap(model -> model.connections().stream())
                .map(Connection::inWords)
                .map(phrases::say)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String usbIds(DeviceFamily family) {
        return usbIds(family.models().stream().flatMap(model -> model.usbIds().stream()));
    }

    static String usbIds(UnreadDevice device) {
        return usbIds(device.usbIds().stream());
    }

    private static String usbIds(Stream<UsbId> ids) {
        return ids.map(Object::toString).distinct().collect(Collectors.joining(", "));
    }
}
