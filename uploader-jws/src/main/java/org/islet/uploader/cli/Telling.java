package org.islet.uploader.cli;

import org.islet.devices.driver.Piece;
import org.islet.devices.driver.Progress;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.server.UploadOutcome;
import org.islet.uploader.workflow.SpooledReading;

/** What a command tells while it works: sentences for people, or a JSON object a line for programs. */
interface Telling {

    void reading(ConnectedDevice device);

    Progress progress(Piece piece);

    /** The reading is on this computer's disk. */
    void kept(SpooledReading reading);

    /** @param name of the device or the file */
    void sent(String name, UploadOutcome outcome);

    /** @param message what happened and what to do */
    void failed(ExitCode how, String message);

    /** Something beside it. */
    void note(String message);
}
