package org.islet.uploader.ui;

import javax.swing.JButton;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.NotAServerAddress;
import org.islet.uploader.server.ServerAddress;
import org.islet.uploader.server.ServerRefused;
import org.islet.uploader.server.SignIn;

/** Signing in with a token, for those who have one. */
final class TokenStep {

    private final Wizard wizard;
    private final StepView view = new StepView(Speech.say("sign-in"));
    private final JTextField server = new JTextField();
    private final JPasswordField token = new JPasswordField();
    private final JButton signIn;

    TokenStep(Wizard wizard, String address) {
        this.wizard = wizard;
        server.setName("server");
        token.setName("token");
        server.setText(address);
        view.field(Speech.say("sign-in.server"), server, 'A')
                .gap()
                .field(Speech.say("sign-in.token"), token, 'T')
                .with(Paragraph.note(Speech.say("sign-in.note")));
        view.secondary(Speech.say("back"), () -> wizard.signIn(server.getText()));
        view.secondary(Speech.say("sign-in.get-token"), this::openTokens);
        signIn = view.primary(Speech.say("sign-in"), this::tryIt);
    }

    void show() {
        wizard.show(0, view, server.getText().isBlank() ? server : token, () -> {});
    }

    private void openTokens() {
        try {
            wizard.open(ServerAddress.parse(server.getText()).tokens());
        } catch (NotAServerAddress e) {
            trouble(Speech.say("sign-in.no-address"), e);
        }
    }

    private void tryIt() {
        try {
            SignIn asWhom = new SignIn(ServerAddress.parse(server.getText()), new String(token.getPassword()).strip());
            greet(asWhom);
        } catch (NotAServerAddress e) {
            trouble(Speech.say("sign-in.wrong-address"), e);
            server.requestFocusInWindow();
        } catch (IllegalArgumentException e) {
            trouble(Speech.say("sign-in.wrong-token"), e);
            token.requestFocusInWindow();
        }
    }

    private void greet(SignIn asWhom) {
        signIn.setEnabled(false);
        view.say(Notice.hint(
                Speech.say("one-moment"),
                Speech.say("sign-in.asking", asWhom.server().toString())));
        wizard.equipment()
                .background()
                .run(() -> wizard.equipment().servers().apply(asWhom).account(), this::accepted, this::refused);
    }

    private void accepted(Account account) {
        wizard.equipment().remembered().remember().accept(account.signIn().server());
        wizard.connect(account);
    }

    private void refused(Exception e) {
        signIn.setEnabled(true);
        boolean isToken = e instanceof ServerRefused refused && refused.isAboutTheToken();
        trouble(Speech.say(isToken ? "sign-in.token-refused" : "sign-in.failed"), e);
        (isToken ? token : server).requestFocusInWindow();
    }

    private void trouble(String what, Exception why) {
        view.say(Notice.trouble(what, String.valueOf(why.getMessage())));
    }
}
