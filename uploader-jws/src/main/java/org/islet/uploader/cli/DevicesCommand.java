package org.islet.uploader.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.family.Families;
import org.islet.uploader.demo.DemoDevice;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.language.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What can be read through a cable, and what of it is plugged in. */
@Command(name = "devices")
final class DevicesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private IsletUploader program;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        var detection = new Detection(Families.catalogue());
        for (Candidate device : detection.readable()) {
            DeviceModel model = device.model();
            out.println(way(device.connection()) + " " + model.maker() + " " + model.name());
        }
        Optional<DemoDevice> demo = program.demo();
        AttachedDevices plugged = demo.isPresent() ? demo.get().look() : detection.look();
        List<ConnectedDevice> connected = plugged.readable();
        out.println(Speech.say(connected.isEmpty() ? "connected.none" : "connected.these"));
        connected.forEach(device -> out.println("  " + device.name()));
        plugged.unreadable().forEach(device -> out.println(device.headline() + ". " + device.explanation()));
        Strangers.inWords(plugged).ifPresent(out::println);
        out.flush();
        return ExitCode.DONE.number(false);
    }

    /** The numbers by which it shows itself on the USB; a drive is told by its name. */
    private static String way(Connection connection) {
        return connection.usbIds().isEmpty()
                ? "[" + Speech.ofDevice(connection.inWords()) + "]"
                : connection.usbIds().toString();
    }
}
