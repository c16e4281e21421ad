package org.islet.devices.decode;

import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** What a person says of a capture. It counts before what the capture says of itself. */
public record CaptureHints(Optional<String> family, Optional<String> model, Optional<DateOrder> dateOrder) {

    public static final CaptureHints NONE = new CaptureHints(Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything said here was said there already. */
    public boolean addNothingTo(CaptureHints known) {
        return (family.isEmpty() || family.equals(known.family))
                && (model.isEmpty() || model.equals(known.model))
                && (dateOrder.isEmpty() || dateOrder.equals(known.dateOrder));
    }

    /** A capture as the person says it is. */
    public RawCapture on(RawCapture capture) {
        RawCapture ofFamily = family.map(capture::withFamily).orElse(capture);
        return model.map(ofFamily::withModel).orElse(ofFamily);
    }

    /** Said where the capture says of itself that it is something else. */
    public Optional<Problem> contradiction(RawCapture capture, String readAs) {
        return differ(family, capture.family()) || differ(model, capture.model())
                ? Optional.of(new Problem(Source.ofOffset(0, 0), Phrase.of("as-said", readAs)))
                : Optional.empty();
    }

    private static boolean differ(Optional<String> said, Optional<String> itself) {
        return said.isPresent() && itself.isPresent() && !said.equals(itself);
    }
}
