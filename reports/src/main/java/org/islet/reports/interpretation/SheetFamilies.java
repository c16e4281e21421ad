package org.islet.reports.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.UnreadSheet;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.reports.workbook.Sheet;
import org.islet.reports.workbook.Workbooks;

/**
 * A capture whose workbooks have become the tables of their sheets: those of one family are read, all others are said. What
 * is hidden in a workbook was hidden by whoever made it, and is not read.
 */
final class SheetFamilies {

    private final Catalogue catalogue;
    private final List<CapturePart> parts = new ArrayList<>();
    private final Map<CapturePart, Sheet> sheets = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SheetFamilies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Of a capture without a workbook nothing is changed. */
    static Opened open(RawCapture capture, Catalogue catalogue) throws UnreadableCapture {
        var families = new SheetFamilies(catalogue);
        int more = 0;
        for (CapturePart part : capture.parts()) {
            var file = new CapturePart(part.kind(), part.name(), part.bytes(), part.file() + more, part.offset());
            Optional<List<Sheet>> found = Workbooks.sheets(file);
            more += found.isPresent() ? families.add(file, found.get()) : 0;
            if (found.isEmpty()) {
                families.parts.add(file);
            }
        }
        return families.sheets.isEmpty() ? new Opened(capture, List.of()) : families.sorted(capture);
    }

    /** Gives back by how many the files behind it move on. */
    private int add(CapturePart workbook, List<Sheet> found) {
        int last = 0;
        for (Sheet sheet : found) {
            CapturePart part = sheet.in(workbook);
            parts.add(part);
            sheets.put(part, sheet);
            last = sheet.place();
        }
        return last;
    }

    private Opened sorted(RawCapture capture) {
        Map<CapturePart, DeviceFamily> known = new LinkedHashMap<>();
        sheets.forEach((part, sheet) -> catalogue
                .of(RawCapture.ofParts(List.of(part)))
                .filter(family -> !sheet.isHidden())
                .ifPresent(family -> known.put(part, family)));
        Optional<DeviceFamily> read = capture.family().flatMap(catalogue::byId).or(() -> mostOf(known));
        List<CapturePart> kept = parts.stream()
                .filter(part -> !sheets.containsKey(part) || isRead(part, known, read))
                .toList();
        return kept.isEmpty() ? new Opened(capture, List.of()) : new Opened(capture.withParts(kept), problems);
    }

    private static Optional<DeviceFamily> mostOf(Map<CapturePart, DeviceFamily> known) {
        Map<String, Integer> sheetsOf = new LinkedHashMap<>();
        known.values().forEach(family -> sheetsOf.merge(family.id(), 1, Integer::sum));
        return sheetsOf.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .flatMap(most -> known.values().stream()
                        .filter(family -> family.id().equals(most.getKey()))
                        .findFirst());
    }

    private boolean isRead(CapturePart part, Map<CapturePart, DeviceFamily> known, Optional<DeviceFamily> read) {
        Sheet sheet = Objects.requireNonNull(sheets.get(part));
        int number = sheet.place() + 1;
        DeviceFamily family = known.get(part);
        if (sheet.isHidden()) {
            problems.add(new Problem(part.line(1), UnreadSheet.hidden(number)));
        } else if (family == null) {
            problems.add(new Problem(part.line(1), UnreadSheet.unknown(number)));
        } else if (read.filter(one -> one.id().equals(family.id())).isEmpty()) {
            problems.add(new Problem(part.line(1), UnreadSheet.ofOther(number, family.title())));
        } else {
            return true;
        }
        return false;
    }

    /** @param problems which sheets are not read, and why */
    record Opened(RawCapture capture, List<Problem> problems) {}
}
