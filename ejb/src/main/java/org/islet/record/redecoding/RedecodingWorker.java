package org.islet.record.redecoding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.platform.background.RepeatedWork;
import org.islet.platform.rows.VisibleRows;

/**
 * Works through the redecodings that wait, one patient at a time on one thread, so that a whole clinic takes no more
 * than one core from those who upload. What a stopped server left waiting is found again after its start.
 */
@ApplicationScoped
public class RedecodingWorker implements RepeatedWork {

    public static final int MOST_ATTEMPTS = 3;

    @Inject
    private RedecodingClaims claims;

    @Inject
    private Redecoding redecoding;

    @Override
    public String name() {
        return "decoding again";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public After round() {
        Optional<Redecodings.Row> taken = claims.claim(MOST_ATTEMPTS);
        taken.filter(row -> row.view().isUnderWay())
                .ifPresent(row -> VisibleRows.ofPatient(row.patient().value()).run(() -> workOn(row)));
        return taken.isPresent() ? After.NEXT : After.PAUSE;
    }

    private void workOn(Redecodings.Row taken) {
        try {
            if (!redecoding.workOn(taken)) {
                claims.forgive(taken);
            }
        } catch (RuntimeException | Error failed) {
            claims.release(taken);
            throw failed;
        }
    }
}
