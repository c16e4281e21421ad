package org.islet.uploader.ui;

import org.islet.uploader.server.Account;
import org.islet.uploader.workflow.ClockDifference;
import org.islet.uploader.workflow.Kept;

/** A meter with a wrong clock is not sent without a word. */
final class ClockStep {

    private final Wizard wizard;
    private final StepView view = new StepView("Is your meter's clock right?");

    ClockStep(Wizard wizard, Account account, Kept kept, ClockDifference difference) {
        this.wizard = wizard;
        view.with(Paragraph.strong("It is " + difference.inWords() + "."))
                .gap()
                .with(Paragraph.text(
                        "If it has been so all along, send the reading: its results are moved to their right"
                                + " times. If the clock was changed since you last sent a reading, or this computer's clock is"
                                + " wrong, results may land at wrong times."))
                .gap()
                .with(Paragraph.note("This program never sets a meter's clock. The meter's booklet says how to."));
        view.secondary("Not now", () -> wizard.connect(account));
        view.primary("Send it", () -> wizard.send(account, kept));
    }

    void show() {
        wizard.show(2, view, view.mainButton().orElseThrow(), () -> {});
    }
}
