package org.islet.uploader.workflow;

import java.util.List;
import java.util.Optional;
import org.islet.uploader.server.Account;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.SpooledCapture;

/** Which of the readings that wait on this computer an account may send. */
public final class WaitingReadings {

    private WaitingReadings() {}

    public static Owner ownerOf(Account account) {
        return Owner.of(account.patient(), account.signIn().token());
    }

    /** The oldest of one's own; else the oldest of which nobody noted for whom it was read. */
    public static Optional<SpooledCapture> next(List<SpooledCapture> pending, Owner owner) {
        return pending.stream()
                .filter(capture -> capture.isOf(owner))
                .findFirst()
                .or(() ->
                        pending.stream().filter(capture -> !capture.hasOwner()).findFirst());
    }
}
