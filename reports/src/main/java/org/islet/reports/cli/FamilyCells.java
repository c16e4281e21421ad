package org.islet.reports.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;

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
                .map(maker -> maker.getKey() + " " + String.join(", ", maker.getValue()))
                .collect(Collectors.joining("; "));
    }

    static String usbIds(DeviceFamily family) {
        return family.models().stream()
                .flatMap(model -> model.usbIds().stream())
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
