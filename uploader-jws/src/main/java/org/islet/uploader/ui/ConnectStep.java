package org.islet.uploader.ui;

import java.awt.Dimension;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Unreadable;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.Account;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.SpooledCapture;
import org.islet.uploader.workflow.SpooledReading;
import org.islet.uploader.workflow.WaitingReadings;

/** Shows what is plugged in, as it is plugged in. */
final class ConnectStep {

    private static final int ROW_HEIGHT = 36;

    private final Wizard wizard;
    private final Account account;
    private final StepView view = new StepView(Speech.say("connect.title"));
    private final DefaultListModel<String> names = new DefaultListModel<>();
    private final JList<String> list = new JList<>(names);
    private final Paragraph ready = Paragraph.text("");
    private final JCheckBox all = new JCheckBox(Speech.say("connect.all"));
    private final JButton read;
    private Runnable stopLooking = () -> {};
    private List<ConnectedDevice> connected = List.of();
    private List<Unreadable> unreadable = List.of();
    private Optional<Notice> waiting = Optional.empty();
    private boolean isLooking;

    ConnectStep(Wizard wizard, Account account) {
        this.wizard = wizard;
        this.account = account;
        list.setName("meters");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setFont(Tokens.STRONG);
        list.setFixedCellHeight(ROW_HEIGHT);
        list.setBorder(BorderFactory.createLineBorder(Tokens.LINE));
        list.getAccessibleContext().setAccessibleName(Speech.say("connect.found"));
        list.addListSelectionListener(chosen -> readable());
        all.setName("all");
        all.setFont(Tokens.TEXT);
        all.setOpaque(false);
        view.with(Paragraph.strong(Speech.say("connect.account", account.name())))
                .gap()
                .with(Paragraph.text(Speech.say("connect.plug")))
                .gap()
                .with(list)
                .gap()
                .with(ready)
                .gap()
                .with(all);
        view.secondary(Speech.say("sign-out"), wizard::signIn);
        read = view.primary(Speech.say("connect.read"), this::read);
        shown(List.of());
        offerPending();
        account.newerProgram().filter(any -> waiting.isEmpty()).ifPresent(this::sayNewer);
    }

    void show() {
        wizard.show(1, view, list, () -> stopLooking.run());
        stopLooking = wizard.equipment().ticks().start(this::look);
    }

    private void look() {
        if (isLooking) {
            return;
        }
        isLooking = true;
        wizard.equipment().background().run(wizard.equipment().lookout()::look, this::found, this::cannotLook);
    }

    private void found(AttachedDevices now) {
        isLooking = false;
        if (!now.readable().equals(connected) || names.isEmpty()) {
            shown(now.readable());
        }
        if (!now.unreadable().equals(unreadable)) {
            unreadable = now.unreadable();
            sayUnreadable();
        }
    }

    /** The first one is enough: who plugs in several sees the next when this one is gone. */
    private void sayUnreadable() {
        if (unreadable.isEmpty()) {
            waiting.ifPresentOrElse(view::say, view::sayNothing);
        } else {
            Unreadable device = unreadable.get(0);
            view.say(Notice.hint(device.headline(), device.explanation()));
        }
    }

    private void shown(List<ConnectedDevice> now) {
        connected = now;
        names.clear();
        now.forEach(device -> names.addElement("  " + device.name()));
        list.setEnabled(!now.isEmpty());
        if (now.isEmpty()) {
            names.addElement("  " + Speech.say("connect.none"));
        } else {
            list.setSelectedIndex(0);
        }
        makeRoom();
        readable();
    }

    /** For as many as there are: what the device needs is said below. */
    private void makeRoom() {
        int height = names.size() * ROW_HEIGHT + 2;
        list.setPreferredSize(new Dimension(0, height));
        list.setMaximumSize(new Dimension(Integer.MAX_VALUE, height));
        list.revalidate();
    }

    private void readable() {
        int chosen = list.getSelectedIndex();
        boolean isOne = chosen >= 0 && chosen < connected.size();
        read.setEnabled(isOne);
        ready.say(isOne ? connected.get(chosen).gettingReady() : "");
        all.setVisible(isOne && connected.get(chosen).canBeGoneOnWith());
    }

    private void cannotLook(Exception e) {
        stopLooking.run();
        view.say(Notice.trouble(Speech.say("connect.cannot-look"), String.valueOf(e.getMessage())));
    }

    private void read() {
        wizard.read(account, connected.get(list.getSelectedIndex()), all.isVisible() && all.isSelected());
    }

    /** A reading that was not sent the last time is offered before anything new, and to nobody but its owner. */
    private void offerPending() {
        try {
            List<SpooledCapture> pending = wizard.equipment().spool().pending();
            Owner owner = WaitingReadings.ownerOf(account);
            WaitingReadings.next(pending, owner)
                    .ifPresentOrElse(oldest -> offer(oldest, owner), () -> sayOfOthers(pending.size()));
        } catch (IOException e) {
            view.say(Notice.trouble(Speech.say("connect.all-closed"), String.valueOf(e.getMessage())));
        }
    }

    private void offer(SpooledCapture oldest, Owner owner) {
        String what = Speech.say("connect.read-on", oldest.model().orElseGet(() -> Speech.say("meter")), day(oldest));
        if (oldest.isOf(owner)) {
            say(Notice.hint(Speech.say("connect.yours-waits"), what));
            view.secondary(Speech.say("connect.send-waiting"), () -> sendEarlier(() -> oldest));
        } else {
            say(Notice.hint(Speech.say("connect.one-waits"), what + " " + Speech.say("connect.for-whom")));
            view.secondary(
                    Speech.say("connect.mine"),
                    () -> sendEarlier(() -> wizard.equipment().spool().claim(oldest, owner)));
        }
    }

    /** A waiting reading that is this account's, or becomes it. */
    @FunctionalInterface
    private interface Waiting {
        SpooledCapture own() throws IOException;
    }

    /** Its clock is asked about as at any other. */
    private void sendEarlier(Waiting waiting) {
        try {
            ZoneId here = wizard.equipment().clock().getZone();
            wizard.kept(account, SpooledReading.earlier(waiting.own(), here));
        } catch (IOException e) {
            view.say(Notice.trouble(Speech.say("connect.one-closed"), String.valueOf(e.getMessage())));
        }
    }

    private void sayOfOthers(int count) {
        if (count > 0) {
            say(Notice.hint(Speech.say("connect.others", count), Speech.say("connect.only-owner")));
        }
    }

    /** What waits comes first; this can wait. */
    private void sayNewer(String version) {
        String where = account.signIn().server().download().toString();
        say(Notice.hint(Speech.say("connect.newer", version), Speech.say("connect.get-newer", where)));
    }

    private void say(Notice notice) {
        waiting = Optional.of(notice);
        view.say(notice);
    }

    private static String day(SpooledCapture capture) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Speech.language())
                .format(capture.keptAt().atZone(ZoneId.systemDefault()));
    }
}
