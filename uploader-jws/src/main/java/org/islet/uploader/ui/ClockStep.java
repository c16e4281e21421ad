package org.islet.uploader.ui;

import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.workflow.ClockDifference;
import org.islet.uploader.workflow.SpooledReading;

/** A meter with a wrong clock is not sent without a word. */
final class ClockStep {

    private final Wizard wizard;
    private final StepView view = new StepView(Speech.say("clock.title"));

    ClockStep(Wizard wizard, Account account, SpooledReading kept, ClockDifference difference) {
        this.wizard = wizard;
        view.with(Paragraph.strong(Speech.say("clock.it-is", difference.inWords())))
                .gap()
                .with(Paragraph.text(Speech.say("clock.all-along")))
                .gap()
                .with(Paragraph.note(Speech.say("clock.never-set")));
        view.secondary(Speech.say("not-now"), () -> wizard.connect(account));
        view.primary(Speech.say("send-it"), () -> wizard.send(account, kept));
    }

    void show() {
        wizard.show(2, view, view.mainButton().orElseThrow(), () -> {});
    }
}
