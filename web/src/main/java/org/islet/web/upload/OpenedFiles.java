package org.islet.web.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.platform.TooBusy;
import org.islet.platform.Turn;
import org.islet.reports.interpretation.FilesWithin;

/** Opening a workbook to show a row of it takes as much memory as reading it: one at a time on a portal. */
@ApplicationScoped
class OpenedFiles {

    private final Turn turn = new Turn(Duration.ofSeconds(20), TooBusy::openingFiles);

    /** As {@link FilesWithin#at}; throws {@link TooBusy}. */
    Optional<CapturePart> at(CapturePart whole, int place) {
        return turn.take(() -> FilesWithin.at(whole, place));
    }
}
