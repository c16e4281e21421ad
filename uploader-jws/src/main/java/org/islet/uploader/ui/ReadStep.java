package org.islet.uploader.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JButton;
import org.islet.devices.driver.Piece;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.workflow.DeviceReadout;
import org.islet.uploader.workflow.HowFarRead;
import org.islet.uploader.workflow.ReadingCancelled;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.WaitingReadings;

/** The meter tells what it remembers. */
final class ReadStep {

    private final Wizard wizard;
    private final Account account;
    private final ConnectedDevice device;
    private final boolean isAll;
    private final Optional<String> number;
    private final StepView view;
    private final TimedProgressBar meter;
    private final JButton cancel;
    private final AtomicBoolean isWanted = new AtomicBoolean(true);

    ReadStep(Wizard wizard, Account account, ConnectedDevice device, boolean isAll, Optional<String> number) {
        this.wizard = wizard;
        this.account = account;
        this.device = device;
        this.isAll = isAll;
        this.number = number;
        this.view = new StepView(Speech.say("reading.title", device.name()));
        this.meter = new TimedProgressBar(counted(device.piece()), wizard.equipment());
        view.with(Paragraph.text(Speech.say("reading.leave"))).gap().with(meter);
        cancel = view.secondary(Speech.say("stop"), this::stop);
    }

    private static String counted(Piece piece) {
        return switch (piece) {
            case RESULT -> "results";
            case PAGE -> "pages";
            case PART -> "parts";
        };
    }

    void show() {
        wizard.show(2, view, cancel, () -> isWanted.set(false));
        var reading = new DeviceReadout(
                wizard.equipment().transports(),
                wizard.equipment().spool(),
                WaitingReadings.ownerOf(account),
                before(),
                wizard.equipment().clock());
        wizard.equipment()
                .background()
                .run(() -> reading.read(device, number, meter, isWanted::get), this::kept, this::failed);
    }

    private HowFarRead before() {
        return isAll
                ? HowFarRead.NOTHING
                : HowFarRead.of(wizard.equipment().servers().apply(account.signIn()));
    }

    private void stop() {
        isWanted.set(false);
        cancel.setEnabled(false);
    }

    private void kept(SpooledReading kept) {
        wizard.kept(account, kept);
    }

    private void failed(Exception e) {
        if (e instanceof ReadingCancelled) {
            wizard.connect(account);
            return;
        }
        meter.setVisible(false);
        cancel.setVisible(false);
        view.say(Notice.trouble(Speech.say("reading.failed"), Speech.of(e)));
        view.secondary(Speech.say("back"), () -> wizard.connect(account));
        view.primary(Speech.say("try-again"), () -> wizard.read(account, device, isAll, number));
        wizard.useMainButton();
    }
}
