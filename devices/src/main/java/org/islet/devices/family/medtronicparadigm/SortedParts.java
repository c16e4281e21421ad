package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** A capture's parts sorted by what they are, and the generation of the pump they came from. */
final class SortedParts {

    private final Map<PartKind, List<CapturePart>> parts = new EnumMap<>(PartKind.class);

    private SortedParts(List<CapturePart> pages) {
        for (CapturePart page : pages) {
            parts.computeIfAbsent(PartKind.of(page), kind -> new ArrayList<>()).add(page);
        }
    }

    static SortedParts of(RawCapture capture) {
        return new SortedParts(PageSplitter.pages(capture.parts()));
    }

    List<CapturePart> of(PartKind kind) {
        return parts.getOrDefault(kind, List.of());
    }

    boolean holdsOnly(PartKind... kinds) {
        return List.of(kinds).containsAll(parts.keySet());
    }

    /** Of the model named, or the one the pump answered, or the one whose layout fits the bytes. */
    Generation generation(Optional<String> named) throws UnreadableCapture {
        Optional<String> model = named.or(this::answered);
        if (model.isPresent()) {
            return Generation.ofModel(model.get()).orElseThrow(() -> askingForModel("paradigm.unknown-model"));
        }
        List<CapturePart> history = new ArrayList<>(of(PartKind.HISTORY_PAGE));
        history.removeIf(page -> page.bytes().length == PageChecksum.PAGE && !PageChecksum.isValid(page.bytes(), 0));
        history.addAll(of(PartKind.HISTORY_RECORD));
        if (!Layouts.tellSize(history) && dependsOnModel()) {
            throw askingForModel("paradigm.depends-on-model");
        }
        return Layouts.best(history).orElseThrow(() -> askingForModel("paradigm.two-ways"));
    }

    /** @param why the key of a sentence */
    static UnreadableCapture askingForModel(String why) {
        return new UnreadableCapture(Phrase.of("paradigm.model", Phrase.of(why)));
    }

    /** The lowest bit of a reading, and what some answers count in. */
    private boolean dependsOnModel() {
        boolean hasCurrents =
                !of(PartKind.GLUCOSE_PAGE).isEmpty() && !of(PartKind.ISIG_PAGE).isEmpty();
        return hasCurrents || of(PartKind.REPLY).stream().map(Reply::of).anyMatch(Reply::dependsOnModel);
    }

    private Optional<String> answered() {
        return of(PartKind.REPLY).stream()
                .map(Reply::of)
                .filter(reply -> reply.code() == Reply.MODEL)
                .map(Reply::text)
                .filter(text -> Generation.ofModel(text).isPresent())
                .findFirst();
    }
}
