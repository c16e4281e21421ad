package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Suspension;

/** Writes events into history pages as a pump would: for emulators, the demo and the tests. */
public final class HistoryEncoder {

    private final Generation generation;

    private HistoryEncoder(Generation generation) {
        this.generation = generation;
    }

    /** @throws IllegalArgumentException if the model is no Paradigm we know */
    public static HistoryEncoder of(String model) {
        return new HistoryEncoder(Generation.ofModel(model)
                .orElseThrow(() -> new IllegalArgumentException("Not a Paradigm model: " + model)));
    }

    /**
     * Pages of 1024 bytes with their checksums, the newest first as a pump numbers them.
     *
     * @param memory oldest first; events a pump's history has no record for are left out
     */
    public List<byte[]> pages(List<? extends DeviceEvent> memory) {
        List<byte[]> pages = new ArrayList<>();
        byte[] page = new byte[PageChecksum.PAGE];
        int at = 0;
        for (DeviceEvent event : memory) {
            byte[] record = record(event).orElse(new byte[0]);
            if (at + record.length > PageChecksum.PAGE_WITHOUT_CHECKSUM) {
                pages.add(0, finished(page));
                page = new byte[PageChecksum.PAGE];
                at = 0;
            }
            System.arraycopy(record, 0, page, at, record.length);
            at += record.length;
        }
        pages.add(0, finished(page));
        return pages;
    }

    private Optional<byte[]> record(DeviceEvent event) {
        if (event instanceof Bolus bolus) {
            return Optional.of(EncodedInsulin.bolus(bolus, generation));
        } else if (event instanceof BolusCalculation calculation) {
            return Optional.of(EncodedWizard.calculation(calculation, generation));
        } else if (event instanceof Basal basal) {
            return EncodedInsulin.basal(basal, generation);
        } else if (event instanceof GlucoseReading reading) {
            return reading.kind() == GlucoseReading.Kind.METER
                    ? Optional.of(EncodedNotes.meter(reading))
                    : Optional.empty();
        } else if (event instanceof DailyTotal total) {
            return Optional.of(EncodedNotes.dailyTotal(total, generation));
        }
        return note(event);
    }

    private Optional<byte[]> note(DeviceEvent event) {
        if (event instanceof Suspension suspension) {
            return Optional.of(EncodedNotes.suspension(suspension, generation));
        } else if (event instanceof InfusionSetEvent delivery) {
            return EncodedNotes.delivery(delivery);
        } else if (event instanceof LogbookEntry entry) {
            return EncodedNotes.entry(entry);
        } else if (event instanceof Alarm alarm) {
            return EncodedNotes.alarm(alarm);
        } else if (event instanceof ClockChange change) {
            return Optional.of(EncodedNotes.clockChange(change));
        }
        return Optional.empty();
    }

    private static byte[] finished(byte[] page) {
        PageChecksum.write(page);
        return page;
    }
}
