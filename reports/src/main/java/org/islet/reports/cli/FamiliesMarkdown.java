package org.islet.reports.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UnreadDevice;

/** The device tables of docs/devices, where each family's title links to its page, and the short one of README.md. */
final class FamiliesMarkdown {

    private final CommandPhrases phrases;

    FamiliesMarkdown(CommandPhrases phrases) {
        this.phrases = phrases;
    }

    /** A maker a row. */
    String summary(List<DeviceFamily> families) {
        Map<String, List<DeviceFamily>> byMaker = families.stream()
                .collect(Collectors.groupingBy(FamiliesMarkdown::maker, LinkedHashMap::new, Collectors.toList()));
        return head("maker", "what", "from")
                + byMaker.entrySet().stream()
                        .map(maker -> summaryRow(maker.getKey(), maker.getValue()))
                        .collect(Collectors.joining());
    }

    private String summaryRow(String maker, List<DeviceFamily> families) {
        String what = families.stream()
                .map(family -> "%s (%s)"
                        .formatted(
                                FamilyCells.withoutMaker(maker, family.title()),
                                family.support().verification()))
                .collect(Collectors.joining(" · "));
        String from = families.stream()
                .map(family -> phrases.say(family.support().connection()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s |\n".formatted(maker, what, from);
    }

    /** The head of a table, and the line below it. */
    private String head(String... columns) {
        return Stream.of(columns)
                        .map(column -> phrases.say("families.column." + column))
                        .collect(Collectors.joining(" | ", "| ", " |\n"))
                + "|---".repeat(columns.length) + "|\n";
    }

    private static String maker(DeviceFamily family) {
        return family.models().get(0).maker();
    }

    String of(List<DeviceFamily> families) {
        return head("family", "models", "connection", "usb", "read", "verified", "tried")
                + families.stream().map(this::row).collect(Collectors.joining());
    }

    String ofUnread(List<UnreadDevice> devices) {
        return head("not-read", "usb", "why", "bring")
                + devices.stream().map(this::unreadRow).collect(Collectors.joining());
    }

    private String unreadRow(UnreadDevice device) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        device.title(),
                        FamilyCells.usbIds(device),
                        phrases.say(device.reason()),
                        phrases.say(device.bringInstead()));
    }

    private String row(DeviceFamily family) {
        Support support = family.support();
        return "| [%s](%s.md) | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        family.title(),
                        family.id(),
                        FamilyCells.models(family),
                        FamilyCells.connections(family, phrases),
                        FamilyCells.usbIds(family),
                        phrases.list(support.reads()),
                        support.verification(),
                        phrases.say(support.triedOnRealHardware() ? "families.yes" : "families.no"));
    }
}
