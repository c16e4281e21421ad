package org.islet.uploader.ui;

import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.UploadDelivery;
import org.islet.uploader.workflow.WaitingReadings;

/** What was read goes to the server; until its receipt it stays here. */
final class SendStep {

    private final Wizard wizard;
    private final Account account;
    private final SpooledReading kept;
    private final StepView view = new StepView(Speech.say("sending.title"));
    private final TimedProgressBar meter;

    SendStep(Wizard wizard, Account account, SpooledReading kept) {
        this.wizard = wizard;
        this.account = account;
        this.kept = kept;
        this.meter = new TimedProgressBar("parts", wizard.equipment());
        view.with(Paragraph.text(Speech.say("sending.safe"))).gap().with(meter);
    }

    void show() {
        wizard.show(3, view, meter, () -> {});
        UploaderContext equipment = wizard.equipment();
        var delivery = new UploadDelivery(equipment.servers().apply(account.signIn()), equipment.pauses());
        equipment
                .background()
                .run(
                        () -> delivery.deliver(
                                kept.capture(), WaitingReadings.ownerOf(account), equipment.spool(), meter),
                        this::delivered,
                        this::failed);
    }

    private void delivered(UploadOutcome outcome) {
        wizard.done(account, kept, outcome);
    }

    private void failed(Exception e) {
        meter.setVisible(false);
        view.say(Notice.trouble(
                Speech.say("sending.failed"), e.getMessage() + "\n" + Speech.say("sending.offered-again")));
        if (e instanceof ServerRefused refused && refused.isAboutTheToken()) {
            view.secondary(Speech.say("sign-in-again"), wizard::signIn);
        } else {
            view.secondary(Speech.say("later"), () -> wizard.connect(account));
        }
        view.primary(Speech.say("try-again"), () -> wizard.send(account, kept));
        wizard.useMainButton();
    }
}
