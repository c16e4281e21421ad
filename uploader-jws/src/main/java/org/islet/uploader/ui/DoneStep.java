package org.islet.uploader.ui;

import java.util.List;
import javax.swing.JButton;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.server.UploadOutcome.State;
import org.islet.uploader.workflow.Delivery;
import org.islet.uploader.workflow.Kept;
import org.islet.uploader.workflow.Words;

/** What was new. */
final class DoneStep {

    private static final int PROBLEMS_SHOWN = 3;

    private final Wizard wizard;
    private final StepView view;
    private final Account account;
    private final Kept kept;
    private final UploadOutcome outcome;
    private final JButton open;

    DoneStep(Wizard wizard, Account account, Kept kept, UploadOutcome outcome) {
        this.wizard = wizard;
        this.account = account;
        this.kept = kept;
        this.outcome = outcome;
        this.view = new StepView(headline(outcome));
        view.with(Paragraph.text(Words.of(outcome)));
        if (outcome.asksWhoseDevice()) {
            view.say(Notice.trouble(
                    "Is this meter yours now?",
                    "It was last read for somebody else. If it is not yours, leave it: nothing of it was added to the"
                            + " account of " + account.name() + "."));
            view.secondary("It is mine now", this::claim);
        } else if (!kept.isComplete()) {
            view.say(Notice.trouble(
                    "The meter ended before it had told all",
                    "What it told has arrived. Read it once more to get the rest."));
        } else if (outcome.allProblems() > 0) {
            view.say(Notice.trouble("Unread or in doubt", problems(outcome.problems())));
        }
        view.secondary("Read another meter", () -> wizard.connect(account));
        view.secondary("Close", wizard::close);
        open = view.primary(
                "Open my reports", () -> wizard.open(account.signIn().server().reports()));
    }

    private void claim() {
        Equipment equipment = wizard.equipment();
        var delivery = new Delivery(equipment.servers().apply(account.signIn()), equipment.pauses());
        equipment
                .background()
                .run(
                        () -> delivery.claimed(kept.capture().id(), outcome),
                        now -> wizard.done(account, kept, now),
                        failed -> view.say(Notice.trouble("Not said yet", String.valueOf(failed.getMessage()))));
    }

    private static String headline(UploadOutcome outcome) {
        if (outcome.state() != State.DECODED) {
            return "Your data have arrived";
        }
        return switch (outcome.newEvents()) {
            case 0 -> "Nothing new this time";
            case 1 -> "1 new entry";
            default -> outcome.newEvents() + " new entries";
        };
    }

    private static String problems(List<String> problems) {
        return String.join("\n", problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size())))
                + "\nThe rest has arrived. Your uploads page lists all of it.";
    }

    void show() {
        wizard.show(4, view, open, () -> {});
    }
}
