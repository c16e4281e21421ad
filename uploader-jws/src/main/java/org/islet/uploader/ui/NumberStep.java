package org.islet.uploader.ui;

import java.io.IOException;
import java.util.Optional;
import javax.swing.JTextField;
import org.islet.devices.catalogue.PrintedNumber;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.workflow.WaitingReadings;

/** Asks for the number by which a device is called over the radio. */
final class NumberStep {

    private final Wizard wizard;
    private final Account account;
    private final ConnectedDevice device;
    private final boolean isAll;
    private final PrintedNumber needed;
    private final StepView view = new StepView(Speech.say("number.title"));
    private final JTextField number = new JTextField();

    NumberStep(Wizard wizard, Account account, ConnectedDevice device, boolean isAll, PrintedNumber needed) {
        this.wizard = wizard;
        this.account = account;
        this.device = device;
        this.isAll = isAll;
        this.needed = needed;
        number.setName("number");
        number.setText(remembered());
        view.with(Paragraph.text(Speech.say("number.lead")))
                .gap()
                .field(Speech.say("number.field", Speech.ofDevice(needed.where())), number, 'N')
                .with(Paragraph.note(Speech.say("number.note")));
        view.secondary(Speech.say("back"), () -> wizard.connect(account));
        view.primary(Speech.say("connect.read"), this::read);
    }

    void show() {
        wizard.show(1, view, number, () -> {});
    }

    private String remembered() {
        if (device.demoNumber().isPresent()) {
            return device.demoNumber().get();
        }
        try {
            return wizard.equipment()
                    .spool()
                    .numbers()
                    .of(WaitingReadings.ownerOf(account), device.family())
                    .orElse("");
        } catch (IOException notReadable) {
            return "";
        }
    }

    private void read() {
        String typed = number.getText().strip();
        if (needed.fits(typed)) {
            wizard.read(account, device, isAll, Optional.of(typed));
        } else {
            view.say(Notice.trouble(
                    Speech.say("number.wrong"), Speech.say("number.wrong-remedy", Speech.ofDevice(needed.where()))));
            number.requestFocusInWindow();
        }
    }
}
