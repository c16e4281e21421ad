package org.islet.neighbour.site;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.Audited;
import org.islet.devices.phrase.Phrase;
import org.islet.neighbour.outside.Reach;
import org.islet.neighbour.outside.SiteTrouble;
import org.islet.patient.PatientId;
import org.islet.platform.Configuration;
import org.islet.platform.RateLimit;
import org.islet.setting.Setting;

/** The door to the Nightscout site of a patient: enter it, see how it goes, have it asked at once, leave it. */
@Stateless
@Guarded
public class SiteService {

    private static final int A_PATIENT_AN_HOUR = 60;

    /** Days begin earlier elsewhere. */
    private static final Duration OTHER_ZONES = Duration.ofHours(14);

    @Inject
    private Sites sites;

    @Inject
    private Descents descents;

    @Inject
    private TokenSeal seal;

    @Inject
    private RateLimit limit;

    @Inject
    private Configuration configuration;

    @Inject
    private Caller caller;

    @Inject
    private Event<SiteDue> due;

    @Inject
    private Clock clock;

    /** Whether the hospital lets the portal fetch from sites. */
    @ForEverybody
    public boolean isOffered() {
        return reach() != Reach.NONE;
    }

    @OwnerOnly(Scope.ACCOUNT)
    public Optional<NightscoutSite> of(PatientId patient) {
        return sites.of(patient).map(kept -> shown(kept, descents.of(patient)));
    }

    /** Instead of the one before; the same address with the same first day goes on where it was. */
    @OwnerOnly(Scope.ACCOUNT)
    @Audited("connected-site")
    public NightscoutSite connect(PatientId patient, NewSite site) {
        requireOffer();
        site.address().refusedFor(reach()).ifPresent(why -> {
            throw new UnacceptableSite(why);
        });
        LocalDate latest = LocalDate.ofInstant(clock.instant().plus(OTHER_ZONES), ZoneOffset.UTC);
        if (site.oldest()
                .filter(day -> day.isAfter(latest) || day.getYear() < 1970)
                .isPresent()) {
            throw new UnacceptableSite(Phrase.of("site.oldest"));
        }
        requirePatience(patient);
        UUID id = UUID.randomUUID();
        byte[] token = site.token().map(known -> seal.sealed(known.value(), id)).orElse(null);
        boolean goesOn = sites.of(patient)
                .filter(kept ->
                        kept.address().equals(site.address()) && kept.oldest().equals(site.oldest()))
                .isPresent();
        if (goesOn) {
            sites.replace(patient, id, caller.account(), token);
        } else {
            sites.remove(patient);
            sites.put(patient, id, caller.account(), site, token);
        }
        due.fire(new SiteDue());
        return of(patient).orElseThrow(NoSuchSite::new);
    }

    /** Its token is gone at once; what came of it stays. */
    @OwnerOnly(Scope.ACCOUNT)
    @Audited("disconnected-site")
    public void disconnect(PatientId patient) {
        if (!sites.remove(patient)) {
            throw new NoSuchSite();
        }
    }

    /** Also one that waits for somebody: they are here. */
    @OwnerOnly(Scope.ACCOUNT)
    @Audited("fetched-from-site")
    public void fetchNow(PatientId patient) {
        requireOffer();
        if (sites.of(patient).isEmpty()) {
            throw new NoSuchSite();
        }
        requirePatience(patient);
        sites.askNow(patient);
        due.fire(new SiteDue());
    }

    private void requireOffer() {
        if (!isOffered()) {
            throw new SitesNotOffered();
        }
    }

    /** Nobody makes the portal knock at doors without end. */
    private void requirePatience(PatientId patient) {
        if (!limit.admits("site asked for", patient.toString(), A_PATIENT_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
    }

    private Reach reach() {
        return Reach.named(configuration.text(Setting.SITES));
    }

    private static NightscoutSite shown(Sites.Kept kept, Map<SiteCollection, Descent> descents) {
        boolean isComplete =
                descents.values().stream().allMatch(each -> each.reached().isPresent());
        Optional<Instant> next = kept.due();
        return new NightscoutSite(
                kept.address().value(),
                kept.sealedToken().isPresent(),
                kept.oldest(),
                kept.made(),
                kept.lastFetched(),
                isComplete,
                records(descents, SiteCollection.ENTRIES),
                records(descents, SiteCollection.TREATMENTS),
                records(descents, SiteCollection.PROFILE),
                records(descents, SiteCollection.DEVICESTATUS),
                kept.trouble().map(SiteTrouble::phrase),
                next);
    }

    private static long records(Map<SiteCollection, Descent> descents, SiteCollection of) {
        return Optional.ofNullable(descents.get(of)).map(Descent::records).orElse(0L);
    }
}
