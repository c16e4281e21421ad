package org.islet.neighbour.site;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.islet.neighbour.outside.SiteFault;
import org.islet.neighbour.outside.SiteTrouble;

/** One visit to a site, bounded in pages, bytes and time: a few pages of each collection that is not at its end. */
final class SiteVisit {

    static final int LARGEST_BODY = 4 << 20;

    private static final int PAGES_OF_A_COLLECTION = 6;
    private static final long ENOUGH = 8L << 20;
    /** What goes on does not wait for what cannot be fetched. */
    private static final Duration BEGUN_AGAIN_AFTER = Duration.ofHours(2);

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final SiteVoice voice;
    private final Haul haul;
    private final long end = System.nanoTime() + LONGEST.toNanos();

    SiteVisit(SiteVoice voice, Haul haul) {
        this.voice = voice;
        this.haul = haul;
    }

    /** What came before something went wrong counts. */
    void fetch(Collection<Descent> descents, Instant now, Optional<Instant> oldest) {
        boolean goesOn = descents.stream().anyMatch(Descent::isUnderWay);
        descents.forEach(haul::reached);
        try {
            for (Descent descent : descents) {
                if (!goesOn || descent.isUnderWay() || descent.isDueSince(now.minus(BEGUN_AGAIN_AFTER))) {
                    fetch(descent.begun(now, oldest));
                }
            }
        } catch (SiteFault fault) {
            haul.failed(fault);
        }
    }

    private void fetch(Descent begun) throws SiteFault {
        Descent at = begun;
        haul.reached(at);
        for (int pages = 0; pages < PAGES_OF_A_COLLECTION && at.isUnderWay() && hasRoom(); pages++) {
            at = next(at);
            haul.reached(at);
        }
    }

    private Descent next(Descent at) throws SiteFault {
        try {
            AnsweredPage page = voice.ask(at);
            at.after(page, 0); // an answer to something else is not kept
            return at.after(page, haul.take(page, at));
        } catch (SiteFault fault) {
            if (fault.trouble() == SiteTrouble.TOO_LARGE) {
                return at.smaller().orElseThrow(() -> fault);
            }
            throw fault;
        }
    }

    private boolean hasRoom() {
        return !haul.isFull(ENOUGH) && System.nanoTime() < end;
    }
}
