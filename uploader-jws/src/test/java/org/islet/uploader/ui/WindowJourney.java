package org.islet.uploader.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.ascensiacontour.ContourEncoder;
import org.islet.devices.family.ascensiacontour.ContourFamily;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.devices.transport.Transport;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.transport.UsbAddress;

/**
 * A program that opens the real window on a real screen and goes the whole way by keyboard alone, taking a picture of
 * each step. Its exit code says whether it arrived; {@link WindowTest} runs it.
 *
 * <p>Arguments: a folder for the spool, a folder for the pictures.
 */
final class WindowJourney {

    private static final int RESULTS = 480;
    private static final int PAUSE_AT = 171;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");

    private final Robot robot = new Robot();
    private final Path pictures;
    private final Spool spool;
    private final PretendServer server = new PretendServer()
            .answering(
                    "\"state\":\"DECODED\",\"newEvents\":132,\"alreadyThere\":348,\"problems\":[],\"allProblems\":0");
    private final BlockingQueue<URI> opened = new LinkedBlockingQueue<>();
    private final Semaphore letIn = new Semaphore(Integer.MAX_VALUE / 2);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile List<ConnectedDevice> plugged = List.of();
    private JFrame frame = new JFrame();

    private WindowJourney(Path spool, Path pictures) throws Exception {
        this.spool = new Spool(spool);
        this.pictures = Files.createDirectories(pictures);
        robot.setAutoDelay(15);
    }

    public static void main(String[] arguments) throws Exception {
        new WindowJourney(Path.of(arguments[0]), Path.of(arguments[1])).go();
        System.exit(0);
    }

    private void go() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            LookAndFeel.use();
            frame = UploaderWindow.of(new Wizard(equipment()));
            frame.setVisible(true);
        });
        await("the address has the focus", () -> focused() instanceof JTextField);
        type(server.address());
        takePicture("sign-in");
        server.answeringLater("access_denied");
        press(KeyEvent.VK_ENTER);
        await("the owner said no", () -> says("Not let in"));
        takePicture("trouble");
        onScreen(() -> button("Back").requestFocusInWindow());
        await("the way back has the focus", () -> focused() == button("Back"));
        press(KeyEvent.VK_SPACE);
        await("the address is still there", () -> focused() == button("Sign in with the browser"));
        server.answeringLater("authorization_pending");
        letIn.drainPermits();
        press(KeyEvent.VK_ENTER);
        await("the code is shown", () -> says("Say yes in your browser"));
        takePicture("let-in");
        letIn.release(Integer.MAX_VALUE / 2);
        await("signed in", () -> says("Connect your device"));
        plug();
        await("the meter is listed", () -> button("Read this device").isEnabled());
        takePicture("connect");
        press(KeyEvent.VK_ENTER);
        await(
                "a part is read",
                () -> has(TimedProgressBar.class, meter -> meter.getString().startsWith("170 of")));
        takePicture("reading");
        goOn.countDown();
        await("all is sent", () -> says("132 new entries"));
        opened.clear();
        takePicture("done");
        press(KeyEvent.VK_ENTER);
        URI page = opened.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (page == null
                || !page.getPath().equals("/reports")
                || !spool.pending().isEmpty()) {
            throw new AssertionError("The journey did not end at the reports with an empty spool");
        }
        server.close();
    }

    private void plug() {
        var family = new ContourFamily();
        var model = family.models().get(1);
        plugged = List.of(new ConnectedDevice(
                List.of(new Candidate(family, model, model.connections().get(0))),
                new UsbAddress(model.usbIds().get(0), 1, 2)));
    }

    private Component focused() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Characters go to the component with the focus; which keys make them depends on the keyboard. */
    private void type(String text) throws Exception {
        Component field = focused();
        onScreen(() -> text.chars()
                .forEach(character -> field.dispatchEvent(new KeyEvent(
                        field, KeyEvent.KEY_TYPED, System.currentTimeMillis(), 0, KeyEvent.VK_UNDEFINED, (char)
                                character))));
    }

    private void press(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    private void takePicture(String name) throws Exception {
        robot.waitForIdle();
        robot.delay(200);
        File file = pictures.resolve("uploader-" + name + ".png").toFile();
        ImageIO.write(robot.createScreenCapture(frame.getBounds()), "png", file);
    }

    private void await(String what, BooleanSupplier isSo) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ask(isSo)) {
            if (System.nanoTime() > end) {
                takePicture("failed");
                throw new AssertionError("It never came about that " + what);
            }
            robot.delay(20);
        }
    }

    private static boolean ask(BooleanSupplier question) throws Exception {
        var answer = new CompletableFuture<Boolean>();
        onScreen(() -> answer.complete(question.getAsBoolean()));
        return answer.get();
    }

    private static void onScreen(Runnable action) throws Exception {
        SwingUtilities.invokeAndWait(action);
    }

    private boolean says(String words) {
        return has(Paragraph.class, paragraph -> paragraph.words().equals(words));
    }

    private JButton button(String name) {
        return all(frame)
                .filter(JButton.class::isInstance)
                .map(JButton.class::cast)
                .filter(button -> name.equals(button.getName()))
                .findFirst()
                .orElseThrow();
    }

    private <T> boolean has(Class<T> kind, Predicate<T> wanted) {
        return all(frame).filter(kind::isInstance).map(kind::cast).anyMatch(wanted);
    }

    private static Stream<Component> all(Component component) {
        Stream<Component> below = component instanceof Container container
                ? Arrays.stream(container.getComponents()).flatMap(WindowJourney::all)
                : Stream.empty();
        return Stream.concat(Stream.of(component), below);
    }

    private UploaderContext equipment() {
        return new UploaderContext(
                () -> new AttachedDevices(plugged, List.of(), List.of()),
                UiTimer.everySecond(),
                (connection, place) -> new SlowMeter(),
                spool,
                Clock.fixed(CLOCK.toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                time -> letIn.acquireUninterruptibly(),
                signIn -> new IsletServer(signIn, time -> {}),
                opened::add,
                new RememberedServer(() -> "", remembered -> {}),
                Background.ofThreads());
    }

    /** Stops in the middle until the picture is taken. */
    private final class SlowMeter implements Transport {

        private final Deque<byte[]> reports = new ArrayDeque<>();
        private final Deque<byte[]> messages = new ArrayDeque<>(ContourEncoder.messages(
                ContourEncoder.records(ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL), CLOCK, memory())));
        private int told;

        @Override
        public void write(byte[] bytes) {
            if (told++ == PAUSE_AT + 2) {
                awaitThePicture();
            }
            Optional.ofNullable(messages.poll())
                    .ifPresent(message -> reports.addAll(ContourEncoder.hidReports(message)));
        }

        private void awaitThePicture() {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public byte[] read(Duration timeout) {
            return reports.isEmpty() ? new byte[0] : reports.poll();
        }

        @Override
        public void close() {}
    }

    private static List<DeviceEvent> memory() {
        return IntStream.range(0, RESULTS)
                .<DeviceEvent>mapToObj(i -> GlucoseReading.of(
                        new Origin(DeviceTime.toTheMinute(CLOCK.minusHours(6L * (RESULTS - i))), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(70 + i % 150)))
                .toList();
    }
}
