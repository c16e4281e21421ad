package org.islet.record.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.account.ZoneChanged;
import org.islet.platform.background.Background;
import org.islet.platform.background.RepeatedWork;
import org.islet.platform.rows.VisibleRows;

/** Places archives again whose patients have moved, one patient at a time; begins as soon as a move is committed. */
@ApplicationScoped
public class ZoneMoveWorker implements RepeatedWork {

    @Inject
    private ZoneMoves moves;

    @Inject
    private ImmediateReplay rebuilding;

    @Inject
    private Background background;

    @Override
    public String name() {
        return "moves to another time zone";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public After round() {
        Optional<ZoneMoves.Move> claimed = moves.claim();
        claimed.ifPresent(move -> VisibleRows.ofPatient(move.patient().value()).run(() -> rebuilding.followMove(move)));
        return claimed.isPresent() ? After.NEXT : After.PAUSE;
    }

    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ZoneChanged changed) {
        background.ring(ZoneMoveWorker.class);
    }
}
