package org.islet.devices.family.abbottlibre;

import java.util.List;

/**
 * What the records of a reply are. A reply does not repeat its command, so they tell it themselves: the Libre reader's
 * carry their kind in field 1, those of the Neo and the InsuLinx in field 0.
 */
enum RecordSort {
    HISTORY,
    RESULTS,
    NEO,
    INSULINX,
    UNKNOWN;

    private static final int FEWEST_HISTORY_FIELDS = 16;
    private static final int FEWEST_RESULT_FIELDS = 15;

    static RecordSort of(List<Fields> records) {
        if (records.isEmpty() || couldBeEither(records)) {
            return UNKNOWN;
        }
        if (records.stream().allMatch(RecordSort::isHistory)) {
            return HISTORY;
        }
        if (records.stream().allMatch(RecordSort::isResult)) {
            return RESULTS;
        }
        if (records.stream().allMatch(NeoLine::isNeo)) {
            return NEO;
        }
        return InsuLinxLine.areInsuLinx(records) ? INSULINX : UNKNOWN;
    }

    /** The reader's very first record and a lone InsuLinx result can look alike. */
    private static boolean couldBeEither(List<Fields> records) {
        return records.size() == 1
                && InsuLinxLine.areInsuLinx(records)
                && (isHistory(records.get(0)) || isResult(records.get(0)));
    }

    private static boolean isHistory(Fields record) {
        return record.is(1, HistoryLine.KIND) && record.count() >= FEWEST_HISTORY_FIELDS;
    }

    private static boolean isResult(Fields record) {
        return record.count() >= FEWEST_RESULT_FIELDS
                && (record.is(1, ResultLine.RESULT) || record.is(1, ResultLine.CLOCK));
    }
}
