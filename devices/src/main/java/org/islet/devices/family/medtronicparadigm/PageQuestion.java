package org.islet.devices.family.medtronicparadigm;

import java.io.IOException;
import java.util.Optional;

/** Asks for pages until their checksums are right. */
final class PageQuestion {

    private static final int TRIES = 3;

    private final PumpRadio radio;
    private final KeptAnswers kept;
    private boolean isAnyDamaged;

    PageQuestion(PumpRadio radio, KeptAnswers kept) {
        this.radio = radio;
        this.kept = kept;
    }

    /**
     * A page that stays damaged is kept as it came: the decoder names it.
     *
     * @return empty where the pump has no such page
     */
    Optional<byte[]> ask(PumpCommand command, long number, byte... parameters) throws IOException {
        try {
            byte[] page = radio.ask(command, parameters);
            for (int time = 1; time < TRIES && !isWhole(command, page); time++) {
                page = radio.ask(command, parameters);
            }
            isAnyDamaged |= !isWhole(command, page);
            kept.keepPage(command, number, page);
            return Optional.of(page);
        } catch (PumpRefused refused) {
            if (refused.why() == PumpRefusal.INVALID_PAGE) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static boolean isWhole(PumpCommand command, byte[] page) {
        return command == PumpCommand.ISIG_PAGE
                ? page.length == PageChecksum.ISIG_PAGE && PageChecksum.isValidIsig(page, 0)
                : page.length == PageChecksum.PAGE && PageChecksum.isValid(page, 0);
    }

    boolean isAnyDamaged() {
        return isAnyDamaged;
    }
}
