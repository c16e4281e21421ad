package org.islet.web.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.islet.patient.PatientId;
import org.islet.record.redecoding.DifferenceOutdated;
import org.islet.record.redecoding.NoSuchRedecoding;
import org.islet.record.redecoding.PatientRedecoding;
import org.islet.record.redecoding.RedecodingDetail;
import org.islet.record.redecoding.RedecodingId;
import org.islet.record.redecoding.RedecodingOverview;
import org.islet.record.redecoding.RedecodingService;
import org.islet.record.replay.ChangeKind;
import org.islet.record.replay.Tally;
import org.islet.web.address.PageAddress;
import org.islet.web.site.DateFormats;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.islet.web.site.RequestParameters;
import org.islet.web.whose.Whose;
import org.jspecify.annotations.Nullable;

/** What newer decoders would change of a person's stored files, and what they changed. */
@Named
@RequestScoped
public class ReadAgainPage {

    private @Nullable PatientId patient;
    private @Nullable RedecodingOverview overview;
    private @Nullable RedecodingDetail detail;

    @Inject
    private RedecodingService redecodings;

    @Inject
    private Whose whose;

    @Inject
    private DateFormats show;

    @Inject
    private Notices notices;

    @PostConstruct
    void look() {
        patient = whose.patient();
        overview = redecodings.overview(patient);
    }

    public String ask() {
        redecodings.ask(patient);
        return PageAddress.READ_AGAIN.redirect();
    }

    public String apply() {
        try {
            redecodings.apply(
                    patient,
                    Optional.ofNullable(RequestParameters.parameter("agreed"))
                            .flatMap(RedecodingId::parse)
                            .orElseThrow(NoSuchRedecoding::new));
        } catch (DifferenceOutdated | NoSuchRedecoding another) {
            notices.trouble(another);
        }
        return PageAddress.READ_AGAIN.redirect();
    }

    /** The newest one; empty until somebody asks. */
    public @Nullable PatientRedecoding getNewest() {
        return overview.newest().orElse(null);
    }

    public RedecodingOverview getOverview() {
        return overview;
    }

    public boolean isWorthAMention() {
        return overview.isBehind()
                || overview.newest()
                        .filter(one -> one.isReady() || one.isUnderWay())
                        .isPresent();
    }

    /** Asked for once a page: it is written down as a look. */
    public @Nullable RedecodingDetail getDetail() {
        if (detail == null && getNewest() != null && !getNewest().isUnderWay()) {
            detail = redecodings.detail(patient, getNewest().id());
        }
        return detail;
    }

    public List<ChangeKind> getKinds() {
        return List.of(ChangeKind.CHANGED, ChangeKind.GONE, ChangeKind.ADDED);
    }

    public List<ChangeRow> rows(ChangeKind kind) {
        return getDetail().changes().stream()
                .filter(change -> change.kind() == kind)
                .map(change ->
                        ChangeRow.of(change, at -> show.day(at.toLocalDate()), at -> show.time(at.toLocalTime())))
                .toList();
    }

    public int count(ChangeKind kind) {
        PatientRedecoding newest = getDetail().redecoding();
        return switch (kind) {
            case ADDED -> newest.added();
            case CHANGED -> newest.changed();
            case GONE -> newest.gone();
        };
    }

    public String type(Tally tally) {
        return PageSentences.of("type." + tally.type());
    }
}
