package org.islet.account.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.Account;
import org.islet.account.AccountAct;
import org.islet.account.AccountId;
import org.islet.account.Accounts;
import org.islet.account.EmailAddressChanged;
import org.islet.account.NotSignedIn;
import org.islet.account.password.SignInTransactions;
import org.islet.mail.EmailAddress;
import org.islet.mail.LetterText;
import org.islet.mail.Letters;
import org.islet.platform.Secret;

/** The transactions in which an account moves to another address: asked for, agreed to twice, or stopped. */
@ApplicationScoped
@Transactional
class EmailChangeSteps {

    private static final int BITS = 128;
    private static final String PAGE = "email-change";

    @Inject
    private EmailChanges changes;

    @Inject
    private Accounts accounts;

    @Inject
    private Letters letters;

    @Inject
    private SignInTransactions proofs;

    @Inject
    private Event<AccountAct> acts;

    @Inject
    private Event<EmailAddressChanged> moves;

    /** The same steps and two letters, whether the wanted address is anybody's or not. */
    void begin(AccountId id, EmailAddress wanted) {
        Account account = accounts.findForChange(id).orElseThrow(NotSignedIn::new);
        if (account.email().key().equals(wanted.key())) {
            throw new SameAddress();
        }
        String oldCode = Secret.ofBits(BITS);
        String newCode = Secret.ofBits(BITS);
        changes.put(new EmailChange(id, wanted, oldCode, newCode, proofs.now()));
        acts.fire(AccountAct.done(id, "asked-to-change-email-address"));
        Locale language = account.preferences().language();
        letters.post(LetterText.EMAIL_CHANGE_OLD.to(
                account.email(), language, wanted.value(), link(oldCode), oldCode, letters.link("forgotten-password")));
        letters.post(accounts.findByEmail(wanted.value())
                .map(owner -> LetterText.EMAIL_CHANGE_TAKEN.to(
                        owner.email(), owner.preferences().language(), letters.link("sign-in")))
                .orElseGet(() -> LetterText.EMAIL_CHANGE_NEW.to(wanted, language, link(newCode), newCode)));
    }

    /**
     * Empty where the code opens nothing, or where the wanted address has got an account in the meantime. A second yes of
     * one mailbox changes nothing.
     */
    Optional<EmailChangeStep> sayYes(byte[] codeHash) {
        return changes.turn(codeHash).flatMap(change -> sayYes(change, change.mailboxOf(codeHash)));
    }

    private Optional<EmailChangeStep> sayYes(EmailChange change, Mailbox mailbox) {
        if (!change.hasSaidYes(mailbox)) {
            change.sayYes(mailbox);
            acts.fire(AccountAct.done(change.account(), "agreed-to-change-email-address"));
        }
        return change.isAgreed() ? move(change) : Optional.of(EmailChangeStep.WAITING_FOR_THE_OTHER);
    }

    private Optional<EmailChangeStep> move(EmailChange change) {
        EmailAddress wanted = change.wanted();
        Account account = accounts.findForChange(change.account()).orElseThrow(NotSignedIn::new);
        changes.remove(change);
        accounts.takeTurn(wanted);
        if (accounts.findByEmail(wanted.value()).isPresent()) {
            return Optional.empty();
        }
        EmailAddress before = account.email();
        boolean wasConfirmed = account.isEmailConfirmed();
        account.moveTo(wanted, proofs.now());
        changes.endTemporaryPassword(account.id());
        moves.fire(new EmailAddressChanged(accounts.patientOf(account.id()), before, wasConfirmed));
        acts.fire(AccountAct.done(account.id(), "changed-email-address"));
        Locale language = account.preferences().language();
        letters.post(LetterText.EMAIL_CHANGED.to(before, language, wanted.value()));
        letters.post(LetterText.EMAIL_CHANGED.to(wanted, language, wanted.value()));
        return Optional.of(EmailChangeStep.DONE);
    }

    boolean stop(byte[] codeHash) {
        Optional<EmailChange> change = changes.turn(codeHash);
        change.ifPresent(this::stop);
        return change.isPresent();
    }

    void stop(AccountId account) {
        accounts.findForChange(account).map(Account::id).flatMap(changes::of).ifPresent(this::stop);
    }

    private void stop(EmailChange change) {
        changes.remove(change);
        acts.fire(AccountAct.done(change.account(), "stopped-email-change"));
    }

    private String link(String code) {
        return letters.link(PAGE, "code", code);
    }
}
