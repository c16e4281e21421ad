package org.islet.uploader.ui;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.islet.devices.family.Families;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.server.SignIn;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.workflow.Transports;

/** What the window works with; the real things, or in tests others. */
record UploaderContext(
        Lookout lookout,
        UiTimer ticks,
        Transports transports,
        Spool spool,
        Clock clock,
        RetryDelay pauses,
        Function<SignIn, IsletServer> servers,
        Consumer<URI> browser,
        RememberedServer remembered,
        Background background) {

    /** Which devices are plugged in now. */
    @FunctionalInterface
    interface Lookout {
        AttachedDevices look() throws IOException;
    }

    /** @param demo what is read instead of what is plugged in */
    static UploaderContext ofThisComputer(Optional<DemoDevice> demo) {
        RetryDelay pauses = RetryDelay.real();
        return new UploaderContext(
                demo.<Lookout>map(device -> device::look).orElseGet(() -> new Detection(Families.catalogue())::look),
                UiTimer.everySecond(),
                demo.<Transports>map(device -> device::open).orElse(Pipes::open),
                new Spool(SpoolFolder.ofThisComputer()),
                Clock.systemDefaultZone(),
                pauses,
                signIn -> new IsletServer(signIn, pauses),
                Browser::open,
                RememberedServer.ofThisPerson(),
                Background.ofThreads());
    }
}
