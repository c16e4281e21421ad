package org.islet.uploader.ui;

import javax.swing.JButton;
import javax.swing.JTextField;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.BrowserSignIn;
import org.islet.uploader.server.NotAServerAddress;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.workflow.ThisProgram;

/** Where to send; as whom is said in the browser. */
final class SignInStep {

    private final Wizard wizard;
    private final StepView view = new StepView(Speech.say("sign-in"));
    private final JTextField server = new JTextField();
    private final JButton goOn;

    SignInStep(Wizard wizard, String address) {
        this.wizard = wizard;
        server.setName("server");
        server.setText(address);
        view.with(Paragraph.text(Speech.say("sign-in.lead")))
                .gap()
                .field(Speech.say("sign-in.server"), server, 'A')
                .with(Paragraph.note(Speech.say("sign-in.browser-note")));
        view.secondary(Speech.say("sign-in.have-token"), () -> wizard.useToken(server.getText()));
        goOn = view.primary(Speech.say("sign-in.browser"), this::begin);
    }

    void show() {
        wizard.show(0, view, server.getText().isBlank() ? server : goOn, () -> {});
    }

    private void begin() {
        try {
            begin(ServerAddress.parse(server.getText()));
        } catch (NotAServerAddress e) {
            view.say(Notice.trouble(Speech.say("sign-in.wrong-address"), String.valueOf(e.getMessage())));
            server.requestFocusInWindow();
        }
    }

    private void begin(ServerAddress address) {
        goOn.setEnabled(false);
        view.say(Notice.hint(Speech.say("one-moment"), Speech.say("sign-in.asking", address.toString())));
        UploaderContext equipment = wizard.equipment();
        equipment
                .background()
                .run(
                        () -> BrowserSignIn.begin(address, ThisProgram.name(), equipment.pauses()),
                        wizard::letIn,
                        this::refused);
    }

    private void refused(Exception e) {
        goOn.setEnabled(true);
        view.say(Notice.trouble(Speech.say("sign-in.failed"), String.valueOf(e.getMessage())));
        server.requestFocusInWindow();
    }
}
