package org.islet.consent.code;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.account.AccountPreferences;
import org.islet.account.Caller;
import org.islet.account.CodeHolder;
import org.islet.account.access.ForEverybody;
import org.islet.account.access.Guarded;
import org.islet.account.password.TooManyAttempts;
import org.islet.audit.AuditAct;
import org.islet.audit.AuditLines;
import org.islet.audit.Audited;
import org.islet.consent.ConsentId;
import org.islet.consent.DataClass;
import org.islet.consent.Extent;
import org.islet.consent.GivenConsent;
import org.islet.consent.GivenConsents;
import org.islet.consent.NeedsConsent;
import org.islet.consent.UnacceptableConsent;
import org.islet.devices.phrase.Phrase;
import org.islet.mail.Letters;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.platform.RateLimit;
import org.islet.platform.Secret;

/**
 * The door to codes: a patient makes one and takes it back; whoever brings one is let in, and sees by the same rule as
 * everybody what the consent behind it opens.
 */
@Stateless
@Guarded
public class ShareCodeService {

    public static final Duration USUALLY = Duration.ofHours(1);
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final int OF_A_PATIENT = 10;

    /** Of ten million million: with a thousand codes about at any time somebody hits one in more than a thousand years. */
    private static final int WRONG_AN_HOUR = 1000;

    private static final int WRONG_OF_A_SENDER_AN_HOUR = 10;

    /** Each writes a line that stays for good; a ward of doctors with one code comes through. */
    private static final int OF_A_CODE_AN_HOUR = 60;

    /** Where codes are typed. */
    private static final String PAGE = "visit";

    private static final String TRIED = "share-code";
    private static final String CAME = "share-code-came";
    private static final String TRIED_BY = "share-code-sender";
    private static final int BITS = 256;

    @Inject
    private ShareCodes codes;

    @Inject
    private GivenConsents consents;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private Letters letters;

    @Inject
    private AuditLines audit;

    @Inject
    private RateLimit limit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** The code is shown this once. */
    @NeedsConsent(DataClass.SHARING)
    public MadeCode make(PatientId patient, Extent extent) {
        Instant now = clock.instant();
        requireShort(extent, now);
        audit.takeTurn(patient);
        if (consents.givenByCode(patient).stream()
                        .filter(each -> each.isValidAt(now))
                        .count()
                >= OF_A_PATIENT) {
            throw new UnacceptableConsent(Phrase.of("code.many", OF_A_PATIENT));
        }
        ShareCode code = ShareCode.random();
        while (codes.isTaken(code)) {
            code = ShareCode.random();
        }
        GivenConsent given = consents.giveByCode(patient, extent);
        codes.add(given.id(), code);
        audit.record(patient, AuditAct.of("made-code"));
        return new MadeCode(code, letters.link(PAGE), given);
    }

    private static void requireShort(Extent extent, Instant now) {
        boolean isShort = extent.until()
                .filter(end -> end.isAfter(now) && !end.isAfter(now.plus(LONGEST)))
                .isPresent();
        if (!isShort) {
            throw new UnacceptableConsent(Phrase.of("code.until", LONGEST.toHours()));
        }
        if (extent.mayUpload()) {
            throw new UnacceptableConsent(Phrase.of("code.reads"));
        }
    }

    /** All there ever were, the newest first, ended ones too. */
    @NeedsConsent(DataClass.SHARING)
    public List<ListedCode> list(PatientId patient) {
        Map<ConsentId, Instant> lastUsed = codes.lastUsed(patient);
        return consents.givenByCode(patient).stream()
                .map(given -> new ListedCode(given, Optional.ofNullable(lastUsed.get(given.id()))))
                .toList();
    }

    /** The next request of whoever came with it is refused; a report that is just being made is not shown. */
    @NeedsConsent(DataClass.SHARING)
    @Audited("withdrew-code")
    public void withdraw(PatientId patient, ConsentId code) {
        consents.endByCode(patient, code);
    }

    /**
     * Lets a browser in. Every code that is tried counts, by where it comes from and of all together, and a right one is
     * forgiven: who guesses does not learn when to stop. A right one counts for itself, and is not forgiven there.
     *
     * @return the secret the browser is known by as long as the code goes on
     */
    @ForEverybody
    public String enter(ShareCode code) {
        if (!limit.admits(TRIED_BY, caller.address(), WRONG_OF_A_SENDER_AN_HOUR)
                || !limit.admits(TRIED, "", WRONG_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        Instant now = clock.instant();
        CodeHolder holder = codes.find(code, now).orElseThrow(NoSuchCode::new);
        if (!limit.admits(CAME, holder.code().toString(), OF_A_CODE_AN_HOUR)) {
            throw TooManyAttempts.inAnHour();
        }
        limit.forgive(TRIED_BY, caller.address());
        limit.forgive(TRIED, "");
        String secret = Secret.ofBits(BITS);
        codes.letIn(holder, secret, caller.address(), now);
        caller.bring(holder);
        audit.record(holder.patient(), AuditAct.of("came-with-code"));
        return secret;
    }

    /** Whom a browser was let in to, as long as the code goes on. */
    @ForEverybody
    public Optional<CodeHolder> holder(String secret) {
        return codes.ofBrowser(secret, clock.instant());
    }

    @ForEverybody
    public void leave(String secret) {
        codes.leave(secret);
    }

    /** How far the code reaches that the caller brought. */
    @NeedsConsent(value = DataClass.NAME, byCode = true)
    public CodeVisit visit(PatientId patient) {
        return new CodeVisit(
                consents.ofHolder(patient).orElseThrow(NoSuchPatient::new),
                preferences.of(patient).zone());
    }
}
