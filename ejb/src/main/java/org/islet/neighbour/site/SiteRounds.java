package org.islet.neighbour.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.islet.neighbour.outside.CheckedSite;
import org.islet.neighbour.outside.Reach;
import org.islet.neighbour.outside.Resolver;
import org.islet.neighbour.outside.SiteConnection;
import org.islet.neighbour.outside.SiteFault;
import org.islet.neighbour.outside.SiteTrouble;
import org.islet.platform.Configuration;
import org.islet.platform.background.RepeatedWork;
import org.islet.platform.rows.VisibleRows;
import org.islet.setting.Setting;
import org.islet.upload.GatheredFiles;
import org.islet.upload.TooManyUploads;

/** Asks sites for what the portal has not got, one visit at a time, and has read what came. */
@ApplicationScoped
class SiteRounds implements RepeatedWork {

    @Inject
    private Sites sites;

    @Inject
    private Descents descents;

    @Inject
    private SiteKeeping keeping;

    @Inject
    private TokenSeal seal;

    @Inject
    private GatheredFiles files;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "Nightscout sites";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    /** One that is slow does not keep the others waiting. */
    @Override
    public int abreast() {
        return 2;
    }

    @Override
    public After round() {
        if (reach() == Reach.NONE) {
            return After.PAUSE;
        }
        Optional<Sites.Claimed> claimed = sites.claim();
        claimed.ifPresent(due -> VisibleRows.ofPatient(due.patient().value()).run(() -> visit(due)));
        return claimed.isPresent() ? After.NEXT : After.PAUSE;
    }

    private Reach reach() {
        return Reach.named(configuration.text(Setting.SITES));
    }

    private void visit(Sites.Claimed due) {
        Optional<Sites.Kept> site =
                sites.of(due.patient()).filter(kept -> kept.id().equals(due.id()));
        site.ifPresent(kept -> {
            try {
                if (!due.isDecided()) {
                    throw new SiteFault(SiteTrouble.NOBODY_DECIDES);
                }
                keeping.keep(kept, hauled(kept)).forEach(files::haveRead);
            } catch (SiteFault fault) {
                keeping.failed(kept, fault);
            } catch (TooManyUploads full) {
                keeping.failed(kept, new SiteFault(SiteTrouble.FULL, full.pause()));
            }
        });
    }

    /** Outside of a transaction: a site may take its time. */
    private Haul hauled(Sites.Kept site) throws SiteFault {
        var haul = new Haul(descents.seen(site.patient()));
        var checked = CheckedSite.of(site.address(), reach(), Resolver.SYSTEM);
        Optional<String> token = site.sealedToken().isPresent()
                ? Optional.of(seal.opened(site.sealedToken().get(), site.id()))
                : Optional.empty();
        var voice = new SiteVoice(new SiteConnection(checked, SiteVisit.LARGEST_BODY), token);
        new SiteVisit(voice, haul)
                .fetch(
                        List.copyOf(descents.of(site.patient()).values()),
                        clock.instant(),
                        site.oldest()
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return haul;
    }
}
