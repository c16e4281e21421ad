package org.islet.reports.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UnreadDevice;

/** The device tables of README.md; each family's title links to its page. */
final class FamiliesMarkdown {

    private static final String HEAD = """
            | Devices and files | Models | USB ids | Read | Verified | Tried on real hardware |
            |---|---|---|---|---|---|
            """;

    private static final String UNREAD_HEAD = """
            | Devices that are not read | USB ids | Why | Bring instead |
            |---|---|---|---|
            """;

    private FamiliesMarkdown() {}

    static String of(List<DeviceFamily> families) {
        return HEAD + families.stream().map(FamiliesMarkdown::row).collect(Collectors.joining());
    }

    static String ofUnread(List<UnreadDevice> devices) {
        return UNREAD_HEAD + devices.stream().map(FamiliesMarkdown::unreadRow).collect(Collectors.joining());
    }

    private static String unreadRow(UnreadDevice device) {
        return "| %s | %s | %s | %s |\n"
                .formatted(device.title(), FamilyCells.usbIds(device), device.reason(), device.bringInstead());
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
