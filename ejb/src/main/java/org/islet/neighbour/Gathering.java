package org.islet.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.upload.GatheredFiles;

/** Makes one capture of what waits: a part each request, in their order, byte for byte. */
@ApplicationScoped
class Gathering {

    private static final String FAMILY = "nightscout";
    private static final String ENDING = ".islet";

    @Inject
    private WaitingBodies waiting;

    @Inject
    private GatheredFiles files;

    /** Either the capture is kept and the inbox empty of it, or neither. Its size in bytes; empty where nothing is ripe. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> gather(Inbox.Due due) {
        WaitingBodies.Ripe ripe = waiting.ripe(due);
        Optional<Long> size =
                Optional.of(ripe).filter(some -> !some.bodies().isEmpty()).map(some -> keep(due, some));
        waiting.gathered(due, ripe.numbers());
        return size;
    }

    private long keep(Inbox.Due due, WaitingBodies.Ripe ripe) {
        var capture = new RawCapture(
                Optional.of(FAMILY),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ripe.last()),
                Optional.empty(),
                ripe.bodies().stream().map(SentBody::part).toList());
        byte[] bytes = CaptureFile.bytesOf(capture);
        files.keep(due.patient(), due.account(), due.name() + ENDING, bytes);
        return bytes.length;
    }
}
