package org.islet.capture;

import java.util.Optional;
import org.islet.devices.decode.DecodeOptions.DateOrder;

/** What a person may say about a file that does not say it itself. */
public record CaptureHints(Optional<String> family, Optional<String> model, Optional<DateOrder> dateOrder) {

    public static final CaptureHints NONE = new CaptureHints(Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything said here was said there already. */
    boolean addNothingTo(CaptureHints known) {
        return (family.isEmpty() || family.equals(known.family))
                && (model.isEmpty() || model.equals(known.model))
                && (dateOrder.isEmpty() || dateOrder.equals(known.dateOrder));
    }
}
