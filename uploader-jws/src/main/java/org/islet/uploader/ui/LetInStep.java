package org.islet.uploader.ui;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.BrowserSignIn;
import org.islet.uploader.server.SignIn;

/** Shows the code and waits until its owner has said yes to it in the browser. */
final class LetInStep {

    private static final float CODE_SIZE = 32;

    private final Wizard wizard;
    private final BrowserSignIn begun;
    private final StepView view = new StepView(Speech.say("let-in.title"));
    private final JTextField code;
    private final JButton open;
    private final AtomicBoolean isGivenUp = new AtomicBoolean();

    LetInStep(Wizard wizard, BrowserSignIn begun) {
        this.wizard = wizard;
        this.begun = begun;
        code = new JTextField(begun.code());
        code.setName("code");
        code.setEditable(false);
        code.setFont(Tokens.STRONG.deriveFont(CODE_SIZE));
        code.getAccessibleContext().setAccessibleName(Speech.say("let-in.code"));
        view.with(Paragraph.text(Speech.say("let-in.lead")))
                .gap()
                .with(code)
                .with(Paragraph.note(Speech.say("let-in.note")));
        view.secondary(Speech.say("back"), this::back);
        open = view.primary(Speech.say("let-in.open"), this::open);
    }

    void show() {
        wizard.show(0, view, open, () -> isGivenUp.set(true));
        open();
        wizard.equipment().background().run(this::await, this::accepted, this::refused);
    }

    private void back() {
        wizard.signIn(begun.server().toString());
    }

    private void open() {
        wizard.open(begun.page());
    }

    private Account await() throws IOException {
        SignIn signIn = begun.await(isGivenUp::get);
        return wizard.equipment().servers().apply(signIn).account();
    }

    private void accepted(Account account) {
        if (!isGivenUp.get()) {
            wizard.equipment().remembered().remember().accept(account.signIn().server());
            wizard.connect(account);
        }
    }

    private void refused(Exception e) {
        if (!isGivenUp.get()) {
            code.setEnabled(false);
            open.setEnabled(false);
            view.say(Notice.trouble(Speech.say("let-in.failed"), String.valueOf(e.getMessage())));
        }
    }
}
