package org.islet.uploader.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.Families;
import org.islet.devices.family.ascensiacontour.ContourEncoder;
import org.islet.devices.family.ascensiacontour.ContourFamily;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.devices.family.medtronicparadigm.ParadigmEmulator;
import org.islet.devices.simulator.SimulatedMemory;
import org.islet.devices.transport.Transport;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Unreadable;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.transport.UsbAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from signing in to the last page, without a screen: the steps are ordinary components. */
class WizardTest {

    private static final DeviceFamily CONTOUR = new ContourFamily();
    private static final ConnectedDevice METER = new ConnectedDevice(
            List.of(new Candidate(
                    CONTOUR,
                    CONTOUR.models().get(1),
                    CONTOUR.models().get(1).connections().get(0))),
            new UsbAddress(CONTOUR.models().get(1).usbIds().get(0), 1, 2));

    private static final ConnectedDevice PUMP = new ConnectedDevice(
            Families.catalogue().candidates(new UsbId(0x0A21, 0x8001)).stream()
                    .limit(1)
                    .toList(),
            new UsbAddress(new UsbId(0x0A21, 0x8001), 1, 3));

    @TempDir
    private Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<URI> opened = new ArrayList<>();
    private final List<String> remembered = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private List<ConnectedDevice> plugged = List.of();
    private List<Unreadable> unreadable = List.of();
    private Deque<Transport> cables = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-03-29T12:05:00Z");
    private Runnable tick = () -> {};
    private Consumer<URI> browser = opened::add;
    private PretendServer pretend;
    private Wizard wizard;

    @BeforeAll
    static void look() {
        LookAndFeel.use();
    }

    @BeforeEach
    void open() throws Exception {
        pretend = new PretendServer();
        SwingUtilities.invokeAndWait(() -> wizard = new Wizard(equipment()));
    }

    @AfterEach
    void close() throws Exception {
        SwingUtilities.invokeAndWait(() -> wizard.close());
        pretend.close();
    }

    @Test
    void readsAMeterFromSigningInToItsReports() throws Exception {
        plugged = List.of(METER);
        cables.add(new TellingMeter());

        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();
        doWork();

        assertThat(words()).contains("120 new entries", "120 new, 3 already there.");
        assertThat(new Spool(folder).pending()).isEmpty();
        assertThat(remembered).containsExactly(pretend.address());
        press("Open my reports");
        assertThat(opened).containsExactly(URI.create(pretend.address() + "/reports"));
    }

    @Test
    void pumpIsCalledByItsNumberWhichIsRememberedOnceItAnswered() throws Exception {
        plugged = List.of(PUMP);
        var pump = new ParadigmEmulator(SimulatedMemory.paradigm("554", "554123", LocalDate.parse("2026-03-29")));
        cables.add(new EmulatedCable(pump));
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        assertThat(words()).contains("Which pump?");

        type("number", "5541");
        press("Read this device");
        assertThat(words()).contains("This is not such a number");
        type("number", "554123");
        press("Read this device");
        doWork();

        assertThat(new Spool(folder).pending()).singleElement().satisfies(kept -> assertThat(kept.model())
                .contains("554"));
        press(Speech.say("not-now"));
        lookAround();
        press("Read this device");
        assertThat(((JTextField) found(part -> "number".equals(part.getName()))).getText())
                .isEqualTo("554123");
    }

    @Test
    void deviceThatCannotBeReadIsSaidWithTheFileToBringUntilItIsUnplugged() throws Exception {
        signIn(PretendServer.TOKEN);
        unreadable = List.of(new Unreadable("Acme pump", "its maker keeps it secret", "Bring instead: the Acme file."));
        lookAround();

        assertThat(words())
                .contains(
                        "This looks like: Acme pump",
                        "It cannot be read here: its maker keeps it secret. Bring instead: the Acme file.");
        unreadable = List.of();
        lookAround();
        assertThat(words()).doesNotContain("This looks like: Acme pump");
    }

    @Test
    void wrongTokenIsSaidBesideItsField() throws Exception {
        signIn("stale");

        assertThat(words()).contains("Sign in", "The token was not accepted");
        assertThat(button("Sign in").isEnabled()).isTrue();
    }

    @Test
    void ownerSaysYesInTheBrowserAndTheWindowGoesOn() throws Exception {
        pretend.answeringLater("authorization_pending", "slow_down", "authorization_pending");

        beginInTheBrowser();
        assertThat(words()).contains("Say yes in your browser");
        assertThat(((JTextField) found(component -> "code".equals(component.getName()))).getText())
                .isEqualTo("WDJB-MJHT");
        assertThat(opened).containsExactly(URI.create(pretend.address() + "/connect?code=WDJB-MJHT"));
        doWork();

        assertThat(words())
                .contains("Connect your device", "Signed in as Ada Example. What is read goes into this account.");
        assertThat(remembered).containsExactly(pretend.address());
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(5L, 5L, 10L, 10L);
    }

    @Test
    void ownerSaysNoInTheBrowser() throws Exception {
        pretend.answeringLater("access_denied");

        beginInTheBrowser();
        doWork();

        assertThat(words()).contains("Not let in", "The owner said no");
        assertThat(button("Open the page again").isEnabled()).isFalse();
        press("Back");
        assertThat(words()).contains("Sign in");
        assertThat(((JTextField) found(component -> "server".equals(component.getName()))).getText())
                .isEqualTo(pretend.address());
    }

    @Test
    void whoGoesBackIsNotSignedInByALateYes() throws Exception {
        beginInTheBrowser();
        press("Back");
        doWork();

        assertThat(words()).contains("Sign in").doesNotContain("Connect your device");
        assertThat(pretend.requests()).noneMatch(request -> request.startsWith("token "));
    }

    private void beginInTheBrowser() throws Exception {
        type("server", pretend.address());
        press("Sign in with the browser");
        doWork();
    }

    @Test
    void addressWithoutSenseIsSaidBeforeAnythingIsSent() throws Exception {
        type("server", "my hospital");
        press("Sign in with the browser");

        assertThat(words()).contains("The address is not right");
        assertThat(pretend.requests()).isEmpty();
    }

    @Test
    void meterAppearsAndDisappearsAsItIsPluggedInAndOut() throws Exception {
        signIn(PretendServer.TOKEN);
        lookAround();
        assertThat(listed()).containsExactly("No device yet");
        assertThat(button("Read this device").isEnabled()).isFalse();

        plugged = List.of(METER);
        lookAround();
        assertThat(listed()).containsExactly("Contour Next USB");
        assertThat(button("Read this device").isEnabled()).isTrue();

        plugged = List.of();
        lookAround();
        assertThat(listed()).containsExactly("No device yet");
    }

    /** A OneTouch Ultra has to be off, and its cable looks like that of others. */
    @Test
    void eachDeviceSaysWhatItNeedsToBeRead() throws Exception {
        signIn(PretendServer.TOKEN);
        plugged = List.of(PUMP);
        lookAround();
        assertThat(words()).anyMatch(said -> said.startsWith("Plug in the CareLink stick"));

        plugged = List.of(new ConnectedDevice(
                Families.catalogue()
                        .ways()
                        .filter(way -> way.family().id().startsWith("lifescan-ultra"))
                        .toList(),
                METER.place()));
        lookAround();

        assertThat(words())
                .anyMatch(said -> said.contains("leave the meter off") && said.contains("until its display says PC"));
    }

    @Test
    void pulledCableIsSaidAndCanBeTriedAgain() throws Exception {
        plugged = List.of(METER);
        cables.add(new PulledCable());
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();

        assertThat(words()).contains("The device was not read to the end");
        press("Try again");
        doWork();
        doWork();
        assertThat(words()).contains("120 new entries");
    }

    @Test
    void readingIsKeptWhenTheServerIsAwayAndOfferedAgain() throws Exception {
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();
        pretend.busyFor(Integer.MAX_VALUE);
        doWork();
        pretend.busyFor(0);

        assertThat(words()).contains("Not sent yet");
        press("Later");
        assertThat(words()).contains("A reading of yours still waits on this computer");
        press("Send the waiting reading");
        doWork();
        assertThat(words()).contains("120 new entries");
    }

    @Test
    void readingOfAnotherIsNotOfferedToWhoeverSignsInNext() throws Exception {
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();
        pretend.busyFor(Integer.MAX_VALUE);
        doWork();
        pretend.busyFor(0);
        press("Later");
        press("Sign out");

        signIn(PretendServer.OTHER_TOKEN);

        assertThat(words())
                .contains(
                        "Signed in as Bert Example. What is read goes into this account.",
                        "A reading for another account waits on this computer");
        assertThat(buttons()).doesNotContain("Send the waiting reading", "It is mine: send it");
        assertThat(pretend.received()).isEmpty();
    }

    @Test
    void deviceOfAnotherIsAskedAboutAndAddedOnlyThen() throws Exception {
        pretend.askingWhoseDevice();
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();
        doWork();

        assertThat(words()).contains("Is this device yours now?");
        press("It is mine now");
        doWork();
        assertThat(words()).contains("120 new entries");
    }

    @Test
    void wrongClockIsAskedAboutBeforeAnythingIsSent() throws Exception {
        now = Instant.parse("2026-03-29T11:02:00Z");
        SwingUtilities.invokeAndWait(() -> wizard = new Wizard(equipment()));
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();

        assertThat(words()).contains("It is 1 h 3 min ahead of this computer's.");
        assertThat(pretend.received()).isEmpty();
        press("Send it");
        doWork();
        assertThat(words()).contains("120 new entries");
    }

    @Test
    void wrongClockIsAskedAboutAgainWhereTheReadingWaited() throws Exception {
        now = Instant.parse("2026-03-29T11:02:00Z");
        SwingUtilities.invokeAndWait(() -> wizard = new Wizard(equipment()));
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();
        press(Speech.say("not-now"));

        press("Send the waiting reading");

        assertThat(words()).contains("It is 1 h 3 min ahead of this computer's.");
        assertThat(pretend.received()).isEmpty();
        press("Send it");
        doWork();
        assertThat(words()).contains("120 new entries");
    }

    @Test
    void addressOfThePageIsShownWhereNoBrowserOpens() throws Exception {
        browser = page -> {
            throw new IllegalStateException("No browser could be opened. Type this address into yours: " + page);
        };
        type("server", pretend.address());
        press("Sign in with the browser");
        doWork();

        assertThat(words()).anyMatch(words -> words.endsWith(pretend.address() + "/connect?code=WDJB-MJHT"));
    }

    @Test
    void stoppedReadingLeavesNothingBehind() throws Exception {
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        press("Stop");
        doWork();

        assertThat(words()).contains("Connect your device");
        assertThat(new Spool(folder).pending()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsSaidAtTheEnd() throws Exception {
        pretend.answering("\"state\":\"DECODED\",\"newEvents\":0,\"alreadyThere\":9,"
                + "\"problems\":[{\"message\":\"Frame damaged\"}],\"allProblems\":1");
        plugged = List.of(METER);
        cables.add(new TellingMeter());
        signIn(PretendServer.TOKEN);
        lookAround();
        press("Read this device");
        doWork();
        doWork();

        assertThat(words()).contains("Nothing new this time", "Unread or in doubt");
    }

    private void signIn(String token) throws Exception {
        type("server", pretend.address());
        press("I have a token");
        type("token", token);
        press("Sign in");
        doWork();
    }

    /** The look the timer would take within a second. */
    private void lookAround() throws Exception {
        onScreen(tick);
        doWork();
    }

    private void doWork() throws Exception {
        Runnable next = work.poll();
        assertThat(next).as("there is work to do").isNotNull();
        next.run();
        onScreen(() -> {});
    }

    private void press(String name) throws Exception {
        onScreen(() -> button(name).doClick(0));
    }

    private void type(String name, String text) throws Exception {
        onScreen(() -> ((JTextField) found(component -> name.equals(component.getName()))).setText(text));
    }

    private JButton button(String name) {
        return (JButton) found(component -> component instanceof JButton && name.equals(component.getName()));
    }

    private List<String> buttons() {
        return all(wizard)
                .filter(JButton.class::isInstance)
                .map(Component::getName)
                .toList();
    }

    private List<String> listed() {
        var model = ((JList<?>) found(component -> component instanceof JList)).getModel();
        return Stream.iterate(0, i -> i < model.getSize(), i -> i + 1)
                .map(i -> model.getElementAt(i).toString().strip())
                .toList();
    }

    private List<String> words() {
        return all(wizard)
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> ((Paragraph) paragraph).words())
                .toList();
    }

    private Component found(Predicate<Component> wanted) {
        return all(wizard).filter(wanted).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component component) {
        Stream<Component> below = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(WizardTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(component), below);
    }

    private static void onScreen(Runnable action) throws Exception {
        SwingUtilities.invokeAndWait(action);
    }

    private UploaderContext equipment() {
        return new UploaderContext(
                () -> new AttachedDevices(plugged, unreadable, List.of()),
                action -> {
                    tick = action;
                    return () -> tick = () -> {};
                },
                (connection, place) -> cables.remove(),
                new Spool(folder),
                Clock.fixed(now, ZoneId.of("Europe/Vienna")),
                pauses::add,
                signIn -> new IsletServer(signIn, time -> {}),
                page -> browser.accept(page),
                new RememberedServer(() -> "", server -> remembered.add(server.toString())),
                new Background(work::add));
    }

    /** A meter that tells a result for every acknowledgement. */
    private static final class TellingMeter implements Transport {

        private final Deque<byte[]> reports = new ArrayDeque<>();
        private final Deque<byte[]> messages = new ArrayDeque<>(ContourEncoder.messages(ContourEncoder.records(
                ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL),
                LocalDateTime.parse("2026-03-29T14:05"),
                List.of(GlucoseReading.of(
                        new Origin(
                                DeviceTime.toTheMinute(LocalDateTime.parse("2026-03-29T08:00")), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(101))))));

        @Override
        public void write(byte[] bytes) {
            Optional.ofNullable(messages.poll())
                    .ifPresent(message -> reports.addAll(ContourEncoder.hidReports(message)));
        }

        @Override
        public byte[] read(Duration timeout) {
            return reports.isEmpty() ? new byte[0] : reports.poll();
        }

        @Override
        public void close() {}
    }

    private static final class PulledCable implements Transport {

        @Override
        public void write(byte[] bytes) throws IOException {
            throw new TransportClosed("The device was unplugged. Plug it in again and start over.");
        }

        @Override
        public byte[] read(Duration timeout) {
            return new byte[0];
        }

        @Override
        public void close() {}
    }
}
