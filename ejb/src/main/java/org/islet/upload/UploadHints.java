package org.islet.upload;

import java.util.Optional;
import org.islet.devices.decode.DecodeOptions.DateOrder;

/** What a person may say about a file that does not say it itself. */
public record UploadHints(Optional<String> family, Optional<String> model, Optional<DateOrder> dateOrder) {

    public static final UploadHints NONE = new UploadHints(Optional.empty(), Optional.empty(), Optional.empty());
}
