package org.islet.reports.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;

/** The device table of README.md; each title links to the family's page. */
final class FamiliesMarkdown {

    private static final String HEAD = """
            | Devices and files | Models | USB ids | Read | Verified | Tried on real hardware |
            |---|---|---|---|---|---|
            """;

    private FamiliesMarkdown() {}

    static String of(List<DeviceFamily> families) {
        return HEAD + families.stream().map(FamiliesMarkdown::row).collect(Collectors.joining());
    }

    private static String row(DeviceFamily family) {
        Support support = family.support();
        return "| [%s](docs/devices/%s.md) | %s | %s | %s | %s | %s |\n"
                .formatted(
                        family.title(),
                        family.id(),
                        FamilyCells.models(family),
                        FamilyCells.usbIds(family),
                        String.join(", ", support.reads()),
                        support.verification(),
                        support.triedOnRealHardware() ? "yes" : "no");
    }
}
