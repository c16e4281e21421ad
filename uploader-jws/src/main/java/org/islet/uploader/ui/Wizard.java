package org.islet.uploader.ui;

import java.awt.BorderLayout;
import java.net.URI;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.server.BrowserSignIn;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.SpooledReading;

/** All of the window's content: one step after the other, and the way between them. */
final class Wizard extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient UploaderContext equipment;
    private final StepIndicator trail = new StepIndicator();
    private final JPanel place = new JPanel(new BorderLayout());
    private transient Optional<StepView> shown = Optional.empty();
    private transient Runnable leaving = () -> {};

    Wizard(UploaderContext equipment) {
        super(new BorderLayout());
        this.equipment = equipment;
        setBackground(Tokens.PAPER);
        place.setBackground(Tokens.PAPER);
        add(trail, BorderLayout.NORTH);
        add(place, BorderLayout.CENTER);
        signIn();
    }

    UploaderContext equipment() {
        return equipment;
    }

    void signIn() {
        signIn(equipment.remembered().last().get());
    }

    /** @param address as somebody typed it */
    void signIn(String address) {
        new SignInStep(this, address).show();
    }

    void useToken(String address) {
        new TokenStep(this, address).show();
    }

    void letIn(BrowserSignIn begun) {
        new LetInStep(this, begun).show();
    }

    void connect(Account account) {
        new ConnectStep(this, account).show();
    }

    /** @param isAll also what was read before */
    void read(Account account, ConnectedDevice device, boolean isAll) {
        device.needs()
                .ifPresentOrElse(
                        needed -> new NumberStep(this, account, device, isAll, needed).show(),
                        () -> read(account, device, isAll, Optional.empty()));
    }

    void read(Account account, ConnectedDevice device, boolean isAll, Optional<String> number) {
        new ReadStep(this, account, device, isAll, number).show();
    }

    void kept(Account account, SpooledReading kept) {
        kept.clock()
                .ifPresentOrElse(
                        difference -> new ClockStep(this, account, kept, difference).show(), () -> send(account, kept));
    }

    void send(Account account, SpooledReading kept) {
        new SendStep(this, account, kept).show();
    }

    void done(Account account, SpooledReading kept, UploadOutcome outcome) {
        new DoneStep(this, account, kept, outcome).show();
    }

    /** @param whenLeft stops what the step has going on */
    void show(int step, StepView view, JComponent firstFocus, Runnable whenLeft) {
        leaving.run();
        leaving = whenLeft;
        shown = Optional.of(view);
        trail.at(step);
        place.removeAll();
        place.add(view, BorderLayout.CENTER);
        place.revalidate();
        place.repaint();
        useMainButton();
        SwingUtilities.invokeLater(firstFocus::requestFocusInWindow);
    }

    /** Enter presses the step's main button, once there is a window around us. */
    void useMainButton() {
        JRootPane root = SwingUtilities.getRootPane(this);
        if (root != null) {
            root.setDefaultButton(shown.flatMap(StepView::mainButton).orElse((JButton) null));
        }
    }

    /** In the person's own browser; where there is none, the address is shown to be typed. */
    void open(URI page) {
        try {
            equipment.browser().accept(page);
        } catch (IllegalStateException e) {
            shown().say(Notice.trouble(Speech.say("page-closed"), String.valueOf(e.getMessage())));
        }
    }

    StepView shown() {
        return shown.orElseThrow();
    }

    void close() {
        leaving.run();
        Optional.ofNullable(SwingUtilities.getWindowAncestor(this)).ifPresent(window -> window.dispose());
    }
}
