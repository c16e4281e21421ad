package org.islet.reports.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Support;
import org.islet.devices.catalogue.UnreadDevice;
import org.islet.devices.catalogue.Verification;

/** The catalogue as a table for a terminal; long cells go on below themselves. */
final class FamiliesTable {

    private static final List<String> HEAD = List.of("family", "devices", "usb", "reads", "verified", "tried");
    private static final int[] WIDTHS = {20, 38, 10, 36, 8, 5};
    private static final List<String> UNREAD_HEAD = List.of("not-read", "usb", "why", "bring");
    private static final int[] UNREAD_WIDTHS = {42, 10, 38, 34};

    private final CommandPhrases phrases;

    FamiliesTable(CommandPhrases phrases) {
        this.phrases = phrases;
    }

    String of(List<DeviceFamily> families) {
        var table = new StringBuilder(lines(WIDTHS, head(HEAD)));
        for (DeviceFamily family : families) {
            Support support = family.support();
            table.append(lines(
                    WIDTHS,
                    List.of(
                            family.id(),
                            FamilyCells.models(family),
                            FamilyCells.usbIds(family),
                            phrases.list(support.reads()),
                            support.verification().name(),
                            phrases.say(support.triedOnRealHardware() ? "families.yes" : "families.no"))));
        }
        return table.append(legend()).toString();
    }

    /** The devices no family reads, and why. */
    String ofUnread(List<UnreadDevice> devices) {
        var table = new StringBuilder(lines(UNREAD_WIDTHS, head(UNREAD_HEAD)));
        for (UnreadDevice device : devices) {
            table.append(lines(
                    UNREAD_WIDTHS,
                    List.of(
                            device.title(),
                            FamilyCells.usbIds(device),
                            phrases.say(device.reason()),
                            phrases.say(device.bringInstead()))));
        }
        return table.toString();
    }

    private List<String> head(List<String> columns) {
        return columns.stream()
                .map(column -> phrases.say("families.head." + column))
                .toList();
    }

    private String legend() {
        return Stream.of(Verification.values())
                .map(letter -> "\n%s: %s".formatted(letter, phrases.say(letter.meaning())))
                .collect(Collectors.joining(
                        "", "\n" + phrases.say("families.head.verified"), "\n" + phrases.say("families.tried") + "\n"));
    }

    /** One row of the table: as many lines as its longest cell needs. */
    private static String lines(int[] widths, List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(wrap(cells.get(column), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        var lines = new StringBuilder();
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int column = 0; column < wrapped.size(); column++) {
                List<String> cell = wrapped.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                text.append(part).append(" ".repeat(Math.max(0, widths[column] - part.length()) + 2));
            }
            lines.append(text.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
