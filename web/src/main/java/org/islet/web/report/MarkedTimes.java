package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.exclusion.ExclusionId;
import org.islet.exclusion.ExclusionService;
import org.islet.exclusion.KeptExclusion;
import org.islet.exclusion.NewExclusion;
import org.islet.exclusion.NoSuchExclusion;
import org.islet.exclusion.UnacceptableExclusion;
import org.islet.platform.IsoTime;
import org.islet.platform.UnacceptableValue;
import org.islet.reports.exclusion.ExclusionReason;
import org.islet.reports.model.Period;
import org.islet.reports.section.Report;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** The times of the shown days that reports leave out, and the form that marks another. */
@Named
@RequestScoped
public class MarkedTimes {

    private @Nullable String from;
    private @Nullable String to;
    private ExclusionReason reason = ExclusionReason.COMPRESSION_LOW;
    private @Nullable String text;
    private @Nullable String zone;
    private @Nullable List<KeptExclusion> inForce;

    @Inject
    private ExclusionService exclusions;

    @Inject
    private ReportsPage page;

    @Inject
    private ReportSubject subject;

    @Inject
    private Notices notices;

    public @Nullable String mark() {
        try {
            exclusions.mark(subject.patient(), wanted());
        } catch (UnacceptableValue | UnacceptableExclusion notLikeThis) {
            notices.trouble(notLikeThis);
            return null;
        } catch (DateTimeException noTime) {
            notices.trouble(PageSentences.of("exclusions.noTime"));
            return null;
        }
        notices.say("exclusions.marked");
        return ReportSubject.again();
    }

    public String takeBack(String exclusion) {
        try {
            exclusions.takeBack(subject.patient(), new ExclusionId(NamedInForm.id(exclusion)));
            notices.say("exclusions.takenBack");
        } catch (NoSuchExclusion already) {
            notices.trouble(already);
        }
        return ReportSubject.again();
    }

    private NewExclusion wanted() {
        return new NewExclusion(moment(from), moment(to), reason, Optional.ofNullable(text));
    }

    /** By the clock the report is shown by. */
    private Instant moment(@Nullable String written) {
        return IsoTime.localTime(String.valueOf(written))
                .atZone(ZoneId.of(String.valueOf(zone)))
                .toInstant();
    }

    /** Asked for only where the report says that there is something. */
    public List<KeptExclusion> getInForce() {
        List<KeptExclusion> known = inForce;
        Report shown = page.getShown();
        Period days = page.getPeriod();
        if (known == null) {
            known = shown == null
                            || days == null
                            || shown.provenance().exclusions().spans().isEmpty()
                    ? List.of()
                    : exclusions.list(subject.patient(), days).stream()
                            .filter(KeptExclusion::isInForce)
                            .toList();
            inForce = known;
        }
        return known;
    }

    public boolean isToMark() {
        return subject.isForReaderToNote();
    }

    public List<ExclusionReason> getReasons() {
        return Arrays.asList(ExclusionReason.values());
    }

    /** Days and times as the report writes them. */
    public String timeOf(KeptExclusion kept) {
        Report shown = page.getShown();
        ZoneId clock =
                shown == null ? ZoneId.of("UTC") : shown.request().period().zone();
        return shown == null
                ? ""
                : page.words(shown).dates().dateAndTime(kept.span().from(), clock) + " – "
                        + page.words(shown).dates().dateAndTime(kept.span().to(), clock);
    }

    public @Nullable String getZone() {
        Report shown = page.getShown();
        return shown == null ? zone : shown.request().period().zone().getId();
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public ExclusionReason getReason() {
        return reason;
    }

    public void setReason(ExclusionReason reason) {
        this.reason = reason;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
