package org.islet.web.logbook;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.account.Caller;
import org.islet.consent.ConsentService;
import org.islet.logbook.Entry;
import org.islet.logbook.EntryChanged;
import org.islet.logbook.EntryId;
import org.islet.logbook.EntryInFuture;
import org.islet.logbook.EntryKind;
import org.islet.logbook.LogbookService;
import org.islet.logbook.NewEntry;
import org.islet.logbook.NoSuchEntry;
import org.islet.logbook.TooManyEntries;
import org.islet.logbook.Written;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.patient.PatientProfile;
import org.islet.platform.UnacceptableValue;
import org.islet.web.address.PageAddress;
import org.islet.web.site.NamedInForm;
import org.islet.web.site.Notices;
import org.islet.web.site.OwnPreferences;
import org.islet.web.site.PageSentences;
import org.jspecify.annotations.Nullable;

/** The form of the logbook: one entry for each field that is filled in, or the one entry that is being changed. */
@Named
@ViewScoped
public class LogbookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String patient;
    private @Nullable String entry;
    private int seen;
    private @Nullable EntryKind kind;
    private @Nullable EntryForm form;

    /** Of the first time this form was sent: a second press must not be a second meal. */
    private @Nullable Instant sent;

    @Inject
    private transient LogbookService logbook;

    @Inject
    private transient ConsentService consents;

    @Inject
    private transient OwnPreferences preferences;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Notices notices;

    public void look() throws IOException {
        try {
            PatientId id = of(patient, caller);
            consents.profile(id);
            begin(id);
        } catch (NoSuchPatient | NoSuchEntry nothing) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            context.responseComplete();
        }
    }

    /** The named patient, or else the caller's own record. Services decide who may. */
    static PatientId of(@Nullable String named, Caller caller) {
        return (named == null || named.isBlank() ? caller.patient() : PatientId.parse(named))
                .orElseThrow(NoSuchPatient::new);
    }

    private void begin(PatientId id) {
        form = EntryForm.empty(preferences.placing().unit());
        if (entry != null && isWriter()) {
            Entry last = logbook.history(id, changed()).get(0);
            if (last.isWithdrawn()) {
                throw new NoSuchEntry();
            }
            seen = last.revision();
            kind = last.written().kind();
            form = EntryForm.of(last.written(), zone());
        }
    }

    public @Nullable String save() {
        List<EntryKind> filled = Stream.of(EntryKind.values())
                .filter(each -> getForm().isFilled(each))
                .toList();
        if (filled.isEmpty()) {
            notices.trouble(PageSentences.of("logbook.nothing"));
            return null;
        }
        return kept(at -> {
            List<NewEntry> entries = filled.stream()
                    .map(each -> new NewEntry(getForm().id(each), written(each, at)))
                    .toList();
            logbook.write(of(patient, caller), entries);
            return "logbook.saved";
        });
    }

    public @Nullable String change() {
        return kept(at -> {
            logbook.change(of(patient, caller), changed(), seen, written(Objects.requireNonNull(kind), at));
            return "logbook.changed";
        });
    }

    public String withdraw(String withdrawn) {
        try {
            logbook.withdraw(of(patient, caller), new EntryId(NamedInForm.id(withdrawn)));
            notices.say("logbook.withdrawn");
        } catch (NoSuchEntry | TooManyEntries refused) {
            notices.trouble(refused);
        }
        return address();
    }

    /** @param work gives the key of what is said when it is done */
    private @Nullable String kept(Function<Instant, String> work) {
        try {
            sent = sent == null ? clock.instant() : sent;
            LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
            notices.say(work.apply(getForm().moment(zone(), today).orElse(sent)));
            return address();
        } catch (DateTimeParseException noTime) {
            notices.troubleAt("write:time", PageSentences.of("logbook.time.unreadable"));
        } catch (EntryInFuture early) {
            notices.troubleAt("write:time", early);
        } catch (FieldRefused refused) {
            notices.troubleAt("write:" + refused.field(), refused.why());
        } catch (UnacceptableValue | EntryChanged | NoSuchEntry | TooManyEntries refused) {
            notices.trouble(refused);
        }
        sent = null;
        return null;
    }

    private Written written(EntryKind of, Instant at) {
        try {
            return getForm().written(of, at);
        } catch (UnacceptableValue refused) {
            throw new FieldRefused(of == EntryKind.INFUSION_SET ? EntryKind.NOTE.word() : of.word(), refused);
        }
    }

    /** Says beside which field what cannot have been meant stands. */
    private static final class FieldRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String field;

        private FieldRefused(String field, UnacceptableValue why) {
            super(why);
            this.field = field;
        }

        String field() {
            return field;
        }

        Throwable why() {
            return getCause();
        }
    }

    private String address() {
        String named = patient == null || patient.isBlank() ? "" : "&patient=" + of(patient, caller);
        return PageAddress.LOGBOOK.redirect() + named;
    }

    private EntryId changed() {
        try {
            return new EntryId(UUID.fromString(Objects.requireNonNullElse(entry, "")));
        } catch (IllegalArgumentException notAnId) {
            throw new NoSuchEntry();
        }
    }

    private ZoneId zone() {
        return preferences.placing().zone();
    }

    /** Whether the reader writes here, and does not only read. */
    public boolean isWriter() {
        return caller.decidesFor(of(patient, caller));
    }

    /** Empty of the reader's own record. */
    public @Nullable PatientProfile getProfile() {
        PatientId id = of(patient, caller);
        return caller.isPatient(id) ? null : consents.profile(id);
    }

    public boolean isChanging() {
        return kind != null;
    }

    /** Whether the form asks about a kind: all of them, or the one that is changed. */
    public boolean asks(String name) {
        return kind == null || kind.name().equals(name);
    }

    /** A note is written beside others, and a remark belongs to the one that is changed. */
    public boolean isAsksWords() {
        return kind != EntryKind.MEDICATION;
    }

    public String getWordsOf() {
        return kind == null ? EntryKind.NOTE.name() : kind.name();
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public EntryForm getForm() {
        if (form == null) {
            form = EntryForm.empty(preferences.placing().unit());
        }
        return form;
    }

    public @Nullable String getPatient() {
        return patient;
    }

    public void setPatient(@Nullable String patient) {
        this.patient = patient;
    }

    public @Nullable String getEntry() {
        return entry;
    }

    public void setEntry(@Nullable String entry) {
        this.entry = entry;
    }
}
