package org.islet.neighbour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.neighbour.outside.SiteFault;
import org.islet.upload.GatheredFiles;

/** Makes captures of what a visit brought, body for body, and moves on with it: either both are kept, or neither. */
@ApplicationScoped
class SiteKeeping {

    private static final String FAMILY = "nightscout";

    /** As often as what phones send is gathered. */
    private static final Duration ASKED_EVERY = Duration.ofHours(3);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 8;

    @Inject
    private Sites sites;

    @Inject
    private Descents descents;

    @Inject
    private GatheredFiles files;

    @Inject
    private Clock clock;

    /** The sizes of the captures in bytes; none where there is nothing new, or the patient has left the site meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> keep(Sites.Kept visited, Haul haul) {
        Optional<Sites.Kept> still = sites.locked(visited.patient(), visited.id());
        if (still.isEmpty()) {
            return List.of();
        }
        List<Long> sizes = haul.captures().stream()
                .map(parts -> capture(still.get(), parts))
                .toList();
        haul.descents().values().forEach(each -> descents.put(visited.patient(), each, haul.seen(each.collection())));
        Instant soon = clock.instant().plus(haul.isUnfinished() ? Duration.ZERO : ASKED_EVERY);
        haul.fault()
                .ifPresentOrElse(
                        fault -> note(still.get(), fault),
                        () -> sites.visited(still.get(), Optional.empty(), Optional.of(soon)));
        return sizes;
    }

    /** Nothing of a visit could be kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Sites.Kept visited, SiteFault fault) {
        sites.locked(visited.patient(), visited.id()).ifPresent(still -> note(still, fault));
    }

    private void note(Sites.Kept site, SiteFault fault) {
        Optional<Instant> next = fault.trouble().waitsForSomebody()
                ? Optional.empty()
                : Optional.of(clock.instant().plus(pause(site.failures(), fault.asked())));
        sites.visited(site, Optional.of(fault.trouble()), next);
    }

    /** Twice as long each time, and never shorter than the site asks for. */
    static Duration pause(int failuresBefore, Duration asked) {
        Duration own = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        Duration bounded = own.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : own;
        return bounded.compareTo(asked) < 0 ? asked : bounded;
    }

    private long capture(Sites.Kept site, List<CapturePart> parts) {
        var capture = new RawCapture(
                Optional.of(FAMILY),
                Optional.empty(),
                Optional.empty(),
                Optional.of(clock.instant()),
                Optional.empty(),
                parts);
        byte[] bytes = CaptureFile.bytesOf(capture);
        files.keep(site.patient(), site.account(), site.address().host().replace(':', '-') + ".islet", bytes);
        return bytes.length;
    }
}
