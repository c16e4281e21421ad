package org.islet.uploader.ui;

import java.util.List;
import javax.swing.JButton;
import org.islet.devices.upload.UploadState;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.OutcomeMessage;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.UploadDelivery;

/** What was new. */
final class DoneStep {

    private static final int PROBLEMS_SHOWN = 3;

    private final Wizard wizard;
    private final StepView view;
    private final Account account;
    private final SpooledReading kept;
    private final UploadOutcome outcome;
    private final JButton open;

    DoneStep(Wizard wizard, Account account, SpooledReading kept, UploadOutcome outcome) {
        this.wizard = wizard;
        this.account = account;
        this.kept = kept;
        this.outcome = outcome;
        this.view = new StepView(headline(outcome));
        view.with(Paragraph.text(OutcomeMessage.of(outcome)));
        if (outcome.asksWhoseDevice()) {
            view.say(Notice.trouble(Speech.say("done.whose"), Speech.say("done.not-yours", account.name())));
            view.secondary(Speech.say("done.mine"), this::claim);
        } else if (!kept.isComplete()) {
            view.say(Notice.trouble(Speech.say("done.ended-early"), Speech.say("done.once-more", kept.remedy())));
        } else if (outcome.allProblems() > 0) {
            view.say(Notice.trouble(Speech.say("done.problems"), problems(outcome.problems())));
        }
        view.secondary(Speech.say("done.another"), () -> wizard.connect(account));
        view.secondary(Speech.say("close"), wizard::close);
        open = view.primary(
                Speech.say("done.reports"),
                () -> wizard.open(account.signIn().server().reports()));
    }

    private void claim() {
        UploaderContext equipment = wizard.equipment();
        var delivery = new UploadDelivery(equipment.servers().apply(account.signIn()), equipment.pauses());
        equipment
                .background()
                .run(
                        () -> delivery.claimed(kept.capture().id(), outcome),
                        now -> wizard.done(account, kept, now),
                        failed -> view.say(
                                Notice.trouble(Speech.say("done.not-said"), String.valueOf(failed.getMessage()))));
    }

    private static String headline(UploadOutcome outcome) {
        if (outcome.state() != UploadState.DECODED) {
            return Speech.say("done.arrived");
        }
        return outcome.newEvents() == 0 ? Speech.say("done.nothing-new") : Speech.say("done.new", outcome.newEvents());
    }

    private static String problems(List<String> problems) {
        return String.join("\n", problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()))) + "\n"
                + Speech.say("done.rest");
    }

    void show() {
        wizard.show(4, view, open, () -> {});
    }
}
