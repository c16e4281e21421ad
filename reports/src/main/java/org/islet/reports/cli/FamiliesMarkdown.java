package org.islet.reports.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UnreadDevice;

/** The device tables of docs/devices, where each family's title links to its page, and the short one of README.md. */
final class FamiliesMarkdown {

    private static final String HEAD = """
            | Devices and files | Models | Connection | USB ids | Read | Verified | Tried on real hardware |
            |---|---|---|---|---|---|---|
            """;

    private static final String UNREAD_HEAD = """
            | Devices that are not read | USB ids | Why | Bring instead |
            |---|---|---|---|
            """;

    private static final String SUMMARY_HEAD = """
            | Maker | What, and how far verified | Read from |
            |---|---|---|
            """;

    private FamiliesMarkdown() {}

    /** A maker a row. */
    static String summary(List<DeviceFamily> families) {
        Map<String, List<DeviceFamily>> byMaker = families.stream()
                .collect(Collectors.groupingBy(FamiliesMarkdown::maker, LinkedHashMap::new, Collectors.toList()));
        return SUMMARY_HEAD
                + byMaker.entrySet().stream()
                        .map(maker -> summaryRow(maker.getKey(), maker.getValue()))
                        .collect(Collectors.joining());
    }

    private static String summaryRow(String maker, List<DeviceFamily> families) {
        String what = families.stream()
                .map(family -> "%s (%s)"
                        .formatted(
                                FamilyCells.withoutMaker(maker, family.title()),
                                family.support().verification()))
                .collect(Collectors.joining(" · "));
        String from = families.stream()
                .map(family -> family.support().connection())
                .distinct()
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s |\n".formatted(maker, what, from);
    }

    private static String maker(DeviceFamily family) {
        return family.models().get(0).maker();
    }

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
        return "| [%s](%s.md) | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        family.title(),
                        family.id(),
                        FamilyCells.models(family),
                        FamilyCells.connections(family),
                        FamilyCells.usbIds(family),
                        String.join(", ", support.reads()),
                        support.verification(),
                        support.triedOnRealHardware() ? "yes" : "no");
    }
}
